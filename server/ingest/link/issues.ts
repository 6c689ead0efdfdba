import type { ActionFact } from '../../../shared/facts.ts'
import type { Reason } from '../../../shared/record.ts'
import { candidates, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { issueName } from './issue-name.ts'
import type { LifeInHand } from './life.ts'
import { likeness } from './likeness.ts'
import type { Matter } from './matter.ts'
import { wordsFor } from './words.ts'
import { wording } from '../../../shared/words/link-reasons.ts'

export type IssueFound = { issueId: string; toId: string; reasons: Reason[] }

/** Wording as alike as this, with as many telling words in common, is the same matter. */
const ALIKE = 0.42
const TELLING_WORDS = 2

/** What an action may not share an issue with, because a person said so: the issues that those stand in. */
function closedTo(chronicle: Chronicle, actionId: string): ReadonlySet<string> {
  const from = chronicle.said.keptFrom(actionId)
  if (from.size === 0) return from
  const lives = chronicle.lives.filter(({ actionIds }) => actionIds.some((id) => from.has(id)))
  return new Set(lives.map(({ issueId }) => issueId))
}

function byName(chronicle: Chronicle, matter: Matter, closed: ReadonlySet<string>): IssueFound | null {
  for (const name of matter.names) {
    const id = idOf('issue', chronicle.bodyId, 'named', name)
    if (chronicle.issueIds.has(id) && !closed.has(id))
      return { issueId: id, toId: id, reasons: [{ reason: wording.sameName(name), weight: 3 }] }
  }
  return null
}

function byWording(chronicle: Chronicle, matter: Matter, closed: ReadonlySet<string>): IssueFound | null {
  const { rarity } = chronicle
  const telling = [...matter.words].filter((word) => rarity.isTelling(word))
  let best: { life: LifeInHand; share: number; common: string[] } | null = null
  for (const life of candidates(chronicle, matter))
    for (const known of life.matters) {
      // Most have too little in common for a closer look.
      if (telling.filter((word) => known.words.has(word)).length < TELLING_WORDS || closed.has(life.issueId)) continue
      const { share, common } = likeness(matter.words, known.words, rarity)
      if (share >= ALIKE && share > (best?.share ?? 0)) best = { life, share, common }
    }
  if (best === null) return null
  const { life, share, common } = best
  const reason = wording.wordsInCommon(wordsFor(common.slice(0, 4), matter.text).join(', '))
  return { issueId: life.issueId, toId: life.id, reasons: [{ reason, weight: Math.round(share * 800) / 100 }] }
}

/**
 * The issue that a new life belongs to: of the same named matter, else of like wording; null where it is a matter of its own.
 * @param actionId the action that begins it: what a person took out of an issue is not put into it again
 */
export function issueFor(chronicle: Chronicle, matter: Matter, actionId: string): IssueFound | null {
  const closed = closedTo(chronicle, actionId)
  return byName(chronicle, matter, closed) ?? byWording(chronicle, matter, closed)
}

type Opening = Pick<ActionFact, 'text' | 'due'> & { actionId: string; lifeId: string }

/** The named matter that a new issue is known by: none that another has, and none for what was taken out of an issue. */
function nameFor(chronicle: Chronicle, { names }: Matter, actionId: string): string | null {
  const [name] = names
  if (name === undefined || chronicle.said.isTakenOut(actionId)) return null
  return chronicle.issueIds.has(idOf('issue', chronicle.bodyId, 'named', name)) ? null : name
}

/** Opens an issue for a life that belongs to none. */
export function openIssue(chronicle: Chronicle, matter: Matter, { text, due, actionId, lifeId }: Opening): string {
  const namedMatter = nameFor(chronicle, matter, actionId)
  const id = namedMatter === null ? idOf('issue', lifeId) : idOf('issue', chronicle.bodyId, 'named', namedMatter)
  chronicle.issueIds.add(id)
  chronicle.record.issues.push({ id, name: namedMatter ?? issueName(text, due?.written ?? null), namedMatter })
  return id
}
