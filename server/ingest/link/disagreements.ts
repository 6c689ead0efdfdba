import type { DueFact, SourceSpan } from '../../../shared/facts.ts'
import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import type { Telling } from './lives.ts'
import { wording } from '../../../shared/words/tracker-disagrees.ts'

type Place = { line: number; spans: SourceSpan[] }

/** Says, at a place of the notes, that a tracker and they do not tell the same. */
export function noteDisagreement(
  chronicle: Chronicle,
  documentId: string | null,
  { line, spans }: Place,
  message: string,
): void {
  if (documentId === null) return
  const id = idOf('notice', 'tracker disagrees', documentId, JSON.stringify(spans), message)
  if (chronicle.record.notices.some((one) => one.id === id)) return
  chronicle.record.notices.push({ id, documentId, kind: 'tracker disagrees', line, message, spans, review: null })
}

const isApart = (one: DueFact, other: DueFact) =>
  (one.latest !== null && other.earliest !== null && one.latest < other.earliest) ||
  (other.latest !== null && one.earliest !== null && other.latest < one.earliest)

/** Says where the notes of the meeting in hand and a tracker give an action due dates that no day can meet. */
export function noteOtherDue(chronicle: Chronicle, { due }: LifeInHand, { action, meeting }: Telling): void {
  if (due === null || action.due === null || !isApart(due, action.due)) return
  const message = wording.otherDue(action.due.written, due.written)
  noteDisagreement(chronicle, meeting.documentId, action, message)
}

/** Says at the newest place of the notes that a row of a tracker tells otherwise. */
export function noteRow(chronicle: Chronicle, { inNotes }: LifeInHand, says: string): void {
  if (inNotes) noteDisagreement(chronicle, inNotes.documentId, inNotes, says)
}

/** Says where a row gives a due date that no day of the one known can meet. */
export function noteRowDue(chronicle: Chronicle, life: LifeInHand, where: string, due: DueFact | null): void {
  if (life.due === null || due === null || !isApart(life.due, due)) return
  noteRow(chronicle, life, wording.rowHasDue(where, due.written, life.due.written))
}
