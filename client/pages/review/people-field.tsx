import { useState } from 'react'
import type { Side } from '../../../shared/facts.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup, FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { typedOwner, type Person } from './correction.view.ts'
import { wording } from '../../words/review.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './correction-form.module.css'

const someoneElse = wording.someoneElse
const sides: { value: Side; name: string }[] = [
  { value: 'force', name: words.filter.force },
  { value: 'commissioner', name: words.filter.commissioner },
  { value: 'partner', name: wording.partner },
  { value: 'unknown', name: wording.notKnown },
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
      {chosen.length === 0 ? <p className={styles.none}>{wording.nobodyIsNamed}</p> : null}
      <ul className={styles.chosen}>
        {chosen.map((name, at) => (
          <li key={name}>
            {name}{' '}
            <button type="button" onClick={() => onRemove(at)}>
              {wording.remove}
              <span className="vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <FieldRow>
        <SelectField label={wording.choose} value={label} options={options} onChange={setLabel} />
        {isTyped && <TextField label={wording.nameOrOffice} value={typed} maxLength={300} onChange={setTyped} />}
        {isTyped && <SelectField label={common.side} value={side} options={sides} onChange={setSide} />}
      </FieldRow>
      <p>
        <Button tone="plain" onClick={add}>
          {wording.addTo(legend)}
        </Button>
      </p>
    </FieldGroup>
  )
}
