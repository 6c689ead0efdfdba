import type { LinkedRecord } from '../../../../shared/record.ts'
import { json } from './columns.ts'

/** Series, people, offices and tenures. */
export function peopleRows(body_id: string, record: LinkedRecord) {
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
