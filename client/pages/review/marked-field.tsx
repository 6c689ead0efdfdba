import type { SourceSpan } from '../../../shared/facts.ts'
import { Button } from '../../ui/button.tsx'
import type { Marked } from './marked.view.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import styles from './correction-form.module.css'

type Props = {
  name: string
  /** The words as they stand; null where there are none. */
  now: string | null
  marked: Marked | null
  /** What was chosen in this form. */
  chosen: SourceSpan[] | null | undefined
  text: string
  onChoose: (spans: SourceSpan[]) => void
}

/** Words of the notes: those that stand, and those marked in the text to take their place. */
export function MarkedField({ name, now, marked, chosen, text, onChoose }: Props) {
  const said = chosen ? chosen.map(([start, end]) => text.slice(start, end)).join(' ') : now
  return (
    <div className={styles.marked}>
      <p>
        <strong>{name}</strong> {said === null ? <span className={styles.none}>{common.none}</span> : <q>{said}</q>}
      </p>
      {marked ? (
        <Button tone="plain" onClick={() => onChoose(marked.spans)}>
          {wording.useMarkedAs(name)}
        </Button>
      ) : (
        <small>{wording.toChangeMark}</small>
      )}
    </div>
  )
}
