import type { Kysely } from 'kysely'
import type { MeetingAnswer } from '../../shared/answers/meetings.ts'
import { unpack, unpackText } from '../db/packed.ts'
import type { Database } from '../db/tables/database.ts'
import { notesOfMeeting } from './meeting-notes.ts'
import { meetingRow, meetingRows } from './meeting-rows.ts'

/**
 * A meeting's page: its document's text, all that was read from it with what people decided, and which issue each action
 * belongs to; null if not here.
 * @param documentId one of several sets of its notes; null for the one that speaks
 */
export async function meeting(
  db: Kysely<Database>,
  meetingId: string,
  documentId: string | null = null,
): Promise<MeetingAnswer | null> {
  const row = await meetingRows(db).where('meetings.id', '=', meetingId).executeTakeFirst()
  if (!row) return null
  const notes = await notesOfMeeting(db, meetingId)
  const shownId = documentId ?? row.document_id
  if (shownId !== row.document_id && !notes.some((one) => one.documentId === shownId)) return null
  const [document, actionLinks, previous, next] = await Promise.all([
    documentOf(db, shownId),
    actionLinksOf(db, meetingId, shownId).execute(),
    neighbour(db, row, 'before').executeTakeFirst(),
    neighbour(db, row, 'after').executeTakeFirst(),
  ])
  return {
    meeting: meetingRow(row),
    ...document,
    actionLinks,
    notes,
    previousMeetingId: previous?.id ?? null,
    nextMeetingId: next?.id ?? null,
  }
}

async function documentOf(
  db: Kysely<Database>,
  documentId: string | null,
): Promise<Pick<MeetingAnswer, 'document' | 'facts'>> {
  if (documentId === null) return { document: null, facts: null }
  const row = await db
    .selectFrom('documents')
    .leftJoin('readings', 'readings.document_id', 'documents.id')
    .where('documents.id', '=', documentId)
    .select([
      'documents.id',
      'documents.name',
      'documents.text',
      'documents.label',
      'documents.is_sample',
      'readings.facts',
      'readings.decided',
    ])
    .executeTakeFirstOrThrow()
  return {
    document: {
      documentId: row.id,
      name: row.name,
      text: unpackText(row.text),
      label: row.label,
      isSample: row.is_sample === 1,
    },
    facts: row.facts === null ? null : unpack(row.decided ?? row.facts),
  }
}

function actionLinksOf(db: Kysely<Database>, meetingId: string, documentId: string | null) {
  return db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .innerJoin('issues', 'issues.id', 'lives.issue_id')
    .where('actions.meeting_id', '=', meetingId)
    .where('actions.document_id', '=', documentId)
    .orderBy('actions.line')
    .orderBy('actions.id')
    .select(['actions.fact_id as factId', 'lives.id as lifeId', 'issues.id as issueId', 'issues.name as issueName'])
}

type Place = { id: string; body_id: string; series_id: string | null; held_on: string }

/** The meeting read before or after this one, of the same series where it has one. */
function neighbour(db: Kysely<Database>, { id, body_id, series_id, held_on }: Place, side: 'before' | 'after') {
  const others = db
    .selectFrom('meetings')
    .where('body_id', '=', body_id)
    .where('state', '=', 'read')
    .where('id', '!=', id)
    .where('held_on', side === 'before' ? '<=' : '>=', held_on)
    .where((eb) => eb.or([eb('held_on', '!=', held_on), eb('id', side === 'before' ? '<' : '>', id)]))
    .orderBy('held_on', side === 'before' ? 'desc' : 'asc')
    .orderBy('id', side === 'before' ? 'desc' : 'asc')
    .limit(1)
    .select('id')
  return series_id === null ? others : others.where('series_id', '=', series_id)
}
