import type { IssueAnswer, IssueEvent } from '../../../shared/answers/issue.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Letter } from '../../ui/letter.tsx'
import { Empty } from '../../ui/states.tsx'
import { eventHeading, eventLetter } from '../../../shared/wording/labels.ts'
import { happenedInWords } from './issue.view.ts'
import { wording } from '../../words/issue.ts'
import styles from './life-panel.module.css'

function LifeEvent({ event }: { event: IssueEvent }) {
  const { happened, told } = happenedInWords(event)
  return (
    <li className={styles.event}>
      <time dateTime={event.happenedOn}>
        {happened}
        {told && <small>{told}</small>}
      </time>
      <Letter letter={eventLetter(event)} />
      <div>
        <h3>{eventHeading(event)}</h3>
        <EvidenceQuote evidence={event.evidence} showDate={false} />
      </div>
    </li>
  )
}

/** Its life, event by event, with the sentence that tells each. */
export function LifePanel({ issue }: { issue: IssueAnswer }) {
  return (
    <Card title={wording.itsLife}>
      {issue.events.length === 0 && <Empty>{wording.onlyAskedAbout}</Empty>}
      <ol className={styles.life}>
        {issue.events.map((event) => (
          <LifeEvent key={event.eventId} event={event} />
        ))}
      </ol>
    </Card>
  )
}
