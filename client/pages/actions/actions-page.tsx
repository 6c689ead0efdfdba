import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc.ts'
import { TimeOpenFigure } from '../../figures/time-open-figure.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Columns, Page, Stack } from '../../ui/page.tsx'
import { ActionDrawer } from './action-drawer.tsx'
import { ActionListPanel } from './action-list-panel.tsx'
import { AgeingPanel } from './ageing-panel.tsx'
import { LapsesPanel } from './lapses-panel.tsx'
import { SidesPanel } from './sides-panel.tsx'
import { SlipPanel } from './slip-panel.tsx'

/** How long actions stay open, and every one of them. */
export function ActionsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const actions = useQuery(trpc.analytics.actions.queryOptions({ filter }))
  const timeOpen = useQuery(trpc.analytics.timeOpen.queryOptions({ filter }))
  return (
    <Page title="How long actions stay open" sub="With those still open counted, and every action with its sentence.">
      <Answer of={actions} what="Actions">
        {(answer) => (
          <>
            <ActionListPanel answer={answer} />
            <ActionDrawer answer={answer} />
          </>
        )}
      </Answer>
      <Columns>
        <Answer of={timeOpen} what="Time open">
          {(answer) => (
            <>
              <TimeOpenFigure answer={answer} />
              <SidesPanel answer={answer} />
            </>
          )}
        </Answer>
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
