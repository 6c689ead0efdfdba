import type { Reason } from '../../../shared/record.ts'
import type { LifeInHand } from './life.ts'
import { likeness, type Rarity } from './likeness.ts'
import type { Matter } from './matter.ts'
import { wordsFor } from './words.ts'
import { wording } from '../../../shared/words/link-reasons.ts'

/** What is asked of the lives known so far: which of them does this mention tell of? */
export type Mention = { matter: Matter; raisedAt: string | null; heldOn: string }

/** What the other lives tell of a match: how common a word or a reference is, and whether another life could be meant. */
export type Surroundings = {
  rarity: Rarity
  refUses: (ref: string) => number
  isOnlyOne: (life: LifeInHand) => boolean
}

/** `isSaid`: a person said so, which no weight outweighs. */
export type Match = { life: LifeInHand; weight: number; reasons: Reason[]; isSaid?: boolean }

/** What a person said, as a reason. */
export const SAID: Reason = { reason: wording.aPersonSaid, weight: 10 }

/** Weight of full agreement in each respect; a mention needs `NEEDED` in all. */
const WEIGHTS = {
  ref: 4,
  name: 3,
  wording: 8,
  meeting: 1.5,
  otherMeeting: -2.5,
  owner: 1,
  otherOwner: -1,
  onlyOne: 1,
  ended: -2,
  due: 0.5,
  otherName: -1.5,
}
export const NEEDED = 3

const intersects = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((key) => b.has(key))
const agree = (partial: string, day: string) => day.startsWith(partial) || partial.startsWith(day)

function byRef({ matter }: Mention, life: LifeInHand, refUses: (ref: string) => number): Reason[] {
  if (matter.ref === null || !life.matters.some((known) => known.ref === matter.ref)) return []
  const uses = refUses(matter.ref)
  return [{ reason: wording.sameReference(matter.ref), weight: uses > 1 ? WEIGHTS.ref / 2 : WEIGHTS.ref }]
}

function byName({ matter }: Mention, life: LifeInHand): Reason[] {
  const names = new Set(life.matters.flatMap((known) => [...known.names]))
  if (matter.names.size === 0 || names.size === 0) return []
  const shared = [...matter.names].find((name) => names.has(name))
  if (shared) return [{ reason: wording.sameName(shared), weight: WEIGHTS.name }]
  return [{ reason: wording.otherNames, weight: WEIGHTS.otherName }]
}

/** The share of words in common above which it says something; below it, chance would do as well. */
const CHANCE = 0.12

function byWording({ matter }: Mention, life: LifeInHand, rarity: Rarity): Reason[] {
  const compared = life.matters.map((known) => likeness(matter.words, known.words, rarity))
  const best = compared.toSorted((a, b) => b.share - a.share)[0]
  if (!best || best.share <= CHANCE) return []
  const words = wordsFor(best.common.slice(0, 4), matter.text).join(', ')
  return [{ reason: wording.wordsInCommon(words), weight: round(WEIGHTS.wording * best.share) }]
}

function byMeeting({ raisedAt }: Mention, life: LifeInHand): Reason[] {
  if (raisedAt === null) return []
  const wasThere =
    agree(raisedAt, life.startedOn.slice(0, raisedAt.length)) || life.heardOn.some((on) => agree(raisedAt, on))
  if (wasThere) return [{ reason: wording.fromThatMeeting(raisedAt), weight: WEIGHTS.meeting }]
  return [{ reason: wording.fromAnotherMeeting(raisedAt), weight: WEIGHTS.otherMeeting }]
}

function byOwner({ matter }: Mention, life: LifeInHand): Reason[] {
  const known = life.matters.findLast((one) => one.owners.size > 0)?.owners
  if (!known || matter.owners.size === 0) return []
  return intersects(matter.owners, known)
    ? [{ reason: wording.sameOwner, weight: WEIGHTS.owner }]
    : [{ reason: wording.anotherOwner, weight: WEIGHTS.otherOwner }]
}

function byTime({ heldOn }: Mention, life: LifeInHand): Reason[] {
  if (life.ended) return [{ reason: wording.endedBefore(life.ended), weight: WEIGHTS.ended }]
  const { earliest = null, latest = null } = life.due ?? {}
  const isDue = latest !== null && (earliest ?? latest) <= heldOn
  return isDue ? [{ reason: wording.wasDue, weight: WEIGHTS.due }] : []
}

const round = (weight: number) => Math.round(weight * 100) / 100

/** No words in common, but the meeting, the owner and that nothing else is open of theirs leave no other. */
function byElimination(mention: Mention, life: LifeInHand, isOnlyOne: Surroundings['isOnlyOne']): Reason[] {
  const isWhole =
    byMeeting(mention, life).some(({ weight }) => weight > 0) && byOwner(mention, life).some(({ weight }) => weight > 0)
  return isWhole && !life.ended && isOnlyOne(life) ? [{ reason: wording.onlyOpen, weight: WEIGHTS.onlyOne }] : []
}

/**
 * How far a mention may be taken for a life, with the reasons. Owner and time only strengthen or weaken: without a reference,
 * a named matter, wording in common, or an origin and owner that leave no other life, there is no match.
 */
export function matchOf(
  mention: Mention,
  life: LifeInHand,
  { rarity, refUses, isOnlyOne }: Surroundings,
): Match | null {
  const matter = [
    ...byRef(mention, life, refUses),
    ...byName(mention, life),
    ...byWording(mention, life, rarity),
    ...byElimination(mention, life, isOnlyOne),
  ]
  if (!matter.some(({ weight }) => weight > 0)) return null
  const reasons = [...matter, ...byMeeting(mention, life), ...byOwner(mention, life), ...byTime(mention, life)]
  return { life, weight: round(reasons.reduce((sum, { weight }) => sum + weight, 0)), reasons }
}
