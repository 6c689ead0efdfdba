import type { FactKind, FactReader } from '../../../shared/reading.ts'
import { actionReader } from './action.ts'
import { attendanceReader, lostHeadingReader } from './attendance.ts'
import { broughtForwardReader } from './brought-forward.ts'
import { commitmentReader } from './commitment.ts'
import { decisionReader } from './decision.ts'
import { exchangeReader } from './exchange.ts'
import { itemReader } from './item.ts'
import { meetingReader } from './meeting.ts'
import { themeReader } from './theme.ts'

/**
 * The readers in the order in which they work; each may look at what those before it found. Attendance comes first, since the
 * chair and every short form of a name rest on it; the meeting next, since the date counts for every due interval and year;
 * items before what stands under them; actions before commitments, which are promises that no action takes up.
 */
export const registry: readonly FactReader<FactKind>[] = [
  attendanceReader,
  lostHeadingReader,
  meetingReader,
  itemReader,
  broughtForwardReader,
  actionReader,
  exchangeReader,
  commitmentReader,
  decisionReader,
  themeReader,
]
