import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTRPC } from '../../api/trpc.ts'
import { TimeOpenFigure } from '../../figures/time-open-figure.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Columns, Page, Stack } from '../../ui/page.tsx'
import { ActionDrawer } from './action-drawer.tsx'
import { ActionListPanel } from './action-list-panel.tsx'
import { AgeingPanel } from './ageing-panel.tsx'
import { LapsesPanel } from './lapses-panel.tsx'
import { SlipPanel } from './slip-panel.tsx'
import { TimeOpenByGroupPanel } from './time-open-by-group-panel.tsx'
import { groupWithin } from '../../../shared/figures/time-open-by-group.ts'

function ListLink() {
  return (
    <Link to="/actions" search={(before) => ({ ...before, status: 'all', within: undefined })} hash="list">
      The actions behind this
    </Link>
  )
}

/** How long actions stay open, and every one of them. */
export function ActionsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const actions = useQuery(trpc.analytics.actions.queryOptions({ filter }))
  const timeOpen = useQuery(trpc.analytics.timeOpen.queryOptions({ filter }))
  const byGroup = useQuery(trpc.analytics.timeOpenByGroup.queryOptions({ filter }))
  const { within } = useSearch({ from: '/actions' })
  return (
    <Page title="How long actions stay open" sub="With those still open counted, and every action with its sentence.">
      <Answer of={actions} what="Actions">
        {(answer) => (
          <div id="list">
            <ActionListPanel answer={answer} within={groupWithin(byGroup.data, within)} />
            <ActionDrawer answer={answer} />
          </div>
        )}
      </Answer>
      <Columns>
        <Stack>
          <Answer of={timeOpen} what="Time open">
            {(answer) => <TimeOpenFigure answer={answer} links={<ListLink />} />}
          </Answer>
          <Answer of={byGroup} what="Time open by group">
            {(answer) => <TimeOpenByGroupPanel answer={answer} />}
          </Answer>
        </Stack>
        <Stack>
          <Answer of={actions} what="Silent lapses">
            {(answer) => (
              <>
                <LapsesPanel answer={answer} />
                {timeOpen.data && <AgeingPanel answer={answer} timeOpen={timeOpen.data} />}
                <SlipPanel answer={answer} />
              </>
            )}
          </Answer>
        </Stack>
      </Columns>
    </Page>
  )
}
