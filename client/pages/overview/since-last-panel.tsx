import { Link } from '@tanstack/react-router'
import type { FindingsAnswer } from '../../../shared/answers/findings.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/states.tsx'
import { sinceLastLines } from './findings.view.ts'
import styles from './since-last-panel.module.css'

/** What did the last meeting change? */
export function SinceLastPanel({ answer }: { answer: FindingsAnswer }) {
  const lines = answer.sinceLast === null ? [] : sinceLastLines(answer.sinceLast)
  return (
    <Card title="Since the meeting before" sub="What the notes of the last meeting changed.">
      {answer.sinceLast === null && (
        <Empty>Only one meeting has been read: there is nothing yet to compare it with.</Empty>
      )}
      {answer.sinceLast !== null && lines.length === 0 && (
        <Empty>The last meeting changed nothing on the record.</Empty>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link to="/meetings">The meetings</Link> · <Link to="/next-meeting">What is due at the next</Link>
      </p>
    </Card>
  )
}
