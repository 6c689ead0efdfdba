import { useQuery } from '@tanstack/react-query'
import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Columns, Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { DraftPanel } from './draft-panel.tsx'
import { DueBackPanel } from './due-back-panel.tsx'
import { draft, nextInWords } from '../../../shared/figures/next-meeting.ts'

type Office = NextMeetingAnswer['byOffice'][number]

const columns = [
  { key: 'office', heading: 'Owned by', cell: (row: Office) => row.office, isRowHeading: true },
  { key: 'owed', heading: 'Owed', cell: (row: Office) => row.owed, isNumber: true },
  { key: 'oldest', heading: 'Oldest, days', cell: (row: Office) => row.oldestDays, isNumber: true },
]

function OwedPanel({ answer }: { answer: NextMeetingAnswer }) {
  return (
    <Card title="What each office owes" sub="Actions that are due back, by the office that owns them.">
      {answer.byOffice.length === 0 ? (
        <Empty>No office owns an action that is due back.</Empty>
      ) : (
        <DataTable
          label="What each office owes"
          columns={columns}
          rows={answer.byOffice}
          rowKey={(row) => row.office}
        />
      )}
    </Card>
  )
}

/** What is due back. */
export function NextMeetingPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const nextMeeting = useQuery(trpc.analytics.nextMeeting.queryOptions({ filter }))
  return (
    <Page title="What is due back at the next meeting" sub={nextMeeting.data && nextInWords(nextMeeting.data)}>
      <Answer of={nextMeeting} what="What is due back">
        {(answer) => (
          <>
            <DueBackPanel answer={answer} />
            <Columns>
              <DraftPanel key={draft(answer)} draft={draft(answer)} />
              <OwedPanel answer={answer} />
            </Columns>
          </>
        )}
      </Answer>
    </Page>
  )
}
