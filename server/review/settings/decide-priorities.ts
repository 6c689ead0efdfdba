import { randomUUID } from 'node:crypto'
import { mostPriorities, prioritiesAfter, type IssueTie, type PriorityChange } from '../../../shared/plan-priorities.ts'
import { decisionsOn, settingsInForce } from '../../analytics/settings-in-force.ts'
import type { FactTarget } from '../anchoring/fact-target.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { actionTargets } from '../anchoring/targets-of.ts'
import { decideSettings, type Decider } from './decide-settings.ts'
import { wording } from '../../../shared/words/refused-settings.ts'

/** A tie as it is kept: the issue by the words of its actions, so that it outlasts reading again. */
export type KeptTie = { targets: FactTarget[]; issueName: string; priorities: string[] | null }

function faultOf(list: ReturnType<typeof prioritiesAfter>, change: PriorityChange): string | null {
  const isThere = list.some(({ priority }) => priority === change.priority)
  if (change.priority !== null && !isThere) return wording.priorityGone
  if (change.kind === 'removed') return null
  if (change.priority === null && list.length >= mostPriorities) return wording.manyPriorities(mostPriorities)
  const { plan, name } = change.to
  const same = list.find((one) => one.priority !== change.priority && one.plan === plan && one.name === name)
  return same ? wording.priorityThere(plan, name) : null
}

/** Adds, changes or removes a priority of the police and crime plan. Throws `RefusedDecision` with a sentence. */
export function decidePriorities(ingest: Decider, who: string, bodyId: string, change: PriorityChange) {
  return decideSettings(ingest, { who, bodyId, kind: 'priority' }, async (trx) => {
    const changes = decisionsOn<PriorityChange>(await settingsInForce(trx), [bodyId], 'priority')
    const fault = faultOf(prioritiesAfter(changes), change)
    if (fault !== null) throw new RefusedDecision('BAD_REQUEST', fault)
    return { ...change, priority: change.priority ?? randomUUID() }
  })
}

/** Ties an issue to priorities of the plan, to none, or leaves it to its themes again. */
export function tieIssue(ingest: Decider, who: string, bodyId: string, { issueId, priorities }: IssueTie) {
  return decideSettings(ingest, { who, bodyId, kind: 'issue priority' }, async (trx) => {
    const issue = await trx
      .selectFrom('issues')
      .select('name')
      .where('id', '=', issueId)
      .where('body_id', '=', bodyId)
      .executeTakeFirst()
    if (issue === undefined) throw new RefusedDecision('NOT_FOUND', wording.issueGone)
    const known = prioritiesAfter(decisionsOn<PriorityChange>(await settingsInForce(trx), [bodyId], 'priority'))
    if (priorities?.some((one) => !known.some(({ priority }) => priority === one)))
      throw new RefusedDecision('BAD_REQUEST', wording.onePriorityGone)
    const tie: KeptTie = { targets: await actionTargets(trx, { issueId }), issueName: issue.name, priorities }
    return tie
  })
}
