import { Link } from '@tanstack/react-router'
import type { OfficeAnswer } from '../../../shared/answers/office.ts'
import { stateNames } from '../../../shared/figures/commitments.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/office.ts'
import styles from './office-page.module.css'

type Promise = OfficeAnswer['promises'][number]

/** What became of a promise: an action made of it, one much like it, or why none is needed. */
function TakenUp({ promise: { action, takenUp, reason } }: { promise: Promise }) {
  if (action !== null)
    return (
      <Link to="/actions" search={{ action: action.lifeId }}>
        {action.text}
      </Link>
    )
  if (takenUp !== null)
    return (
      <>
        {wording.perhapsTakenUp(dayInWords(takenUp.raisedOn))}{' '}
        <Link to="/actions" search={{ action: takenUp.lifeId }}>
          {takenUp.text}
        </Link>
      </>
    )
  return reason ?? wording.noActionSince
}

/** Promises made in answers, and whether they were taken up. */
export function OfficePromisesPanel({ answer: { promises } }: { answer: OfficeAnswer }) {
  return (
    <div id="promises" className={styles.part}>
      <Card
        title={wording.promisedInAnswers}
        sub={
          <>
            {wording.promisesSub} <Link to="/commitments">{wording.decideOnThem}</Link>
          </>
        }
      >
        {promises.length === 0 && <NoneHere>{wording.noSuchPromise}</NoneHere>}
        <ol className={styles.list}>
          {promises.map((promise) => (
            <li key={promise.commitmentId} className={styles.row}>
              <p className={styles.facts}>
                <Chip tone={promise.state === 'waiting' ? 'suggested' : 'plain'}>{stateNames[promise.state]}</Chip>{' '}
                <TakenUp promise={promise} />
              </p>
              <EvidenceQuote evidence={promise.evidence} />
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
