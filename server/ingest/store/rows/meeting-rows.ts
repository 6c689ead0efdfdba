import type { LinkedRecord } from '../../../../shared/record.ts'
import { json } from './columns.ts'

/** A line that names a theme several times says so once, by the first word that does. */
function mentionRows(themes: LinkedRecord['themes']) {
  const lines = new Map(themes.toReversed().map((one) => [`${one.documentId} ${one.theme} ${one.line}`, one]))
  return [...lines.values()].map(({ documentId, theme, line, term, spans }) => ({
    document_id: documentId,
    theme,
    line,
    term,
    spans: json(spans),
  }))
}

/** Meetings, their notes and items. */
export function meetingRows(body_id: string, record: LinkedRecord) {
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
    theme_mentions: mentionRows(record.themes),
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
