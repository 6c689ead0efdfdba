import type { DueFact } from '../../../shared/facts.ts'
import type { LinkedRecord, RecordAction, RecordEvent } from '../../../shared/record.ts'
import type { Database } from '../../db/tables/database.ts'

/** The tables that linking fills, parents before children. */
export const recordTables = [
  'series',
  'meetings',
  'meeting_notes',
  'people',
  'offices',
  'tenures',
  'attendances',
  'items',
  'issues',
  'issue_priorities',
  'lives',
  'actions',
  'action_owners',
  'events',
  'exchanges',
  'exchange_answers',
  'commitments',
  'decisions',
  'theme_mentions',
  'subject_themes',
  'notices',
  'links',
] as const

export type RecordTable = (typeof recordTables)[number]
export type RecordRows = { [Table in RecordTable]: Database[Table][] }

const json = (value: unknown) => JSON.stringify(value)
const due = (fact: DueFact | null) => ({
  due_written: fact?.written ?? null,
  due_earliest: fact?.earliest ?? null,
  due_latest: fact?.latest ?? null,
})

function actionRow(body_id: string, action: RecordAction): Database['actions'] {
  return {
    id: action.id,
    body_id,
    meeting_id: action.meetingId,
    document_id: action.documentId,
    life_id: action.lifeId,
    fact_id: action.factId,
    origin: action.origin,
    ref: action.ref,
    text: action.text,
    line: action.line,
    spans: json(action.spans),
    item: action.item,
    certainty: action.certainty,
    raised_at: action.raisedAt,
    owing_side: action.owingSide,
    owing_basis: action.owingBasis,
    ...due(action.due),
    outcome: action.outcome,
    updates: json(action.updates),
    continues_action_id: action.continuesActionId,
    review: action.review,
  }
}

function eventRow(body_id: string, issue_id: string, event: RecordEvent): Database['events'] {
  return {
    id: event.id,
    body_id,
    life_id: event.lifeId,
    issue_id,
    kind: event.kind,
    progress: event.progress,
    happened_on: event.happenedOn,
    happened_precision: event.happenedPrecision,
    told_meeting_id: event.toldMeetingId,
    told_on: event.toldOn,
    action_id: event.actionId,
    document_id: event.documentId,
    text: event.text,
    line: event.line,
    spans: json(event.spans),
    ...due(event.due),
    due_assigned: event.due?.assigned ? 1 : 0,
    position: event.position,
  }
}

function peopleRows(body_id: string, record: LinkedRecord) {
  return {
    series: record.series.map(({ id, name }) => ({ id, body_id, name })),
    people: record.people.map(({ id, key, name }) => ({ id, body_id, key, name })),
    offices: record.offices.map(({ id, key, name, short, side }) => ({ id, body_id, key, name, short, side })),
    tenures: record.tenures.map((tenure) => ({
      id: tenure.id,
      body_id,
      office_id: tenure.officeId,
      person_id: tenure.personId,
      capacity: tenure.capacity,
      first_seen_on: tenure.firstSeenOn,
      last_seen_on: tenure.lastSeenOn,
      from_on: tenure.fromOn,
      until_on: tenure.untilOn,
    })),
    attendances: record.attendances.map((attendance) => ({
      id: attendance.id,
      body_id,
      meeting_id: attendance.meetingId,
      document_id: attendance.documentId,
      person_id: attendance.personId,
      office_id: attendance.officeId,
      name: attendance.name,
      office_written: attendance.office,
      called: json(attendance.called),
      status: attendance.status,
      side: attendance.side,
      line: attendance.line,
      spans: json(attendance.spans),
      review: attendance.review,
    })),
  }
}

function meetingRows(body_id: string, record: LinkedRecord) {
  return {
    meetings: record.meetings.map((meeting) => ({
      id: meeting.id,
      body_id,
      series_id: meeting.seriesId,
      document_id: meeting.documentId,
      state: meeting.state,
      held_on: meeting.heldOn,
      precision: meeting.precision,
      title: meeting.title,
      starts_at: meeting.startsAt,
      venue: meeting.venue,
      chair: meeting.chair,
      next_held_on: meeting.nextHeldOn,
      next_subject: meeting.nextSubject,
      is_thematic: meeting.subjectThemes.length > 0 ? (1 as const) : (0 as const),
    })),
    meeting_notes: record.notes.map((notes) => ({
      document_id: notes.documentId,
      body_id,
      meeting_id: notes.meetingId,
      role: notes.role,
      is_decided: notes.isDecided ? (1 as const) : (0 as const),
      reason: notes.reason,
      agreement: notes.agreement,
    })),
    items: record.items.map((item) => ({
      id: item.id,
      body_id,
      meeting_id: item.meetingId,
      document_id: item.documentId,
      number: item.number,
      title: item.title,
      parent: item.parent,
      line: item.line,
      position: item.position,
      is_empty: item.empty ? (1 as const) : (0 as const),
    })),
    theme_mentions: record.themes.map((theme) => ({
      id: theme.id,
      body_id,
      meeting_id: theme.meetingId,
      document_id: theme.documentId,
      theme: theme.theme,
      line: theme.line,
      term: theme.term,
      spans: json(theme.spans),
    })),
    notices: record.notices.map((notice) => ({
      id: notice.id,
      body_id,
      document_id: notice.documentId,
      kind: notice.kind,
      line: notice.line,
      message: notice.message,
      spans: json(notice.spans),
      review: notice.review,
    })),
  }
}

