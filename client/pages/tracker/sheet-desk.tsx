import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TrackerAnswer, TrackerSheetChoice } from '../../../shared/answers/tracker.ts'
import { useTRPC, useTRPCClient } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { BringInPanel } from './bring-in-panel.tsx'
import { ColumnsPanel } from './columns-panel.tsx'
import { RowsPanel } from './rows-panel.tsx'
import { StatusesPanel } from './statuses-panel.tsx'
import { wording } from '../../words/tracker.ts'

type Props = { tracker: TrackerAnswer; sheet: TrackerSheetChoice }

/** One sheet: its columns matched, its status words explained, its rows looked at, and brought in. */
export function SheetDesk({ tracker, sheet }: Props) {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const [matching, setMatching] = useState(sheet.imported?.matching ?? sheet.guess)
  const [only, setOnly] = useState<'all' | 'marked'>('all')
  const [page, setPage] = useState(0)
  const asked = { documentId: tracker.documentId, sheet: sheet.sheet, matching, only, page }
  const preview = useQuery({
    queryKey: [...trpc.tracker.preview.mutationKey(), asked],
    queryFn: () => client.tracker.preview.mutate(asked),
    placeholderData: keepPreviousData,
    enabled: matching.columns.action !== undefined,
  })
  const show = (choice: 'all' | 'marked') => {
    setOnly(choice)
    setPage(0)
  }
  if (sheet.rows === 0)
    return (
      <Card title={wording.noRows} tone="warn">
        {wording.whatOfNoRows}
      </Card>
    )
  return (
    <>
      <ColumnsPanel sheet={sheet} matching={matching} onChange={setMatching} />
      {matching.columns.action === undefined ? (
        <Card title={wording.whichHoldsAction} tone="warn">
          {wording.sayWhich}
        </Card>
      ) : (
        <Answer of={preview} what={wording.theRows}>
          {(answer) => (
            <>
              <StatusesPanel statuses={answer.statuses} matching={matching} onChange={setMatching} />
              <RowsPanel
                preview={answer}
                matching={matching}
                onChange={setMatching}
                only={only}
                onShow={show}
                page={page}
                onPage={setPage}
              />
              <BringInPanel
                tracker={tracker}
                sheet={sheet}
                matching={matching}
                preview={answer}
                onChange={setMatching}
              />
            </>
          )}
        </Answer>
      )}
    </>
  )
}
