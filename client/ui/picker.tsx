import { useId, useState } from 'react'
import { matching, type Pickable } from './picker.view.ts'
import { TextField } from './field.tsx'
import { words as wording } from '../words/words.ts'
import styles from './picker.module.css'

export type PickerProps = {
  label: string
  /** What the search box is for: "Find an issue". */
  find: string
  options: Pickable[]
  value: string | null
  onChange: (value: string) => void
}

/** One of many, found by its words. */
export function Picker({ label, find, options, value, onChange }: PickerProps) {
  const group = useId()
  const [words, setWords] = useState('')
  const { shown, left } = matching(options, words)
  return (
    <div className={styles.picker}>
      {options.length > shown.length || words !== '' ? (
        <TextField label={find} type="search" value={words} onChange={setWords} />
      ) : null}
      <fieldset className={styles.options}>
        <legend className="vh">{label}</legend>
        {shown.map((option) => (
          <label key={option.value}>
            <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.name}
              {option.about && <small>{option.about}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.none} role="status">
        {shown.length === 0 ? wording.picker.none : left > 0 ? wording.picker.left(left) : ''}
      </p>
    </div>
  )
}