function actionRows(body_id: string, record: LinkedRecord) {
  const issueOf = new Map(record.lives.map((life) => [life.id, life.issueId]))
  return {
    issues: record.issues.map(({ id, name, namedMatter }) => ({ id, body_id, name, named_matter: namedMatter })),
    issue_priorities: record.ties.map(({ issueId, priority }) => ({
      body_id,
      issue_id: issueId,
      priority_id: priority,
    })),
    lives: record.lives.map((life) => ({
      id: life.id,
      body_id,
      issue_id: life.issueId,
      series_id: life.seriesId,
      title: life.title,
      started_on: life.startedOn,
      start_precision: life.startPrecision,
      raised_meeting_id: life.raisedMeetingId,
      first_told_meeting_id: life.firstToldMeetingId,
      first_told_on: life.firstToldOn,
      owing_side: life.owingSide,
      spell: life.spell,
    })),
    actions: record.actions.map((action) => actionRow(body_id, action)),
    action_owners: record.actions.flatMap((action) =>
      action.owners.map((owner, position) => ({
        action_id: action.id,
        position,
        body_id,
        life_id: action.lifeId,
        written: owner.written,
        name: owner.name,
        person_id: owner.personId,
        office_id: owner.officeId,
        side: owner.side,
        basis: owner.basis,
      })),
    ),
    events: record.events.map((event) => eventRow(body_id, issueOf.get(event.lifeId) ?? '', event)),
    links: record.links.map((link) => ({
      id: link.id,
      body_id,
      kind: link.kind,
      from_id: link.fromId,
      to_id: link.toId,
      weight: link.weight,
      reasons: json(link.reasons),
      known_on: link.knownOn,
    })),
  }
}

function exchangeRows(body_id: string, record: LinkedRecord) {
  return {
    exchanges: record.exchanges.map((exchange) => ({
      id: exchange.id,
      body_id,
      meeting_id: exchange.meetingId,
      document_id: exchange.documentId,
      issue_id: exchange.issueId,
      item: exchange.item,
      line: exchange.line,
      spans: json(exchange.spans),
      challenge: exchange.challenge,
      by_written: exchange.by,
      by_person_id: exchange.byPersonId,
      question: exchange.question,
      answer: exchange.answer,
      assurance: exchange.assurance,
      certainty: exchange.certainty,
      review: exchange.review,
    })),
    exchange_answers: record.exchanges.flatMap((exchange) =>
      exchange.answerers.map((answerer, position) => ({
        exchange_id: exchange.id,
        position,
        body_id,
        written: answerer.written,
        person_id: answerer.personId,
        office_id: answerer.officeId,
      })),
    ),
    commitments: record.commitments.map((commitment) => ({
      id: commitment.id,
      body_id,
      meeting_id: commitment.meetingId,
      document_id: commitment.documentId,
      item: commitment.item,
      text: commitment.text,
      line: commitment.line,
      spans: json(commitment.spans),
      promised_by: json(commitment.by),
      certainty: commitment.certainty,
      review: commitment.review,
    })),
    decisions: record.decisions.map((decision) => ({
      id: decision.id,
      body_id,
      meeting_id: decision.meetingId,
      document_id: decision.documentId,
      item: decision.item,
      text: decision.text,
      line: decision.line,
      spans: json(decision.spans),
      certainty: decision.certainty,
      review: decision.review,
    })),
  }
}

function subjectThemes(body_id: string, record: LinkedRecord): Database['subject_themes'][] {
  const of = (subject_kind: Database['subject_themes']['subject_kind'], subjects: { id: string; themes: string[] }[]) =>
    subjects.flatMap(({ id, themes }) =>
      [...new Set(themes)].map((theme) => ({ body_id, subject_kind, subject_id: id, theme })),
    )
  return [
    ...of('life', record.lives),
    ...of('action', record.actions),
    ...of('exchange', record.exchanges),
    ...of('commitment', record.commitments),
    ...of(
      'meeting',
      record.meetings.map(({ id, subjectThemes: themes }) => ({ id, themes })),
    ),
  ]
}

/** One body's linked record as rows: a plain translation, nothing reckoned. */
export function recordRows(bodyId: string, record: LinkedRecord): RecordRows {
  return {
    ...peopleRows(bodyId, record),
    ...meetingRows(bodyId, record),
    ...actionRows(bodyId, record),
    ...exchangeRows(bodyId, record),
    subject_themes: subjectThemes(bodyId, record),
  }
}
