import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BodySettingsAnswer, OversightBodyRow } from '../../../shared/answers/body-settings.ts'
import { dayInWords, periodInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { BodyForm, kindLabel } from './body-form.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import styles from './settings.module.css'

const aboutBody = ({ kind, force }: OversightBodyRow) =>
  [kindLabel[kind], force && `holds ${force} to account`].filter(Boolean).join(', ')

const heldInWords = ({ meetings, firstHeldOn, lastHeldOn }: OversightBodyRow) =>
  firstHeldOn === null || lastHeldOn === null || meetings === 1
    ? firstHeldOn && dayInWords(firstHeldOn)
    : `${dayInWords(firstHeldOn)} to ${dayInWords(lastHeldOn)}`

function Bodies({ answer }: { answer: BodySettingsAnswer }) {
  const [chosen, choose] = useState<OversightBodyRow | 'new' | null>(null)
  const body = chosen === 'new' ? null : chosen
  const columns = [
    {
      key: 'name',
      heading: 'Oversight body',
      isRowHeading: true,
      cell: (one: OversightBodyRow) => (
        <>
          {one.name}
          <small className={styles.words}>{aboutBody(one)}</small>
          <LinkButton onClick={() => choose(one)}>
            Change<span className="vh"> {one.name}</span>
          </LinkButton>
        </>
      ),
    },
    { key: 'period', heading: 'In office', cell: (one: OversightBodyRow) => periodInWords(one.from, one.until) },
    {
      key: 'meetings',
      heading: 'Meetings read',
      isNumber: true,
      cell: (one: OversightBodyRow) => (
        <>
          {one.meetings}
          <small className={styles.words}>{heldInWords(one)}</small>
        </>
      ),
    },
  ]
  return (
    <>
      <Card
        title="One after the other"
        sub="A meeting belongs to the body in office on its day. Figures are of the body in office on their date; “With predecessors” in the filter adds those before it. A matter brought forward from one to the next is one matter, as old as it is."
      >
        <div className={styles.tools}>
          <Button onClick={() => choose('new')}>Add a successor</Button>
        </div>
        <DataTable label="Oversight bodies" columns={columns} rows={answer.bodies} rowKey={(one) => one.holder} />
      </Card>
      <HistoryPanel history={answer.history} />
      <Drawer title={body?.name ?? 'Add a successor'} isOpen={chosen !== null} onClose={() => choose(null)}>
        <BodyForm key={body?.holder ?? 'new'} answer={answer} body={body} onDone={() => choose(null)} />
      </Drawer>
    </>
  )
}

/** Which oversight bodies held this force to account, one after the other? */
export function BodySettingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const bodies = useQuery(trpc.settings.bodies.queryOptions({ body: filter.body }))
  return (
    <SettingsFrame
      title="Oversight bodies"
      sub="Who holds the force to account, and who did before. Offices end and others succeed them; open matters do not."
    >
      <Answer of={bodies} what="The oversight bodies">
        {(answer) => <Bodies answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
