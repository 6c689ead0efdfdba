import type { Kysely } from 'kysely'
import type {
  MeetingNotes,
  MeetingNotesAnswer,
  NotesDecisionRow,
  NotesRow,
} from '../../shared/answers/meeting-notes.ts'
import { unpack } from '../db/packed.ts'
import type { Database } from '../db/tables/database.ts'

function notesRows(db: Kysely<Database>) {
  return db
    .selectFrom('meeting_notes')
    .innerJoin('documents', 'documents.id', 'meeting_notes.document_id')
    .innerJoin('readings', 'readings.document_id', 'meeting_notes.document_id')
    .innerJoin('meetings', 'meetings.id', 'meeting_notes.meeting_id')
    .leftJoin('series', 'series.id', 'meetings.series_id')
    .innerJoin('bodies', 'bodies.id', 'meeting_notes.body_id')
    .orderBy('meetings.held_on', 'desc')
    .orderBy('meetings.id')
    .orderBy('documents.name')
    .orderBy('documents.id')
    .select([
      'meeting_notes.meeting_id',
      'meeting_notes.document_id',
      'meeting_notes.role',
      'meeting_notes.is_decided',
      'meeting_notes.reason',
      'meeting_notes.agreement',
      'documents.name',
      'documents.media_type',
      'documents.is_sample',
      'readings.facts',
      'meetings.title',
      'meetings.held_on',
      'series.name as series',
      'bodies.name as body',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof notesRows>['execute']>>[number]

const notesRow = (row: Row): NotesRow => ({
  documentId: row.document_id,
  name: row.name,
  mediaType: row.media_type,
  state: unpack(row.facts).meeting.state,
  role: row.role,
  isDecided: row.is_decided === 1,
  reason: row.reason,
  agreement: row.agreement,
})

const order = { speaks: 0, asks: 1, superseded: 2, rendition: 3 } as const
const inOrder = (rows: Row[]) => rows.map(notesRow).toSorted((a, b) => order[a.role] - order[b.role])

/** The sets of notes of one meeting, the one that speaks first; empty where there is only one. */
export async function notesOfMeeting(db: Kysely<Database>, meetingId: string): Promise<NotesRow[]> {
  return inOrder(await notesRows(db).where('meeting_notes.meeting_id', '=', meetingId).execute())
}

async function decisionRows(db: Kysely<Database>): Promise<NotesDecisionRow[]> {
  const rows = await db
    .selectFrom('notes_decisions')
    .innerJoin('documents as one', 'one.id', 'notes_decisions.document_id')
    .innerJoin('documents as other', 'other.id', 'notes_decisions.other_id')
    .where('notes_decisions.undone_at', 'is', null)
    .orderBy('notes_decisions.sequence', 'desc')
    .selectAll('notes_decisions')
    .select(['one.name as one_name', 'other.name as other_name'])
    .execute()
  return rows.map((row) => ({
    decisionId: row.id,
    verdict: row.verdict,
    names: [row.one_name, row.other_name],
    speaks: row.speaks_id === null ? null : row.speaks_id === row.document_id ? row.one_name : row.other_name,
    who: row.who,
    decidedAt: row.decided_at,
  }))
}

/** All meetings with several sets of notes, and what people said of them. */
export async function meetingNotes(db: Kysely<Database>): Promise<MeetingNotesAnswer> {
  const [rows, decisions] = await Promise.all([notesRows(db).execute(), decisionRows(db)])
  const meetings = [...Map.groupBy(rows, (row) => row.meeting_id)].flatMap(([meetingId, here]): MeetingNotes[] => {
    const [first] = here
    if (first === undefined) return []
    const { title, held_on: heldOn, body: bodyName } = first
    const isSample = here.some((row) => row.is_sample === 1)
    return [{ meetingId, title: first.series ?? title, heldOn, bodyName, isSample, notes: inOrder(here) }]
  })
  const asks = ({ notes }: MeetingNotes) => (notes.some(({ role }) => role === 'asks') ? 0 : 1)
  return { meetings: meetings.toSorted((a, b) => asks(a) - asks(b)), decisions }
}
