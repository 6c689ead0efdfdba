import type { Kysely } from 'kysely'
import type { LifeSentence } from '../../../shared/answers/issue-history.ts'
import type { Database } from '../../db/tables/database.ts'

/** The sentences that were taken to tell of one action, oldest first. */
export async function lifeSentences(db: Kysely<Database>, lifeId: string): Promise<LifeSentence[]> {
  return db
    .selectFrom('actions')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .where('actions.life_id', '=', lifeId)
    .orderBy('meetings.held_on')
    .orderBy('actions.line')
    .orderBy('actions.id')
    .select(['actions.id as actionId', 'actions.text', 'meetings.held_on as heldOn', 'meetings.title as meetingTitle'])
    .execute()
}
