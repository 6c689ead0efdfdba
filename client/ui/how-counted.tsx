import { words } from '../words/words.ts'
import { WithTerms } from './with-terms.tsx'
import styles from './how-counted.module.css'

type Props = { question: string; counted: string }

/** The question that a figure answers and how its answer is counted, behind one control. */
export function HowCounted({ question, counted }: Props) {
  return (
    <details className={styles.how}>
      <summary>
        {words.figure.howCounted}
        <span className="vh"> {question}</span>
      </summary>
      <p>
        <strong>{question}</strong> <WithTerms text={counted} />
      </p>
    </details>
  )
}
