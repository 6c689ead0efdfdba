import { Link } from '@tanstack/react-router'
import type { ActionRow, ActionsAnswer } from '../../../shared/answers/actions.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { RecordEvent } from '../../evidence/record-event.tsx'
import { Facts } from '../../ui/facts.tsx'
import { dateInWords, dayInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords } from '../../../shared/wording/labels.ts'
import { SameAction } from './same-action.tsx'
import { standing } from '../../../shared/figures/actions.ts'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'

type Props = { action: ActionRow; answer: ActionsAnswer; onSaid: () => void }

/** What is known of an action, where it was said, and what a person can say of it. */
export function AboutAction({ action, answer, onSaid }: Props) {
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
