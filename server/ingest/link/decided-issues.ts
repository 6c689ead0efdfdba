import type { LinkDecision } from '../../../shared/link-decision.ts'
import type { RecordLink } from '../../../shared/record.ts'
import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { SAID } from './match.ts'

/** Facts that a person said belong together. */
type Joining = { decision: LinkDecision; facts: string[] }

/** What a decision keeps together: both issues; those that stay; what was taken out and what it was put to. */
function joiningsOf(decision: LinkDecision): Joining[] {
  const { verdict, one, other, into } = decision
  if (verdict === 'join') return [{ decision, facts: [...one, ...other] }]
  if (verdict !== 'take out') return []
  return [
    { decision, facts: other },
    { decision, facts: into === null ? [] : [...one, ...into] },
  ]
}

/** Which issues are one, as the eldest of them. */
class Joined {
  readonly #parent = new Map<string, string>()
  readonly #age: Map<string, number>

  constructor(issueIds: string[]) {
    this.#age = new Map(issueIds.map((id, at) => [id, at]))
  }

  eldest(id: string): string {
    const parent = this.#parent.get(id)
    return parent === undefined ? id : this.eldest(parent)
  }

  join(one: string, other: string): void {
    const pair = [this.eldest(one), this.eldest(other)] as const
    if (pair[0] === pair[1]) return
    const [elder, younger] = pair.toSorted((a, b) => (this.#age.get(a) ?? 0) - (this.#age.get(b) ?? 0)) as [
      string,
      string,
    ]
    this.#parent.set(younger, elder)
  }
}

/** Facts that a later decision took out of where they stood: an earlier one no longer holds them. */
const takenOutAfter = (decisions: readonly LinkDecision[], { sequence, id }: LinkDecision) =>
  new Set(
    decisions
      .filter((later) => later.verdict === 'take out' && later.sequence > sequence && later.id !== id)
      .flatMap(({ one }) => one),
  )

function linkOf(
  chronicle: Chronicle,
  { decision, facts }: Joining,
  lifeOf: (id: string) => string | null,
): RecordLink[] {
  if (decision.verdict !== 'join') return []
  const lives = facts.flatMap((id) => chronicle.livesById.get(lifeOf(id) ?? '') ?? [])
  const ordered = lives.toSorted((a, b) => (a.firstToldOn < b.firstToldOn ? -1 : 1))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || first === last) return []
  return [
    {
      id: idOf('link', 'said', decision.id),
      kind: 'same issue',
      fromId: last.id,
      toId: first.id,
      weight: SAID.weight,
      reasons: [SAID],
      knownOn: last.firstToldOn,
    },
  ]
}

/** Exchanges that a person took out of an issue, and where they belong instead. */
function movedExchanges(
  { record }: Chronicle,
  decisions: readonly LinkDecision[],
  issueOf: (id: string) => string | null,
): Map<string, string | null> {
  const exchanges = new Set(record.exchanges.map(({ id }) => id))
  const moved = new Map<string, string | null>()
  for (const { verdict, one, into } of decisions)
    if (verdict === 'take out')
      for (const id of one.filter((fact) => exchanges.has(fact)))
        moved.set(id, into === null ? null : (into.map(issueOf).find((found) => found !== null) ?? null))
  return moved
}

/**
 * Joins the issues that people said are one, in the order in which they said so, moves the exchanges they took out, and
 * calls issues what they are to be called. The eldest of joined issues stands for all. Which actions may not share an issue
 * was heeded while they were linked.
 * @param decisions in the order in which they were made
 */
export function decideIssues(chronicle: Chronicle, decisions: readonly LinkDecision[]): void {
  if (decisions.length === 0) return
  const { record, livesById } = chronicle
  const lifeOfAction = new Map(record.actions.map(({ id, lifeId }) => [id, lifeId]))
  const lifeOf = (id: string) => lifeOfAction.get(id) ?? null
  const issueOf = (id: string) => livesById.get(lifeOf(id) ?? '')?.issueId ?? null
  const joined = new Joined(record.issues.map(({ id }) => id))
  for (const joining of decisions.flatMap(joiningsOf)) {
    const gone = takenOutAfter(decisions, joining.decision)
    const facts = joining.facts.filter((id) => !gone.has(id))
    const [first, ...others] = [...new Set(facts.flatMap((id) => issueOf(id) ?? []))]
    for (const other of others) if (first !== undefined) joined.join(first, other)
    record.links.push(...linkOf(chronicle, { ...joining, facts }, lifeOf))
  }
  const moved = movedExchanges(chronicle, decisions, issueOf)
  for (const exchange of record.exchanges) {
    const issueId = moved.has(exchange.id) ? (moved.get(exchange.id) ?? null) : exchange.issueId
    exchange.issueId = issueId === null ? null : joined.eldest(issueId)
  }
  for (const life of chronicle.lives) life.issueId = joined.eldest(life.issueId)
  record.issues = record.issues.filter(({ id }) => joined.eldest(id) === id)
  rename(chronicle, decisions, issueOf)
}

function rename(
  { record }: Chronicle,
  decisions: readonly LinkDecision[],
  issueOf: (id: string) => string | null,
): void {
  const issues = new Map(record.issues.map((issue) => [issue.id, issue]))
  for (const decision of decisions) {
    if (decision.verdict !== 'rename' || decision.name === null) continue
    const gone = takenOutAfter(decisions, decision)
    const issueId = decision.one
      .filter((id) => !gone.has(id))
      .map(issueOf)
      .find((id) => id !== null)
    const issue = issues.get(issueId ?? '')
    if (issue) issue.name = decision.name
  }
}
