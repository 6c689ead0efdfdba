import { useState, type FormEvent } from 'react'
import type { PersonRow, SightingRow } from '../../../shared/answers/directory-settings.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { Picker } from '../../ui/picker.tsx'
import type { Pickable } from '../../ui/picker.view.ts'
import { wording } from '../../words/settings-offices.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Way = 'known' | 'new' | 'nobody'
type Props = {
  sighting: SightingRow
  person: PersonRow
  others: Pickable[]
  isBusy: boolean
  refused: string | null
  onSay: (name: string | null) => void
  onLeave: () => void
}

const ways: { value: Way; name: string }[] = [
  { value: 'known', name: wording.somebodyInRecord },
  { value: 'new', name: wording.somebodyNew },
  { value: 'nobody', name: wording.nobodyKnown },
]

/** Says whom a name or short form means at one meeting. */
export function SightingForm({ sighting, person, others, isBusy, refused, onSay, onLeave }: Props) {
  const [way, setWay] = useState<Way>('known')
  const [known, setKnown] = useState<string | null>(null)
  const [name, setName] = useState('')
  const knownName = others.find(({ value }) => value === known)?.name ?? null
  const canSave = way !== 'known' || knownName !== null
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (canSave) onSay(way === 'nobody' ? null : way === 'new' ? name : knownName)
  }
  return (
    <form className={styles.form} onSubmit={save} aria-label={wording.whomItMeans}>
      <p>{wording.whoIsIt(sighting.written, dayInWords(sighting.on), person.name)}</p>
      <SelectField
        label={wording.itMeans}
        value={way}
        options={sighting.isOnList ? ways.filter(({ value }) => value !== 'nobody') : ways}
        onChange={setWay}
      />
      {way === 'known' && (
        <Picker label={wording.whoItIs} find={wording.findPerson} options={others} value={known} onChange={setKnown} />
      )}
      {way === 'new' && (
        <TextField
          label={wording.theirName}
          hint={wording.theirNameHint}
          value={name}
          onChange={setName}
          required
          maxLength={120}
        />
      )}
      <FormFoot
        refused={refused}
        isBusy={isBusy}
        isReady={canSave}
        yes={common.save}
        no={common.leaveIt}
        onNo={onLeave}
      />
    </form>
  )
}
