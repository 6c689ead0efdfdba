import type { Kysely } from 'kysely'
import type { CommitmentRow, CommitmentsAnswer } from '../../shared/answers/commitments.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { commitmentsAsAt } from './lives/commitments-as-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * What was promised but never written down as an action?
 * Promises of the scope, by those that the filter chooses to have promised, and what became of each: its words made an
 * action, put away by a person with a reason, or waiting; and whether a later action seems to have taken it up.
 */
export async function commitments(db: Kysely<Database>, filter: Filter): Promise<CommitmentsAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeCommitments(scope, await commitmentsAsAt(db, scope))
}

function shapeCommitments(scope: Scope, rows: CommitmentRow[]): CommitmentsAnswer {
  const of = (state: CommitmentRow['state']) => rows.filter((row) => row.state === state)
  return {
    basis: scope.basis,
    commitments: rows,
    waiting: of('waiting').length,
    promoted: of('promoted').length,
    dismissed: of('dismissed').length,
    takenUp: of('waiting').filter((row) => row.takenUp !== null).length,
  }
}
