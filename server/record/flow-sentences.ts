import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import type { Filter } from '../../shared/filter.ts'
import { livesAsAt } from '../analytics/lives/lives-as-at.ts'
import { quoteOf, sourceColumns } from '../analytics/lives/quote.ts'
import { resolveScope, type Scope, type ScopeMeeting } from '../analytics/scope.ts'
import { isAmong } from '../analytics/in-scope.ts'
import type { Database } from '../db/tables/database.ts'

/**
 * The sentences behind one meeting of the flow: what its notes tell of the actions of the filter, in their order, then what
 * people entered and trackers state of the days since the meeting before. None where the meeting is not among those counted.
 */
export async function flowSentences(db: Kysely<Database>, filter: Filter, meetingId: string): Promise<Evidence[]> {
  const scope = await resolveScope(db, filter)
  const at = scope.heard.findIndex((meeting) => meeting.meetingId === meetingId)
  const meeting = scope.heard[at]
  if (!meeting) return []
  const lives = await livesAsAt(db, scope)
  const rows = await told(db, scope, meeting, scope.heard[at - 1] ?? null)
    .where((eb) =>
      isAmong(
        eb.ref('events.life_id'),
        lives.map(({ lifeId }) => lifeId),
      ),
    )
    .execute()
  return onceEach(rows.map(quoteOf))
}

function told(
  db: Kysely<Database>,
  { bodyId, since }: Scope,
  { meetingId, heldOn }: ScopeMeeting,
  before: ScopeMeeting | null,
) {
  return db
    .selectFrom('events')
    .innerJoin('meetings', 'meetings.id', 'events.told_meeting_id')
    .leftJoin('documents', 'documents.id', 'events.document_id')
    .leftJoin('actions', 'actions.id', 'events.action_id')
    .where('events.body_id', '=', bodyId)
    .where('events.kind', '<>', 'not reported')
    .where((eb) =>
      eb.or([
        eb('events.told_meeting_id', '=', meetingId),
        eb.and([
          eb('meetings.state', 'in', ['by hand', 'tracker']),
          eb('events.told_on', '>', before?.heldOn ?? ''),
          eb('events.told_on', '>=', since ?? ''),
          eb('events.told_on', '<=', heldOn),
        ]),
      ]),
    )
    .orderBy((eb) => eb.case().when('events.told_meeting_id', '=', meetingId).then(0).else(1).end())
    .orderBy('events.told_on')
    .orderBy('events.line')
    .orderBy('events.position')
    .orderBy('events.id')
    .select(['events.line', 'events.spans', 'events.text', 'actions.review', ...sourceColumns])
}

/** A sentence that tells two things of an action stands once. */
const onceEach = (sentences: Evidence[]): Evidence[] => [
  ...new Map(sentences.map((one) => [`${one.meetingId} ${one.line} ${one.text}`, one])).values(),
]
