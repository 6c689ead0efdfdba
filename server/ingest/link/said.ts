import type { LinkDecision } from '../../../shared/link-decision.ts'

/** What people said of links, as questions that linking asks. A later saying on the same two facts stands before an earlier. */
export type Said = {
  /** Whether two actions as written tell of one action; null where nobody said. */
  isSameAction: (actionId: string, otherId: string) => boolean | null
  /** Whether anything was said of an action being the same as another. */
  speaksOf: (actionId: string) => boolean
  /** Those whose issue an action may not share. */
  keptFrom: (actionId: string) => ReadonlySet<string>
  /** Whether an action was taken out of its issue, so that it cannot be what that issue is named after. */
  isTakenOut: (actionId: string) => boolean
}

const NONE: ReadonlySet<string> = new Set()

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

function pairsOf(decisions: readonly LinkDecision[]): Map<string, boolean> {
  const pairs = new Map<string, boolean>()
  for (const { verdict, one, other } of decisions) {
    if (verdict !== 'same action' && verdict !== 'not the same action') continue
    for (const a of one) for (const b of other) pairs.set(pairKey(a, b), verdict === 'same action')
  }
  return pairs
}

/** @param decisions in the order in which they were made */
export function saidOf(decisions: readonly LinkDecision[]): Said {
  const pairs = pairsOf(decisions)
  const spokenOf = new Set([...pairs.keys()].flatMap((key) => key.split(' ')))
  const kept = new Map<string, Set<string>>()
  const takenOut = new Set<string>()
  const keep = (id: string, from: readonly string[]) => kept.set(id, new Set([...(kept.get(id) ?? []), ...from]))
  for (const { verdict, one, other } of decisions) {
    if (verdict !== 'take out') continue
    for (const id of one) {
      keep(id, other)
      takenOut.add(id)
    }
    for (const id of other) keep(id, one)
  }
  return {
    isSameAction: (actionId, otherId) => pairs.get(pairKey(actionId, otherId)) ?? null,
    speaksOf: (actionId) => spokenOf.has(actionId),
    keptFrom: (actionId) => kept.get(actionId) ?? NONE,
    isTakenOut: (actionId) => takenOut.has(actionId),
  }
}
