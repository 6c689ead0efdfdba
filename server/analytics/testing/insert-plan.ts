import type { Insertable, Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import {
  BODY,
  meetingIn,
  readMeetings,
  seriesOf,
  startOf,
  writtenAt,
  type Plan,
  type PlannedLife,
  type PlannedCommitment,
  type PlannedMeeting,
} from './plan.ts'

type Rows = { [Table in keyof Database]?: Insertable<Database[Table]>[] }

const spans = '[[0,9]]'
const documentOf = (meetingId: string) => `document-${meetingId}`
/** Where an event or action stands: what was entered by hand stands in no document. */
const placeOf = (plan: Plan, at: string, line: number) =>
  meetingIn(plan, at).state === 'by hand'
    ? { document_id: null, line: 0, spans: '[]' }
    : { document_id: documentOf(at), line, spans }
const place = (meetingId: string, line: number) => ({
  meeting_id: meetingId,
  document_id: documentOf(meetingId),
  line,
  spans,
})

/** Writes a planned record into an empty database. */
export async function insertPlan(db: Kysely<Database>, plan: Plan): Promise<void> {
  for (const rows of [
    frameOf(plan),
    attendanceOf(plan),
    lifeRowsOf(plan),
    exchangeRowsOf(plan),
    otherRowsOf(plan),
    priorityRowsOf(plan),
    yearAheadRowsOf(plan),
  ])
    for (const [table, values] of Object.entries(rows))
      if (values.length > 0)
        await db
          .insertInto(table as keyof Database)
          .values(values as never)
          .execute()
}

const tables: (keyof Database)[] = [
  'review_placements',
  'reviews',
  'settings_decisions',
  'planned_meetings',
  'issue_priorities',
  'subject_themes',
  'theme_mentions',
  'commitments',
  'exchange_answers',
  'exchanges',
  'events',
  'action_owners',
  'actions',
  'lives',
  'issues',
  'attendances',
  'tenures',
  'people',
  'offices',
  'meetings',
  'series',
  'documents',
  'bodies',
]

/** Takes a planned record out again, so that the next can be written. */
export async function emptyPlan(db: Kysely<Database>): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).execute()
}

function frameOf(plan: Plan): Rows {
  const { meetings, offices = [], people = [], tenures = [], planned = [] } = plan
  const named = [...meetings.map(seriesOf), ...planned.map((one) => one.series)]
  const series = [...new Set(named)].filter((id) => id !== null)
  const read = readMeetings(plan)
  return {
    bodies: [{ id: BODY, name: 'Northmarch', area: 'Northmarch', force_name: null, is_sample: 0 }],
    series: series.map((id) => ({ id, body_id: BODY, name: id })),
    documents: read.map(documentRow),
    meetings: meetings.map(meetingRow),
    offices: offices.map(({ id, side }) => ({ id, body_id: BODY, name: `Office ${id}`, short: id, side })),
    people: people.map((id) => ({ id, body_id: BODY, name: `Person ${id}` })),
    tenures: tenures.map(({ office, person, from, until }) => ({
      id: `${office}-${person}-${from}`,
      body_id: BODY,
      office_id: office,
      person_id: person,
      capacity: 'substantive',
      first_seen_on: from,
      last_seen_on: until ?? from,
      from_on: from,
      until_on: until ?? null,
    })),
  }
}

function documentRow({ id, heldOn }: PlannedMeeting): Insertable<Database['documents']> {
  return {
    id: documentOf(id),
    sha256: id,
    name: `${id}.txt`,
    body_id: BODY,
    body_basis: 'area',
    media_type: 'text/plain',
    state: 'read',
    reason: null,
    received_at: `${heldOn}T12:00:00.000Z`,
    received_on: heldOn,
    byte_length: 10,
    tries: 1,
    lease_until: null,
    reader: 'text@1',
    line_count: 20,
    unread_share: 0.25,
    text: `Notes of ${id}`,
    is_sample: 0,
    label: null,
    body_hint: null,
  }
}

