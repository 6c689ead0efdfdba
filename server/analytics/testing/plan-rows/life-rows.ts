import type { Insertable } from 'kysely'
import type { Database } from '../../../db/tables/database.ts'
import { BODY, meetingIn, seriesOf, startOf, writtenAt } from '../plan.ts'
import type { Plan, PlannedLife } from '../plan.ts'
import { placeOf, themeRows } from './rows.ts'
import type { Rows } from './rows.ts'

/** Lives with their issues, actions, owners and events. */
export function lifeRowsOf(plan: Plan): Rows {
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

const actionId = (life: PlannedLife, at: string) => `action-${life.id}-${at}`

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
