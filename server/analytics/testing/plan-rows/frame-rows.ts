import type { Insertable } from 'kysely'
import { packText } from '../../../db/packed.ts'
import type { Database } from '../../../db/tables/database.ts'
import { BODY, readMeetings, seriesOf } from '../plan.ts'
import type { Plan, PlannedMeeting } from '../plan.ts'
import { documentOf, place, themeRows } from './rows.ts'
import type { Rows } from './rows.ts'

/** Bodies, offices, documents and meetings of a planned record. */
export function frameOf(plan: Plan): Rows {
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
    text: packText(`Notes of ${id}`),
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

/** Who was at the planned meetings. */
export function attendanceOf({ meetings }: Plan): Rows {
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
