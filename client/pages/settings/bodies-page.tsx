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
import { BodyForm } from './body-form.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { wording } from '../../words/settings-bodies.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

const aboutBody = ({ kind, force }: OversightBodyRow) =>
  [wording.kindLabel[kind], force && wording.holdsToAccount(force)].filter(Boolean).join(', ')

const heldInWords = ({ meetings, firstHeldOn, lastHeldOn }: OversightBodyRow) =>
  firstHeldOn === null || lastHeldOn === null || meetings === 1
    ? firstHeldOn && dayInWords(firstHeldOn)
    : wording.fromTo(dayInWords(firstHeldOn), dayInWords(lastHeldOn))

function Bodies({ answer }: { answer: BodySettingsAnswer }) {
  const [chosen, choose] = useState<OversightBodyRow | 'new' | null>(null)
  const body = chosen === 'new' ? null : chosen
  const columns = [
    {
      key: 'name',
      heading: common.oversightBody,
      isRowHeading: true,
      cell: (one: OversightBodyRow) => (
        <>
          {one.name}
          <small className={styles.words}>{aboutBody(one)}</small>
          <LinkButton onClick={() => choose(one)}>
            {common.change}
            <span className="vh"> {one.name}</span>
          </LinkButton>
        </>
      ),
    },
    { key: 'period', heading: wording.inOffice, cell: (one: OversightBodyRow) => periodInWords(one.from, one.until) },
    {
      key: 'meetings',
      heading: wording.meetingsRead,
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
      <Card title={wording.oneAfterOther} sub={wording.oneAfterOtherSub}>
        <div className={styles.tools}>
          <Button onClick={() => choose('new')}>{wording.addSuccessor}</Button>
        </div>
        <DataTable label={common.oversightBodies} columns={columns} rows={answer.bodies} rowKey={(one) => one.holder} />
      </Card>
      <HistoryPanel history={answer.history} />
      <Drawer title={body?.name ?? wording.addSuccessor} isOpen={chosen !== null} onClose={() => choose(null)}>
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
    <SettingsFrame title={common.oversightBodies} sub={wording.sub}>
      <Answer of={bodies} what={wording.theBodies}>
        {(answer) => <Bodies answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
