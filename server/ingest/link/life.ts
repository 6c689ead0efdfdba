import type { DueFact, Side } from '../../../shared/facts.ts'
import type { RecordLife, StartPrecision, ToldPassage } from '../../../shared/record.ts'
import type { Matter } from './matter.ts'

/** A life while the chronicle is being written: what later meetings are compared with. */
export type LifeInHand = {
  id: string
  issueId: string
  seriesId: string | null
  title: string
  startedOn: string
  startPrecision: StartPrecision
  raisedMeetingId: string | null
  firstToldMeetingId: string
  firstToldOn: string
  owingSide: Side | null
  themes: Set<string>
  spell: number
  /** The actions as written that tell of it. */
  actionIds: string[]
  /** Every wording it was written in, the newest last. */
  matters: Matter[]
  /** Days of the meetings that raised or mentioned it. */
  heardOn: string[]
  due: DueFact | null
  ended: 'completed' | 'withdrawn' | null
  /** Rows of trackers tell of it: no other row does. */
  isTracked: boolean
  isEndedByTracker: boolean
  /** Where notes of a meeting last told of it; null where none did. */
  inNotes: Pick<ToldPassage, 'documentId' | 'line' | 'spans'> | null
}

export function recordOf(life: LifeInHand): RecordLife {
  const {
    actionIds: _actionIds,
    matters: _matters,
    heardOn: _heardOn,
    due: _due,
    ended: _ended,
    isTracked: _isTracked,
    isEndedByTracker: _isEndedByTracker,
    inNotes: _inNotes,
    themes,
    ...kept
  } = life
  return { ...kept, themes: [...themes].toSorted() }
}
