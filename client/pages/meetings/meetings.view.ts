import type { MeetingRow, MeetingsAnswer } from '../../../shared/answers/meetings.ts'
import type { FigureTable } from '../../../shared/figures/csv.ts'
import { percent } from '../../../shared/words/counts.ts'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { common } from '../../words/common.ts'
import { wording } from '../../words/meetings.ts'
import { words } from '../../words/words.ts'

/** What the notes of a meeting gave: "3 raised, 2 brought forward, 14 exchanges, 1 commitment". */
export function factsInWords(meeting: MeetingRow): string {
  if (meeting.state === 'referred to') return wording.onlyReferredTo
  return wording.given(meeting)
}

/** "24 meetings read and 1 only referred to by other notes". */
export function meetingsFinding({ meetings }: MeetingsAnswer): string {
  const referred = meetings.filter((meeting) => meeting.state === 'referred to').length
  return wording.read(meetings.length - referred, referred)
}

/** Newest first; of one day, by title. */
export const newestFirst = (meetings: MeetingRow[]) =>
  [...meetings].sort((one, other) =>
    one.heldOn === other.heldOn ? (one.title < other.title ? -1 : 1) : one.heldOn < other.heldOn ? 1 : -1,
  )

export const shareOrDash = (share: number | null) => (share === null ? '–' : percent(share))

const tableColumns = [
  { heading: wording.held },
  { heading: common.meeting },
  { heading: common.raised, isNumber: true },
  { heading: common.broughtForward, isNumber: true },
  { heading: common.exchanges, isNumber: true },
  { heading: words.navigation.commitments, isNumber: true },
  { heading: common.present, isNumber: true },
  { heading: common.notices, isNumber: true },
  { heading: wording.partOfNoFact },
  { heading: common.reviewed },
]

/** All that the page shows of each meeting; what is not known of one that is only referred to stays empty. */
export function meetingsTable({ meetings }: MeetingsAnswer): FigureTable {
  const rows = newestFirst(meetings).map((one) => {
    const known = (value: number) => (one.state === 'read' ? value : null)
    return [
      dateInWords(one.heldOn, one.precision),
      one.title,
      known(one.actionsRaised),
      known(one.broughtForward),
      known(one.exchanges),
      known(one.commitments),
      known(one.present),
      known(one.notices),
      shareOrDash(one.unreadShare),
      shareOrDash(one.reviewedShare),
    ]
  })
  return { columns: tableColumns, rows }
}
