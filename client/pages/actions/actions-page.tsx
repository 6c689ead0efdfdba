import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { groupWithin } from '../../../shared/figures/time-open-by-group.ts'
import { useTRPC } from '../../api/trpc.ts'
import { TimeOpenFigure } from '../../figures/time-open-figure.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Columns, Page, Place, Stack } from '../../ui/page.tsx'
import { AddAction } from './add-action.tsx'
import { ActionDrawer } from './action-drawer.tsx'
import { ActionListPanel } from './action-list-panel.tsx'
import { AgeingPanel } from './ageing-panel.tsx'
import { OverduePanel } from './overdue-panel.tsx'
import { SilentLapsesPanel } from './silent-lapses-panel.tsx'
import { SlipPanel } from './slip-panel.tsx'
import { TimeOpenByGroupPanel } from './time-open-by-group-panel.tsx'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'

const parts = [
  { id: 'list', name: wording.everyAction },
  { id: 'time-open', name: common.timeOpen },
  { id: 'ageing', name: wording.ageing },
  { id: 'groups', name: wording.timeOpenByGroup },
  { id: 'slip', name: common.slip },
  { id: 'overdue', name: wording.overdue },
  { id: 'not-mentioned', name: wording.notMentionedWhenDue },
]

function ListLink() {
  return (
    <Link to="/actions" search={(before) => ({ ...before, status: 'all', within: undefined })} hash="list">
      {wording.actionsBehind}
    </Link>
  )
}

/** What has gone past its day, and what fell silent. */
function Behind() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const overdue = useQuery(trpc.analytics.overdue.queryOptions({ filter }))
  const silentLapses = useQuery(trpc.analytics.silentLapses.queryOptions({ filter }))
  return (
    <Stack>
      <Place id="overdue">
        <Answer of={overdue} what={wording.overdue}>
          {(answer) => <OverduePanel answer={answer} />}
        </Answer>
      </Place>
      <Place id="not-mentioned">
        <Answer of={silentLapses} what={wording.silentLapses}>
          {(answer) => <SilentLapsesPanel answer={answer} />}
        </Answer>
      </Place>
    </Stack>
  )
}

/** How long actions stay open, and how old what is open is; below, by group, and how far due dates moved. */
function Times() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const timeOpen = useQuery(trpc.analytics.timeOpen.queryOptions({ filter }))
  const byGroup = useQuery(trpc.analytics.timeOpenByGroup.queryOptions({ filter }))
  const ageing = useQuery(trpc.analytics.ageing.queryOptions({ filter }))
  const slip = useQuery(trpc.analytics.slip.queryOptions({ filter }))
  return (
    <>
      <Columns isEven>
        <Place id="time-open">
          <Answer of={timeOpen} what={common.timeOpen}>
            {(answer) => <TimeOpenFigure answer={answer} links={<ListLink />} />}
          </Answer>
        </Place>
        <Place id="ageing">
          <Answer of={ageing} what={wording.ageing}>
            {(answer) => <AgeingPanel answer={answer} />}
          </Answer>
        </Place>
      </Columns>
      <Columns isEven>
        <Place id="groups">
          <Answer of={byGroup} what={wording.timeOpenByGroup}>
            {(answer) => <TimeOpenByGroupPanel answer={answer} />}
          </Answer>
        </Place>
        <Place id="slip">
          <Answer of={slip} what={common.slip}>
            {(answer) => <SlipPanel answer={answer} />}
          </Answer>
        </Place>
      </Columns>
    </>
  )
}

/** How long actions stay open, and every one of them. */
export function ActionsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { within } = useSearch({ from: '/actions' })
  const actions = useQuery(trpc.analytics.actions.queryOptions({ filter }))
  const byGroup = useQuery(trpc.analytics.timeOpenByGroup.queryOptions({ filter }))
  return (
    <Page title={wording.title} sub={wording.sub} parts={parts}>
      <Answer of={actions} what={common.actions} height={1200}>
        {(answer) => (
          <Stack>
            <p>
              <AddAction basis={answer.basis} />
            </p>
            <div id="list">
              <ActionListPanel answer={answer} within={groupWithin(byGroup.data, within)} />
              <ActionDrawer answer={answer} />
            </div>
          </Stack>
        )}
      </Answer>
      <Times />
      <Behind />
    </Page>
  )
}
