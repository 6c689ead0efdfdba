import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PrioritySettingsAnswer } from '../../../shared/answers/priority-settings.ts'
import { periodInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { PriorityForm } from './priority-form.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import styles from './settings.module.css'

type Row = PrioritySettingsAnswer['priorities'][number]

function Priorities({ answer }: { answer: PrioritySettingsAnswer }) {
  const [chosen, choose] = useState<Row | 'new' | null>(null)
  const row = chosen === 'new' ? null : chosen
  const name = (one: Row) => (
    <>
      {one.name}
      <small className={styles.words}>{one.themeNames.join(', ') || 'No theme: only issues tied to it by hand'}</small>
      <LinkButton onClick={() => choose(one)}>
        Change<span className="vh"> {one.name}</span>
      </LinkButton>
    </>
  )
  const columns = [
    { key: 'name', heading: 'Priority and its themes', cell: name, isRowHeading: true },
    { key: 'plan', heading: 'Plan', cell: (one: Row) => one.plan },
    { key: 'period', heading: 'Period', cell: (one: Row) => periodInWords(one.from, one.until) },
  ]
  return (
    <>
      <Card
        title={`Priorities of ${answer.bodyName}`}
        sub="An issue belongs to the priorities of its themes, unless it is tied otherwise on its own page. Every page can be filtered by priority."
      >
        <div className={styles.tools}>
          <Button onClick={() => choose('new')}>Add a priority</Button>
        </div>
        {answer.priorities.length === 0 ? (
          <Empty>No priority is written down yet.</Empty>
        ) : (
          <DataTable label="Priorities" columns={columns} rows={answer.priorities} rowKey={(one) => one.priority} />
        )}
      </Card>
      <HistoryPanel history={answer.history} />
      <Drawer title={row?.name ?? 'Add a priority'} isOpen={chosen !== null} onClose={() => choose(null)}>
        <PriorityForm key={row?.priority ?? 'new'} answer={answer} row={row} onDone={() => choose(null)} />
      </Drawer>
    </>
  )
}

/** Which priorities has the police and crime plan, and which themes belong to each? */
export function PrioritySettingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const priorities = useQuery(trpc.settings.priorities.queryOptions({ body: filter.body }))
  return (
    <SettingsFrame
      title="Plan priorities"
      sub="What the police and crime plan says matters most, so that figures can be asked for by it."
    >
      <Answer of={priorities} what="The priorities">
        {(answer) => <Priorities answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
