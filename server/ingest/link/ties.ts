import type { PriorityTie } from '../../../shared/decided.ts'
import type { RecordTie } from '../../../shared/record.ts'
import type { Chronicle } from './chronicle.ts'

/**
 * The priorities that people tied issues to. An issue is the one in which the first of the actions decided on stands; of two
 * decisions on one issue the later counts, and one that leaves it to its themes takes the tie away.
 */
export function tiesOf({ record, livesById }: Chronicle, ties: readonly PriorityTie[]): RecordTie[] {
  const lifeOf = new Map(record.actions.map(({ id, lifeId }) => [id, lifeId]))
  const byIssue = new Map<string, string[] | null>()
  for (const { actionIds, priorities } of ties) {
    const issueIds = actionIds.map((id) => livesById.get(lifeOf.get(id) ?? '')?.issueId)
    const issueId = issueIds.find((id) => id !== undefined)
    if (issueId !== undefined) byIssue.set(issueId, priorities)
  }
  return [...byIssue].flatMap(([issueId, priorities]) =>
    priorities === null ? [] : (priorities.length === 0 ? [''] : priorities).map((priority) => ({ issueId, priority })),
  )
}
