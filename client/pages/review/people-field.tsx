import { useState } from 'react'
import type { Side } from '../../../shared/facts.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup, FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { typedOwner, type Person } from './correction.view.ts'
import styles from './correction-form.module.css'

const someoneElse = 'someone else'
const sides: { value: Side; name: string }[] = [
  { value: 'force', name: 'Force' },
  { value: 'commissioner', name: 'Commissioner' },
  { value: 'partner', name: 'Partner' },
  { value: 'unknown', name: 'Not known' },
]

export const sideOptions = sides

type Props = {
  legend: string
  /** What each of those chosen is called. */
  chosen: string[]
  people: Person[]
  onAdd: (person: Person) => void
  onRemove: (at: number) => void
}

/** People of the meeting to choose from, or anyone typed in. */
export function PeopleField({ legend, chosen, people, onAdd, onRemove }: Props) {
  const [label, setLabel] = useState(people[0]?.label ?? someoneElse)
  const [typed, setTyped] = useState('')
  const [side, setSide] = useState<Side>('force')
  const isTyped = label === someoneElse
  const options = [...people.map((person) => person.label), someoneElse].map((name) => ({ value: name, name }))
  const add = () => {
    const owner = typedOwner(typed, side)
    const person = isTyped ? { label: typed.trim(), owner } : people.find((one) => one.label === label)
    if (person && person.label !== '') onAdd(person)
    setTyped('')
  }
  return (
    <FieldGroup legend={legend}>
      {chosen.length === 0 ? <p className={styles.none}>Nobody is named.</p> : null}
      <ul className={styles.chosen}>
        {chosen.map((name, at) => (
          <li key={name}>
            {name}{' '}
            <button type="button" onClick={() => onRemove(at)}>
              remove<span className="vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <FieldRow>
        <SelectField label="Choose" value={label} options={options} onChange={setLabel} />
        {isTyped && <TextField label="Name or office" value={typed} maxLength={300} onChange={setTyped} />}
        {isTyped && <SelectField label="Side" value={side} options={sides} onChange={setSide} />}
      </FieldRow>
      <p>
        <Button tone="plain" onClick={add}>
          Add to {legend.toLowerCase()}
        </Button>
      </p>
    </FieldGroup>
  )
}
