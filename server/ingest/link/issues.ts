import type { ActionFact } from '../../../shared/facts.ts'
import type { Reason } from '../../../shared/record.ts'
import { candidates, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { issueName } from './issue-name.ts'
import { likeness } from './likeness.ts'
import type { Matter } from './matter.ts'
import { wordsFor } from './words.ts'

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
      const reason = `Wording in common: ${wordsFor(common.slice(0, 4), matter.text).join(', ')}`
      best = {
        issueId: life.issueId,
        toId: life.id,
        share,
        reasons: [{ reason, weight: Math.round(share * 800) / 100 }],
      }
    }
  return best
}

/** The issue that a new life belongs to: of the same named matter, else of like wording; null where it is a matter of its own. */
export const issueFor = (chronicle: Chronicle, matter: Matter): IssueFound | null =>
  byName(chronicle, matter) ?? byWording(chronicle, matter)

/** Opens an issue for a life that belongs to none. */
export function openIssue(chronicle: Chronicle, matter: Matter, lifeId: string, { text, due }: ActionFact): string {
  const namedMatter = [...matter.names][0] ?? null
  const id = namedMatter === null ? idOf('issue', lifeId) : idOf('issue', chronicle.bodyId, 'named', namedMatter)
  chronicle.issueIds.add(id)
  chronicle.record.issues.push({ id, name: namedMatter ?? issueName(text, due?.written ?? null), namedMatter })
  return id
}
