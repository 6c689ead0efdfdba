import type { DocumentFacts, MeetingFact } from '../../shared/facts.ts'
import type { Decision } from './decision.ts'
import { setMeeting } from './fields.ts'

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** What notes of one meeting have in common: its day and its series. Null for notes without a date. */
export const meetingKey = ({ heldOn, series }: MeetingFact): string | null =>
  heldOn === null ? null : `${heldOn} ${folded(series ?? '')}`

/** The meeting of a document, its day and series as a person has corrected them. */
export function decidedMeetingKey({ meeting, document }: DocumentFacts, decisions: readonly Decision[]): string | null {
  const own = decisions.filter(({ kind, sha256 }) => kind === 'meeting' && sha256 === document.sha256)
  return meetingKey(own.reduce((one, { after }) => setMeeting(one, after ?? {}), meeting))
}
