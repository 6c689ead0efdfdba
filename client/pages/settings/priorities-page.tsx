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
import { wording } from '../../words/settings-priorities.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Row = PrioritySettingsAnswer['priorities'][number]

function Priorities({ answer }: { answer: PrioritySettingsAnswer }) {
  const [chosen, choose] = useState<Row | 'new' | null>(null)
  const row = chosen === 'new' ? null : chosen
  const name = (one: Row) => (
    <>
      {one.name}
      <small className={styles.words}>{one.themeNames.join(', ') || wording.noTheme}</small>
      <LinkButton onClick={() => choose(one)}>
        {common.change}
        <span className="vh"> {one.name}</span>
      </LinkButton>
    </>
  )
  const columns = [
    { key: 'name', heading: wording.priorityAndThemes, cell: name, isRowHeading: true },
    { key: 'plan', heading: wording.plan, cell: (one: Row) => one.plan },
    { key: 'period', heading: wording.period, cell: (one: Row) => periodInWords(one.from, one.until) },
  ]
  return (
    <>
      <Card title={wording.prioritiesOf(answer.bodyName)} sub={wording.prioritiesSub}>
        <div className={styles.tools}>
          <Button onClick={() => choose('new')}>{wording.addPriority}</Button>
        </div>
        {answer.priorities.length === 0 ? (
          <Empty>{wording.noneYet}</Empty>
        ) : (
          <DataTable
            label={wording.priorities}
            columns={columns}
            rows={answer.priorities}
            rowKey={(one) => one.priority}
          />
        )}
      </Card>
      <HistoryPanel history={answer.history} />
      <Drawer title={row?.name ?? wording.addPriority} isOpen={chosen !== null} onClose={() => choose(null)}>
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
    <SettingsFrame title={common.planPriorities} sub={wording.sub}>
      <Answer of={priorities} what={wording.thePriorities}>
        {(answer) => <Priorities answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
