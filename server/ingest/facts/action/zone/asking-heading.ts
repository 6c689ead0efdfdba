import type { Block } from '../../../../../shared/blocks.ts'
import { isAsked, isImperative } from '../wording.ts'
import { opens } from './headings.ts'

// Somebody stands at the beginning: initials, a rank or a title, a first name and a surname.
const someone =
  /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?:(?:Minute|Action|Item|Ref\.?) [\w./()]{1,12} ?[:–-] ?)?(?:The )?(?:\p{Lu}{2,5}\b|[TA]\/|All\b|Ch(?:ief)?\b|Supt\b|Mr\b|Mrs\b|Ms\b|Miss\b|Dr\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ to\b)/u

// An order that ends as a sentence or with whoever is to see to it is no heading.
const pointed = /(?:\.|\([^()]{2,40}\)\.?)$/
/** A line without the point's number before it. */
export const withoutNumber = (text: string) => text.replace(/^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]? /, '')

/** A line that segmentation took for a heading, and that asks for something to be done. */
export function isAction(block: Block): boolean {
  const label = /^[^:]{4,60}: (?=\S)/.exec(block.text)?.[0].length ?? 0
  const asks = isAsked(block.text.slice(label))
  if (pointed.test(block.text) && isImperative(withoutNumber(block.text))) return true
  const mayBe = block.level === 7 || block.kind !== 'heading' || someone.test(block.text)
  return mayBe && ((label > 0 && asks) || (asks && opens(block.text, true) === null))
}
