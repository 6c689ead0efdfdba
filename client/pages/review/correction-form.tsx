import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { changed } from './correction.view.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import styles from './correction-form.module.css'

type Set<Values> = (parts: Partial<Values>) => void
type Props<Values extends object> = {
  initial: Values
  isBusy: boolean
  onSave: (change: Partial<Values>) => void
  onCancel: () => void
  children: (values: Values, set: Set<Values>) => ReactNode
}

/** The fields of one fact to be put right; only what was changed is sent. */
export function CorrectionForm<Values extends object>({ initial, isBusy, onSave, onCancel, children }: Props<Values>) {
  const [values, setValues] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const change = changed(initial, values)
    if (Object.keys(change).length === 0) setProblem(common.nothingChanged)
    else onSave(change)
  }
  return (
    <form ref={form} className={styles.form} aria-label={wording.correctThisFact} onSubmit={save}>
      {children(values, (parts) => {
        setProblem(null)
        setValues((before) => ({ ...before, ...parts }))
      })}
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles.buttons}>
        <Button isSubmit isBusy={isBusy}>
          {wording.saveCorrection}
        </Button>
        <Button tone="plain" shortcut="Escape" onClick={onCancel}>
          {common.leaveIt}
        </Button>
      </div>
    </form>
  )
}
