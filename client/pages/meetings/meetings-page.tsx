import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Basis } from '../../../shared/answers/evidence.ts'
import type { MeetingRow } from '../../../shared/answers/meetings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Page } from '../../ui/page.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { factsInWords, meetingsFinding, meetingsTable, newestFirst, shareOrDash } from './meetings.view.ts'
import { wording } from '../../words/meetings.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'

function Name({ meeting }: { meeting: MeetingRow }) {
  return (
    <Link to="/meetings/$meetingId" params={{ meetingId: meeting.meetingId }}>
      {dateInWords(meeting.heldOn, meeting.precision)}
    </Link>
  )
}

function Kind({ meeting, basis }: { meeting: MeetingRow; basis: Basis }) {
  return (
    <>
      {meeting.title} {meeting.isThematic && <Chip>{wording.oneSubject}</Chip>}{' '}
      {meeting.isSample && !basis.isSample && <Chip tone="sample">{common.sample}</Chip>}
    </>
  )
}

/** A sample is marked where the figure as a whole is none. */
const columnsOf = (basis: Basis): Column<MeetingRow>[] => [
  {
    key: 'heldOn',
    width: '16%',
    heading: wording.held,
    cell: (meeting) => <Name meeting={meeting} />,
    isRowHeading: true,
  },
  { key: 'title', width: '27%', heading: common.meeting, cell: (meeting) => <Kind meeting={meeting} basis={basis} /> },
  { key: 'facts', width: '28%', isBroad: true, heading: wording.factsRead, cell: factsInWords },
  {
    key: 'present',
    width: '7%',
    heading: common.present,
    cell: (meeting) => (meeting.state === 'read' ? meeting.present : '–'),
    isNumber: true,
  },
  {
    key: 'notices',
    width: '7%',
    heading: common.notices,
    cell: (meeting) => (meeting.state === 'read' ? meeting.notices : '–'),
    isNumber: true,
  },
  {
    key: 'unread',
    width: '8%',
    heading: wording.partOfNoFact,
    cell: (meeting) => shareOrDash(meeting.unreadShare),
    isNumber: true,
  },
  {
    key: 'reviewed',
    width: '7%',
    heading: common.reviewed,
    cell: (meeting) => shareOrDash(meeting.reviewedShare),
    isNumber: true,
  },
]

/** The record itself: the meetings whose notes were read, and those that the notes refer to. */
export function MeetingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const meetings = useQuery(trpc.record.meetings.queryOptions({ filter }))
  return (
    <Page title={common.theMeetings} sub={wording.sub}>
      <Answer of={meetings} what={common.theMeetings}>
        {(answer) => (
          <Figure
            finding={meetingsFinding(answer)}
            measured={wording.measured}
            basis={answer.basis}
            table={meetingsTable(answer)}
            fileName="meetings"
            question={wording.question}
            howCounted={wording.counted}
            isTable
          >
            {answer.meetings.length === 0 ? (
              <NoneHere>{wording.noMeetingHere}</NoneHere>
            ) : (
              <DataTable
                label={words.navigation.meetings}
                columns={columnsOf(answer.basis)}
                rows={newestFirst(answer.meetings)}
                rowKey={(meeting) => meeting.meetingId}
              />
            )}
          </Figure>
        )}
      </Answer>
    </Page>
  )
}