function meetingRow(meeting: PlannedMeeting): Insertable<Database['meetings']> {
  const { state = 'read' } = meeting
  return {
    id: meeting.id,
    body_id: BODY,
    series_id: seriesOf(meeting),
    document_id: state === 'read' ? documentOf(meeting.id) : null,
    state,
    held_on: meeting.heldOn,
    precision: state === 'referred to' ? 'month' : 'day',
    title: `Meeting ${meeting.id}`,
    starts_at: null,
    venue: null,
    chair: null,
    next_held_on: meeting.next?.heldOn ?? null,
    next_subject: meeting.next?.subject ?? null,
    is_thematic: meeting.subject === undefined ? 0 : 1,
  }
}

function attendanceOf({ meetings }: Plan): Rows {
  const present = meetings.flatMap((meeting) => (meeting.present ?? []).map((one) => ({ ...one, meeting })))
  return {
    attendances: present.map(({ office, person, meeting }, line) => ({
      id: `attendance-${line}`,
      body_id: BODY,
      ...place(meeting.id, line + 1),
      person_id: person,
      office_id: office,
      name: `Person ${person}`,
      office_written: `Office ${office}`,
      called: '[]',
      status: 'present',
      side: 'force',
    })),
    subject_themes: meetings.flatMap((meeting) => themeRows('meeting', meeting.id, meeting.subject)),
  }
}

function themeRows(
  kind: Database['subject_themes']['subject_kind'],
  id: string,
  themes: string[] = [],
): Insertable<Database['subject_themes']>[] {
  return themes.map((theme) => ({ body_id: BODY, subject_kind: kind, subject_id: id, theme }))
}

function lifeRowsOf(plan: Plan): Rows {
  const lives = plan.lives ?? []
  const issues = new Set([
    ...lives.map((life) => life.issue),
    ...(plan.exchanges ?? []).flatMap((exchange) => exchange.issue ?? []),
  ])
  const written = lives.flatMap((life) => writtenAt(plan, life).map((at) => ({ life, at })))
  return {
    issues: [...issues].map((id) => ({ id, body_id: BODY, name: `Issue ${id}`, named_matter: null })),
    lives: lives.map((life) => lifeRow(plan, life)),
    actions: written.map(({ life, at }, line) => actionRow(plan, life, at, line + 1)),
    action_owners: written.flatMap(({ life, at }) => ownerRows(life, at)),
    events: lives.flatMap((life) => eventRows(plan, life)),
    subject_themes: written.flatMap(({ life, at }) => themeRows('action', actionId(life, at), life.themes)),
  }
}

const actionId = (life: PlannedLife, at: string) => `action-${life.id}-${at}`

function lifeRow(plan: Plan, life: PlannedLife): Insertable<Database['lives']> {
  const first = meetingIn(plan, life.events[0]?.at ?? '')
  return {
    id: life.id,
    body_id: BODY,
    issue_id: life.issue,
    series_id: life.series === undefined ? seriesOf(first) : life.series,
    title: `Action ${life.id}`,
    started_on: startOf(plan, life),
    start_precision: life.precision ?? 'day',
    raised_meeting_id: life.raisedAt ?? first.id,
    first_told_meeting_id: first.id,
    first_told_on: first.heldOn,
    owing_side: life.side ?? null,
    spell: 1,
  }
}

function actionRow(plan: Plan, life: PlannedLife, at: string, line: number): Insertable<Database['actions']> {
  const isEntered = meetingIn(plan, at).state === 'by hand'
  return {
    id: actionId(life, at),
    body_id: BODY,
    meeting_id: at,
    ...placeOf(plan, at, line),
    life_id: life.id,
    fact_id: `a${line}`,
    origin: at === life.events[0]?.at ? 'raised' : 'brought forward',
    ref: null,
    text: `Action ${life.id}`,
    item: null,
    certainty: 'sure',
    raised_at: null,
    owing_side: life.side ?? null,
    owing_basis: life.side === undefined ? null : 'stated',
    due_written: null,
    due_earliest: null,
    due_latest: null,
    outcome: null,
    updates: '[]',
    continues_action_id: null,
    review: isEntered ? 'added' : life.isConfirmed ? 'confirmed' : null,
  }
}

