import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ActionRow, ActionsAnswer } from '../../../shared/answers/actions.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { RecordEvent } from '../../evidence/record-event.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { Facts } from '../../ui/facts.tsx'
import { dateInWords, dayInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords } from '../../../shared/wording/labels.ts'
import { SameAction } from './same-action.tsx'
import { standing } from '../../../shared/figures/actions.ts'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'

type AboutProps = { action: ActionRow; answer: ActionsAnswer; onSaid: () => void }

function About({ action, answer, onSaid }: AboutProps) {
  return (
    <>
      <EvidenceQuote evidence={action.evidence} />
      <Facts
        facts={[
          [
            common.issue,
            <Link key="issue" to="/issues/$issueId" params={{ issueId: action.issueId }}>
              {action.issueName}
            </Link>,
          ],
          [common.now, wording.standingFor(standing(action).words, action.daysOpen)],
          [common.raised, dateInWords(action.raisedOn, action.raisedPrecision)],
          [common.ownedBy, ownersInWords(action.owners) ?? common.nobodyNamed],
          [common.owedBy, owingSideInWords(action.owingSide, action.owingIsInferred)],
          [wording.firstDue, dueInWords(action.firstDue)],
          [common.due, dueInWords(action.due)],
          [common.lastMentioned, dayInWords(action.lastMentionedOn)],
        ]}
      />
      <div>
        <Link to="/issues/$issueId" params={{ issueId: action.issueId }}>
          {wording.allThatWasSaid}
        </Link>
        {' · '}
        <RecordEvent lives={[{ lifeId: action.lifeId, title: action.text }]} asAt={answer.basis.asAt} />
      </div>
      <SameAction action={action} all={answer.actions} onSaid={onSaid} />
    </>
  )
}

/** One action with its sentence and what is known of it; the address says which. */
export function ActionDrawer({ answer }: { answer: ActionsAnswer }) {
  const { action: lifeId } = useSearch({ from: '/actions' })
  const navigate = useNavigate({ from: '/actions' })
  const action = answer.actions.find((one) => one.lifeId === lifeId)
  const close = () => void navigate({ search: (before) => ({ ...before, action: undefined }), resetScroll: false })
  return (
    <Drawer title={common.action} isOpen={action !== undefined} onClose={close}>
      {action && <About key={action.lifeId} action={action} answer={answer} onSaid={close} />}
    </Drawer>
  )
}
