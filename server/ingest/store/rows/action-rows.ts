import type { LinkedRecord, RecordAction, RecordEvent } from '../../../../shared/record.ts'
import type { Database } from '../../../db/tables/database.ts'
import { due, json } from './columns.ts'

/** Issues, lives, actions, owners and events. */
export function actionRows(body_id: string, record: LinkedRecord) {
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
