import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { MeetingsAnswer } from '../../shared/answers/meetings.ts'
import type { Filter } from '../../shared/filter.ts'
import { resolveScope, type Scope } from '../analytics/scope.ts'
import { isAmong, isInScope } from '../analytics/in-scope.ts'
import type { Database } from '../db/tables/database.ts'
import { meetingRow, meetingRows } from './meeting-rows.ts'

/** The meetings of the scope, newest first: those read, and those that notes read by the as-at date refer to. */
export async function meetings(db: Kysely<Database>, filter: Filter): Promise<MeetingsAnswer> {
  const scope = await resolveScope(db, filter)
  const rows = await meetingRows(db)
    .where('meetings.body_id', '=', scope.bodyId)
    .where((eb) => eb.or([isInScope(eb.ref('meetings.id'), scope), isReferredTo(eb, scope)]))
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .execute()
  return { basis: scope.basis, meetings: rows.map(meetingRow) }
}

/** Named by the notes of a meeting read by then, in the chosen series and period. */
function isReferredTo(
  eb: ExpressionBuilder<Database, 'meetings'>,
  { filter, asAt, since }: Scope,
): Expression<SqlBool> {
  const conditions = [
    eb('meetings.state', '=', 'referred to'),
    isAmong(eb.ref('meetings.series_id'), filter.series),
    eb.exists(
      eb
        .selectFrom('lives')
        .whereRef('lives.raised_meeting_id', '=', 'meetings.id')
        .where('lives.first_told_on', '<=', asAt)
        .select('lives.id'),
    ),
  ]
  if (since !== null) conditions.push(eb('meetings.held_on', '>=', since))
  if (filter.from !== null) conditions.push(eb('meetings.held_on', '>=', filter.from))
  if (filter.until !== null) conditions.push(eb('meetings.held_on', '<=', filter.until))
  return eb.and(conditions)
}