function ownerRows(life: PlannedLife, at: string): Insertable<Database['action_owners']>[] {
  return (life.owners ?? []).map(({ office, person }, position) => ({
    action_id: actionId(life, at),
    position,
    body_id: BODY,
    life_id: life.id,
    written: office ?? person ?? 'somebody',
    name: person ? `Person ${person}` : null,
    person_id: person ?? null,
    office_id: office ?? null,
    side: life.side ?? 'unknown',
    basis: 'stated',
  }))
}

function eventRows(plan: Plan, life: PlannedLife): Insertable<Database['events']>[] {
  const written = new Set(writtenAt(plan, life))
  return life.events.map((event, position) => ({
    id: `event-${life.id}-${position}`,
    body_id: BODY,
    life_id: life.id,
    issue_id: life.issue,
    kind: event.kind,
    progress: event.progress ?? null,
    happened_on: event.on ?? (position === 0 ? startOf(plan, life) : meetingIn(plan, event.at).heldOn),
    happened_precision: 'day',
    told_meeting_id: event.at,
    told_on: meetingIn(plan, event.at).heldOn,
    action_id: written.has(event.at) ? actionId(life, event.at) : null,
    ...placeOf(plan, event.at, position + 1),
    text: `${life.id} ${event.kind} at ${event.at}`,
    due_written: event.due ? (event.due.names ? 'to the named meeting' : 'as said') : null,
    due_earliest: event.due?.earliest ?? null,
    due_latest: event.due?.latest ?? null,
    due_assigned: event.due?.assigned ? 1 : 0,
    position,
  }))
}

/** Its place among those of its meeting: what other meetings hold does not move it. */
const lineOf = <One extends { at: string }>(all: One[], one: One) =>
  all.filter(({ at }) => at === one.at).indexOf(one) + 1

function exchangeRowsOf({ exchanges = [] }: Plan): Rows {
  return {
    exchanges: exchanges.map((exchange) => ({
      id: exchange.id,
      body_id: BODY,
      ...place(exchange.at, lineOf(exchanges, exchange)),
      issue_id: exchange.issue ?? null,
      item: null,
      challenge: 'question',
      by_written: 'PCC',
      by_person_id: null,
      question: `Question ${exchange.id}?`,
      answer: exchange.isUnanswered ? null : `Answer ${exchange.id}.`,
      assurance: exchange.assurance ?? 'unclear',
      certainty: 'sure',
      review: exchange.isConfirmed ? 'confirmed' : null,
    })),
    exchange_answers: exchanges.flatMap(({ id, by = [] }) =>
      by.map(({ office, person }, position) => ({
        exchange_id: id,
        position,
        body_id: BODY,
        written: office ?? person ?? 'somebody',
        person_id: person ?? null,
        office_id: office ?? null,
      })),
    ),
    subject_themes: exchanges.flatMap(({ id, themes }) => themeRows('exchange', id, themes)),
  }
}

/** Actions stand at the beginning of their notes: a promise has words of its own unless it is written as one. */
const promiseSpans = (all: PlannedCommitment[], one: PlannedCommitment) =>
  one.isWritten ? [[5, 20 + lineOf(all, one)]] : [[lineOf(all, one) * 100, lineOf(all, one) * 100 + 9]]

