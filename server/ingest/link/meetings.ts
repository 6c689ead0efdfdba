import { middleOf, precisionOf } from '../../../shared/dates.ts'
import type { RecordMeeting } from '../../../shared/record.ts'
import { themesIn } from '../../../shared/themes.ts'
import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import type { MeetingInHand } from './meeting-in-hand.ts'
import type { NotesOfMeeting } from './notes-of-a-meeting.ts'
import { seriesKey } from './series-key.ts'
import { wording as occasions } from '../../../shared/words/occasions.ts'

/** The id that a series of a body has by what its notes call it; null where that says nothing. */
export const seriesIdOf = (bodyId: string, name: string | null): string | null =>
  name === null || seriesKey(name) === '' ? null : idOf('series', bodyId, seriesKey(name))

function seriesOf(chronicle: Chronicle, name: string | null): string | null {
  const id = seriesIdOf(chronicle.bodyId, name)
  if (name === null || id === null) return null
  if (!chronicle.record.series.some((one) => one.id === id)) chronicle.record.series.push({ id, name })
  return id
}

/** A meeting is thematic where an earlier one announced it with a subject, and that subject names a theme. */
const subjectThemesOf = ({ themes: index }: Chronicle, subject: string | undefined) =>
  subject === undefined ? [] : [...new Set(themesIn(subject, { index }).map(({ theme }) => theme))]

/** Adds the meeting whose notes these are, as the set that speaks tells it, and says what the other sets are. */
export function addMeeting(chronicle: Chronicle, { speaks, heldOn, sitting, notes }: NotesOfMeeting): MeetingInHand {
  const { documentId, facts } = speaks
  const { meeting } = facts
  const seriesId = seriesOf(chronicle, meeting.series)
  const id = idOf('meeting', chronicle.bodyId, seriesId, heldOn, ...(sitting === 1 ? [] : [sitting]))
  chronicle.record.notes.push(...notes.map((one) => ({ ...one, meetingId: id })))
  chronicle.record.meetings.push({
    id,
    seriesId,
    documentId,
    state: 'read',
    heldOn,
    precision: 'day',
    title: meeting.title ?? meeting.series ?? facts.document.name,
    startsAt: meeting.startsAt,
    venue: meeting.venue,
    chair: meeting.chair,
    nextHeldOn: meeting.nextMeeting?.heldOn ?? null,
    nextSubject: meeting.nextMeeting?.subject ?? null,
    subjectThemes: subjectThemesOf(chronicle, chronicle.announced.get(heldOn)),
  })
  const next = meeting.nextMeeting
  if (next?.heldOn && next.subject) chronicle.announced.set(next.heldOn, next.subject)
  return { id, documentId, seriesId, heldOn, facts }
}

const isSameTime = (meeting: RecordMeeting, partial: string) =>
  meeting.heldOn.startsWith(partial) &&
  (meeting.state === 'read' || (meeting.state === 'referred to' && meeting.precision === precisionOf(partial)))

/**
 * The meeting that an action is said to come from: one that was read, of the same series first, else one that is only
 * referred to and is recorded as such.
 */
export function meetingReferredTo(
  chronicle: Chronicle,
  raisedAt: string,
  teller: Pick<MeetingInHand, 'seriesId' | 'heldOn'>,
): RecordMeeting | null {
  const earlier = chronicle.record.meetings.filter((one) => one.heldOn < teller.heldOn && isSameTime(one, raisedAt))
  const known =
    earlier.find((one) => one.seriesId === teller.seriesId && one.state === 'read') ??
    earlier.find(({ state }) => state === 'read') ??
    earlier[0]
  if (known) return known
  if (middleOf(raisedAt) >= teller.heldOn) return null
  const meeting: RecordMeeting = {
    id: idOf('meeting referred to', chronicle.bodyId, raisedAt),
    seriesId: teller.seriesId,
    documentId: null,
    state: 'referred to',
    heldOn: middleOf(raisedAt),
    precision: precisionOf(raisedAt),
    title: occasions.referredTo,
    startsAt: null,
    venue: null,
    chair: null,
    nextHeldOn: null,
    nextSubject: null,
    subjectThemes: [],
  }
  chronicle.record.meetings.push(meeting)
  return meeting
}
