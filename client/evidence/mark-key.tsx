import type { MarkState } from './marked-text.view.ts'
import styles from './document-text.module.css'

const words: Record<MarkState, string> = {
  suggested: 'suggested',
  confirmed: 'confirmed',
  corrected: 'corrected or added',
  added: 'corrected or added',
  rejected: 'not a fact',
}

/** What the lines under the marked words mean: those of the states that are there. */
export function MarkKey({ states }: { states: MarkState[] }) {
  const order = Object.keys(words) as MarkState[]
  const shown = order.filter((state) => states.includes(state) && !(state === 'added' && states.includes('corrected')))
  return (
    <ul className={styles.key} aria-label="Key">
      {shown.map((state) => (
        <li key={state}>
          <span className={styles.mark} data-kind="action" data-state={state}>
            {words[state]}
          </span>
        </li>
      ))}
    </ul>
  )
}
