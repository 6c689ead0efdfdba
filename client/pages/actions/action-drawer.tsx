import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ActionRow, ActionsAnswer } from '../../../shared/answers/actions.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { RecordEvent } from '../../evidence/record-event.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { Facts } from '../../ui/facts.tsx'
import { count } from '../../../shared/wording/counts.ts'
import { dateInWords, dayInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords } from '../../../shared/wording/labels.ts'
import { SameAction } from './same-action.tsx'
import { standing } from '../../../shared/figures/actions.ts'

type AboutProps = { action: ActionRow; answer: ActionsAnswer; onSaid: () => void }

function About({ action, answer, onSaid }: AboutProps) {
  return (
    <>
      <EvidenceQuote evidence={action.evidence} />
      <Facts
        facts={[
          [
            'Issue',
            <Link key="issue" to="/issues/$issueId" params={{ issueId: action.issueId }}>
              {action.issueName}
            </Link>,
          ],
          ['Now', `${standing(action).words}, ${count(action.daysOpen, 'day')}`],
          ['Raised', dateInWords(action.raisedOn, action.raisedPrecision)],
          ['Owned by', ownersInWords(action.owners) ?? 'nobody named'],
          ['Owed by', owingSideInWords(action.owingSide, action.owingIsInferred)],
          ['First due', dueInWords(action.firstDue)],
          ['Due', dueInWords(action.due)],
          ['Last mentioned', dayInWords(action.lastMentionedOn)],
        ]}
      />
      <div>
        <Link to="/issues/$issueId" params={{ issueId: action.issueId }}>
          All that was said of it
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
    <Drawer title="Action" isOpen={action !== undefined} onClose={close}>
      {action && <About key={action.lifeId} action={action} answer={answer} onSaid={close} />}
    </Drawer>
  )
}