function decisionRowsOf(all: PlannedCommitment[], one: PlannedCommitment): Rows {
  const [[start, end] = []] = promiseSpans(all, one)
  const { id, at, dismissed } = one
  if (dismissed === undefined) return {}
  return {
    reviews: [
      {
        id: `review-${id}`,
        sequence: all.indexOf(one) + 1,
        body_id: BODY,
        document_sha256: at,
        meeting_key: null,
        kind: 'commitment',
        verdict: 'corrected',
        anchor: '{}',
        before_fields: null,
        after_fields: JSON.stringify({ dismissed }),
        who: 'Ada',
        decided_at: '2024-12-01T10:00:00.000Z',
        undone_at: null,
        undone_by: null,
      },
    ],
    review_placements: [
      {
        review_id: `review-${id}`,
        document_id: documentOf(at),
        body_id: BODY,
        fact_key: `commitment:${start}-${end}`,
        is_anchored: 1,
      },
    ],
  }
}

function otherRowsOf({ commitments = [], mentions = [] }: Plan): Rows {
  const decisions = commitments.map((one) => decisionRowsOf(commitments, one))
  return {
    commitments: commitments.map((commitment) => ({
      id: commitment.id,
      body_id: BODY,
      ...place(commitment.at, lineOf(commitments, commitment)),
      spans: JSON.stringify(promiseSpans(commitments, commitment)),
      item: null,
      text: commitment.text ?? `Promise ${commitment.id}`,
      promised_by: JSON.stringify(
        (commitment.by ?? []).map(({ office, person }) => ({
          written: office ?? person ?? 'somebody',
          officeId: office ?? null,
          personId: person ?? null,
        })),
      ),
      certainty: 'sure',
      review: commitment.isConfirmed ? 'confirmed' : null,
    })),
    reviews: decisions.flatMap((rows) => rows.reviews ?? []),
    review_placements: decisions.flatMap((rows) => rows.review_placements ?? []),
    theme_mentions: mentions.map(({ at, theme }, line) => ({
      id: `mention-${line}`,
      body_id: BODY,
      ...place(at, line + 1),
      theme,
      term: theme,
    })),
    subject_themes: commitments.flatMap(({ id, themes }) => themeRows('commitment', id, themes)),
  }
}

/** The oversight bodies that followed one another, and what a person planned. */
function yearAheadRowsOf({ successors = [], planned = [] }: Plan): Rows {
  const decided = { body_id: BODY, kind: 'body', who: 'a tester', decided_at: '2024-01-01T00:00:00.000Z' } as const
  return {
    settings_decisions: successors.map((from, at) => {
      const to = { name: `Body ${at + 2}`, kind: 'mayor', force: null, from, until: null, heldAs: null }
      const decision = JSON.stringify({ kind: 'set', holder: `holder-${at}`, to })
      return { ...decided, id: `body-${at}`, sequence: 100 + at, decision, undone_at: null, undone_by: null }
    }),
    planned_meetings: planned.map(({ heldOn, series, subject, isRemoved }, at) => ({
      id: `planned-${at}`,
      body_id: BODY,
      series_id: series,
      held_on: heldOn,
      subject,
      who: 'a tester',
      added_at: `2024-01-01T00:00:${String(at).padStart(2, '0')}.000Z`,
      removed_at: isRemoved ? '2024-01-02T00:00:00.000Z' : null,
      removed_by: isRemoved ? 'a tester' : null,
    })),
  }
}

/** Ties of issues that the plan has not are left out. */
function priorityRowsOf({ lives = [], exchanges = [], priorities = [], ties = [] }: Plan): Rows {
  const issues = new Set([...lives.map(({ issue }) => issue), ...exchanges.map(({ issue }) => issue)])
  return {
    settings_decisions: priorities.map(({ id, themes }, sequence) => ({
      id: `priority-${id}`,
      sequence,
      body_id: BODY,
      kind: 'priority',
      decision: JSON.stringify({
        kind: 'set',
        priority: id,
        to: { plan: 'Plan', name: `Priority ${id}`, from: null, until: null, themes },
      }),
      who: 'a tester',
      decided_at: '2024-01-01T00:00:00.000Z',
      undone_at: null,
      undone_by: null,
    })),
    issue_priorities: ties
      .filter(({ issue }) => issues.has(issue))
      .map(({ issue, priority }) => ({ body_id: BODY, issue_id: issue, priority_id: priority })),
  }
}
