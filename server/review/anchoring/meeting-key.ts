import type { MeetingFact } from '../../../shared/facts.ts'
import { seriesKey } from '../../ingest/link/series-key.ts'

/** What notes of one meeting have in common, held or not: its day and its series. Null for notes without a date. */
export const meetingKey = ({ heldOn, series }: MeetingFact): string | null =>
  heldOn === null ? null : `${heldOn} ${seriesKey(series)}`
