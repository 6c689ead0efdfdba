import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FlowMeeting } from '../../../shared/answers/flow.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { FlowFigure } from '../../figures/flow-figure.tsx'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { common } from '../../words/common.ts'
import { wording } from '../../words/overview.ts'

function Told({ meetingId }: Pick<FlowMeeting, 'meetingId'>) {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const told = useQuery(trpc.record.flowSentences.queryOptions({ filter, meetingId }))
  return (
    <Answer of={told} what={common.theSentences}>
      {(evidence) => <EvidenceList evidence={evidence} none={wording.toldNothing} />}
    </Answer>
  )
}

/** Are we keeping up? Each meeting of the table opens what it told of actions. */
export function FlowPanel() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const flow = useQuery(trpc.analytics.flow.queryOptions({ filter }))
  const [shown, show] = useState<FlowMeeting | null>(null)
  return (
    <Answer of={flow} what={wording.flow}>
      {(answer) => (
        <>
          <FlowFigure
            answer={answer}
            rowLink={(at, name) => (
              <LinkButton onClick={() => show(answer.meetings[at] ?? null)}>
                {name}
                <span className="vh">, {dayInWords(answer.meetings[at]?.heldOn ?? '')}</span>
              </LinkButton>
            )}
          />
          <Drawer
            title={shown === null ? '' : wording.toldOn(dayInWords(shown.heldOn))}
            isOpen={shown !== null}
            onClose={() => show(null)}
          >
            {shown && <Told meetingId={shown.meetingId} />}
          </Drawer>
        </>
      )}
    </Answer>
  )
}
