import type { Steps } from '../../../shared/steps.ts'
import { candidates, type Chronicle } from './chronicle.ts'
import type { LifeInHand } from './life.ts'
import type { Telling } from './lives.ts'
import { matchOf, NEEDED, SAID, type Match, type Mention, type Surroundings } from './match.ts'

/** The open lives of an owner of the mention that the meeting it comes from told of, the life itself among them. */
function rivalsOf(life: LifeInHand, lives: LifeInHand[], { matter, raisedAt }: Mention): LifeInHand[] {
  if (raisedAt === null) return []
  const isRival = (other: LifeInHand) =>
    other.ended === null &&
    other.heardOn.some((on) => on.startsWith(raisedAt)) &&
    other.matters.some(({ owners }) => [...matter.owners].some((owner) => owners.has(owner)))
  return lives.filter((other) => other === life || isRival(other))
}

/** What a person said of an action and a life: one of its actions being another is enough to keep them apart. */
export function isSaidToBe({ said }: Chronicle, actionId: string, { actionIds }: LifeInHand): boolean | null {
  if (!said.speaksOf(actionId)) return null
  const sayings = actionIds.map((id) => said.isSameAction(actionId, id))
  return sayings.includes(false) ? false : sayings.includes(true) ? true : null
}

function matchOrSaid(chronicle: Chronicle, actionId: string, mention: Mention, surroundings: Surroundings) {
  return (life: LifeInHand): Match | null => {
    const isSaid = isSaidToBe(chronicle, actionId, life)
    if (isSaid === false) return null
    const match = matchOf(mention, life, surroundings)
    if (isSaid === null) return match
    return { life, weight: SAID.weight, reasons: [SAID, ...(match?.reasons ?? [])], isSaid }
  }
}

type CanBe = (life: LifeInHand) => boolean

/** The lives worth comparing, those that a person named among them. */
function livesFor(chronicle: Chronicle, { action, actionId, matter }: Telling): LifeInHand[] {
  const found = candidates(chronicle, matter, action.raisedAt)
  if (!chronicle.said.speaksOf(actionId)) return found
  return [...new Set([...found, ...chronicle.lives.filter((life) => isSaidToBe(chronicle, actionId, life) === true)])]
}

/** @param canBe lives that are not to be compared, whatever they share, are left out before that costs anything */
export function matchesOf(chronicle: Chronicle, telling: Telling, canBe: CanBe = () => true): Match[] {
  const { action, actionId, matter, meeting } = telling
  const mention = { matter, raisedAt: action.raisedAt, heldOn: meeting.heldOn }
  const lives = livesFor(chronicle, telling)
  const surroundings: Surroundings = {
    rarity: chronicle.rarity,
    refUses: (ref: string) => chronicle.refUses.get(ref) ?? 0,
    isOnlyOne: (life: LifeInHand) => rivalsOf(life, lives, mention).length === 1,
  }
  return lives
    .filter(canBe)
    .map(matchOrSaid(chronicle, actionId, mention, surroundings))
    .filter((match) => match !== null)
    .toSorted((a, b) => saidFirst(a, b) || b.weight - a.weight || (a.life.id < b.life.id ? -1 : 1))
}

const saidFirst = (a: Match, b: Match) => Number(b.isSaid ?? false) - Number(a.isSaid ?? false)

/** The pairs of mentions and lives that fit best, each used once: the surest first. */
export function* bestPairs(
  chronicle: Chronicle,
  tellings: Telling[],
  { canBe, needed }: { canBe: CanBe; needed: number } = { canBe: () => true, needed: NEEDED },
): Steps<Map<Telling, Match>> {
  const pairs: { telling: Telling; match: Match }[] = []
  for (const telling of tellings) {
    for (const match of matchesOf(chronicle, telling, canBe)) pairs.push({ telling, match })
    yield
  }
  pairs.sort(
    (a, b) =>
      saidFirst(a.match, b.match) || b.match.weight - a.match.weight || a.telling.action.line - b.telling.action.line,
  )
  const found = new Map<Telling, Match>()
  const taken = new Set<LifeInHand>()
  for (const { telling, match } of pairs) {
    if (match.weight < needed || found.has(telling) || (taken.has(match.life) && !match.isSaid)) continue
    found.set(telling, match)
    taken.add(match.life)
  }
  return found
}
