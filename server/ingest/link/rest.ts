import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { passageOf, themesAt, type MeetingInHand } from './meeting-in-hand.ts'

function addAttendance(chronicle: Chronicle, { id: meetingId, documentId, facts }: MeetingInHand): void {
  facts.attendance.forEach((attendee, i) => {
    const { personId, officeId } = chronicle.directory.attendee(attendee)
    chronicle.record.attendances.push({
      ...attendee,
      review: attendee.review ?? null,
      id: idOf('attendance', documentId, i),
      meetingId,
      documentId,
      personId,
      officeId,
    })
  })
}

function addItems(chronicle: Chronicle, { id: meetingId, documentId, facts }: MeetingInHand): void {
  facts.items.forEach(({ number, title, parent, line, empty }, position) => {
    chronicle.record.items.push({
      id: idOf('item', documentId, position),
      meetingId,
      documentId,
      number,
      title,
      parent,
      line,
      position,
      empty,
    })
  })
}

function addPromises(chronicle: Chronicle, meeting: MeetingInHand): void {
  const { id: meetingId, documentId, facts } = meeting
  facts.commitments.forEach((commitment, i) => {
    const by = commitment.by.map((written) => chronicle.directory.answerer(written))
    const { item, certainty, review = null } = commitment
    chronicle.record.commitments.push({
      ...passageOf(meeting, commitment),
      id: idOf('commitment', documentId, i),
      meetingId,
      item,
      certainty,
      review,
      by,
      themes: themesAt(meeting, [commitment]),
    })
  })
  facts.decisions.forEach((decision, i) => {
    const { item, certainty, review = null } = decision
    chronicle.record.decisions.push({
      ...passageOf(meeting, decision),
      id: idOf('decision', documentId, i),
      meetingId,
      item,
      certainty,
      review,
    })
  })
}

function addThemesAndNotices(chronicle: Chronicle, { documentId, facts }: MeetingInHand): void {
  chronicle.record.themes.push(...facts.themes.map((theme) => ({ ...theme, documentId })))
  facts.notices.forEach((notice, i) =>
    chronicle.record.notices.push({
      ...notice,
      review: notice.review ?? null,
      id: idOf('notice', documentId, i),
      documentId,
    }),
  )
}

/** Adds what needs no comparing with earlier meetings: attendance, items, commitments, decisions, themes, notices. */
export function addRest(chronicle: Chronicle, meeting: MeetingInHand): void {
  addAttendance(chronicle, meeting)
  addItems(chronicle, meeting)
  addPromises(chronicle, meeting)
  addThemesAndNotices(chronicle, meeting)
}
