import { trimmedEnd } from '../../../shared/trim.ts'

const LONGEST_NAME = 60

const AGREED_THAT = /^(?:it was |the (?:meeting|board|group) )?(?:agreed|resolved|asked|requested) that (?:the )?/iu
/** `ACC Moss (Crime) to …`, `the Head of Contact will …`: up to eight words that begin with capitals or join them. */
const WHO_IS_TO = /^(?:the )?(?:(?:\(?\p{Lu}[^\s]*|of|and|for|the|\/|&) ){1,8}(?:to|will|would|should|shall) (?!be )/u
const WHAT_IS_TO_BE = /^(?<what>.{8,}?) (?:to|will|would|should) be (?:\w+)\b.*$/su

/** The wording without the words that say when; what stands before and after them is kept. */
function withoutDue(text: string, due: string | null): string {
  if (!due) return text
  const at = text.indexOf(due)
  return at > 0 ? `${trimmedEnd(text.slice(0, at), ' ,')}${text.slice(at + due.length)}` : text
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const cut = name.slice(0, LONGEST_NAME)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[,;:]$/, '')} …`
}

/**
 * A short name for a matter from the wording of its first action: what is to be done or shown, without who does it and when.
 * @param due the words of the wording that say when, as written; null where none do
 */
export function issueName(text: string, due: string | null): string {
  const agreed = text.replace(AGREED_THAT, '')
  const what = WHAT_IS_TO_BE.exec(agreed)?.groups?.['what']
  const bare = what ?? agreed.replace(WHO_IS_TO, '')
  return shortened(capitalised(trimmedEnd(withoutDue(bare, due), ' .,;:')))
}
