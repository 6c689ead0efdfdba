import { Link } from '@tanstack/react-router'
import type { ActionsAnswer } from '../../../shared/answers/actions.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/states.tsx'
import { capital, countInWords } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { ownersInWords } from '../../../shared/wording/labels.ts'
import { sortActions, withStatus } from '../../../shared/figures/actions.ts'
import styles from './lapses-panel.module.css'

/** What fell off the log? */
export function LapsesPanel({ answer }: { answer: ActionsAnswer }) {
  const lapses = sortActions(withStatus(answer.actions, 'lapsed'), { key: 'days', descending: true })
  const verb = lapses.length === 1 ? 'was' : 'were'
  const title =
    lapses.length === 0
      ? 'Nothing fell off the log'
      : `${capital(countInWords(lapses.length, 'open action'))} ${verb} due back and not mentioned`
  return (
    <Card
      title={title}
      sub="Open, and the meeting that should have heard of it was read and says nothing of it."
      tone={lapses.length > 0 ? 'warn' : 'plain'}
    >
      {lapses.length === 0 && <Empty>Every open action was heard of when it was due back, or is not due yet.</Empty>}
      <ol className={styles.lapses}>
        {lapses.map((action) => (
          <li key={action.lifeId}>
            <Link to="/actions" search={(before) => ({ ...before, action: action.lifeId })} resetScroll={false}>
              {action.text}
            </Link>
            <p>
              last mentioned on {dayInWords(action.lastMentionedOn)} · open {action.daysOpen} days ·{' '}
              {ownersInWords(action.owners) ? `owned by ${ownersInWords(action.owners)}` : 'no owner named'}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  )
}
