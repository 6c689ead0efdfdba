import type { Reason } from '../../../shared/record.ts'
import { candidates, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { likeness } from './likeness.ts'
import type { Matter } from './matter.ts'

export type IssueFound = { issueId: string; toId: string; reasons: Reason[] }

/** Wording as alike as this, with as many telling words in common, is the same matter. */
const ALIKE = 0.42
const TELLING_WORDS = 2

function byName(chronicle: Chronicle, matter: Matter): IssueFound | null {
  for (const name of matter.names) {
    const id = idOf('issue', chronicle.bodyId, 'named', name)
    if (chronicle.issueIds.has(id))
      return { issueId: id, toId: id, reasons: [{ reason: `The same named matter, “${name}”`, weight: 3 }] }
  }
  return null
}

function byWording(chronicle: Chronicle, matter: Matter): IssueFound | null {
  let best: (IssueFound & { share: number }) | null = null
  for (const life of candidates(chronicle, matter))
    for (const known of life.matters) {
      const { share, common } = likeness(matter.words, known.words, chronicle.rarity)
      const telling = common.filter((word) => chronicle.rarity.isTelling(word))
      if (share < ALIKE || telling.length < TELLING_WORDS || share <= (best?.share ?? 0)) continue
      const reason = `Wording in common: ${common.slice(0, 4).join(', ')}`
      best = { issueId: life.issueId, toId: life.id, share, reasons: [{ reason, weight: Math.round(share * 800) / 100 }] }
    }
  return best
}

/** The issue that a new life belongs to: of the same named matter, else of like wording; null where it is a matter of its own. */
export const issueFor = (chronicle: Chronicle, matter: Matter): IssueFound | null => byName(chronicle, matter) ?? byWording(chronicle, matter)

const LONGEST_NAME = 70
const OWNER_TO = /^(?:the )?(?:[\p{L}/&.'’()-]+ ){1,4}?(?:to|will|shall) (?=\p{Ll})/u

/** A short name from the wording of an action: what is to be done, without who does it. */
export function nameFrom(text: string): string {
  const bare = text.replace(OWNER_TO, '')
  const name = bare.charAt(0).toUpperCase() + bare.slice(1).replace(/[.;:]+$/, '')
  if (name.length <= LONGEST_NAME) return name
  const cut = name.slice(0, LONGEST_NAME)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[,;:]$/, '')} …`
}

/** Opens an issue for a life that belongs to none. */
export function openIssue(chronicle: Chronicle, matter: Matter, lifeId: string, text: string): string {
  const namedMatter = [...matter.names][0] ?? null
  const id = namedMatter === null ? idOf('issue', lifeId) : idOf('issue', chronicle.bodyId, 'named', namedMatter)
  chronicle.issueIds.add(id)
  chronicle.record.issues.push({ id, name: namedMatter ?? nameFrom(text), namedMatter })
  return id
}
