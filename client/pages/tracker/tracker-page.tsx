import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { TrackerAnswer } from '../../../shared/answers/tracker.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { SheetDesk } from './sheet-desk.tsx'
import { firstSheet, sheetName } from './tracker.view.ts'
import { wording } from '../../words/tracker.ts'
import { words } from '../../words/words.ts'

function Sheets({ answer }: { answer: TrackerAnswer }) {
  const { sheet: asked } = useSearch({ from: '/trackers/$documentId' })
  const first = answer.sheets.find(({ sheet }) => sheet === asked) ?? firstSheet(answer.sheets)
  const [chosen, choose] = useState(first?.sheet ?? '')
  const sheet = answer.sheets.find((one) => one.sheet === chosen)
  if (!sheet) return <Card title={wording.noSheet}>{wording.putInTracker}</Card>
  return (
    <>
      {answer.sheets.length > 1 && (
        <Card title={wording.whichSheet} sub={wording.whichSheetSub}>
          <Choice
            label={wording.sheet}
            value={chosen}
            options={answer.sheets.map((one) => ({
              value: one.sheet,
              name: wording.sheetOfRows(sheetName(one), one.rows),
            }))}
            onChange={choose}
          />
        </Card>
      )}
      <SheetDesk key={chosen} tracker={answer} sheet={sheet} />
    </>
  )
}

/** A spreadsheet on its way in: which column holds what, what each row becomes, and the button that brings them in. */
export function TrackerPage() {
  const { documentId } = useParams({ from: '/trackers/$documentId' })
  const trpc = useTRPC()
  const tracker = useQuery(trpc.tracker.sheets.queryOptions({ documentId }))
  return (
    <Page
      title={wording.title}
      sub={tracker.data && wording.sub(tracker.data.name)}
      above={<Link to="/documents">{words.navigation.documents}</Link>}
    >
      <Answer of={tracker} what={wording.theTracker}>
        {(answer) => <Sheets answer={answer} />}
      </Answer>
    </Page>
  )
}
