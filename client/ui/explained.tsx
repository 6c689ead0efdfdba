import type { HelpPart } from '../words/help.ts'
import { Card } from './card.tsx'
import styles from './explained.module.css'
import { WithTerms } from './with-terms.tsx'

/** Running text under its heading, as wide as it reads well. */
export function Explained({ part: { heading, said, listed = [] } }: { part: HelpPart }) {
  return (
    <Card title={heading}>
      <div className={styles.text}>
        {said.map((paragraph) => (
          <p key={paragraph}>
            <WithTerms text={paragraph} />
          </p>
        ))}
        {listed.length > 0 && (
          <ul>
            {listed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
