import type { MarkState } from './marked-text.view.ts'
import { words } from '../words/words.ts'
import { wording } from '../words/marked-text.ts'
import styles from './document-text.module.css'

const order: MarkState[] = ['suggested', 'confirmed', 'corrected', 'added', 'rejected']

/** What the lines under the marked words mean: those of the states that are there. */
export function MarkKey({ states }: { states: MarkState[] }) {
  const shown = order.filter((state) => states.includes(state) && !(state === 'added' && states.includes('corrected')))
  return (
    <ul className={styles.key} aria-label={words.ui.key}>
      {shown.map((state) => (
        <li key={state}>
          <span className={styles.mark} data-kind="action" data-state={state}>
            {wording.markState[state]}
          </span>
        </li>
      ))}
    </ul>
  )
}
