import { useState, type FormEvent } from 'react'
import type { DirectorySettingsAnswer, OfficeRow } from '../../../shared/answers/directory-settings.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup, TextField } from '../../ui/field.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Refused } from '../../ui/refused.tsx'
import { otherOffices } from './directory.view.ts'
import { useDecideDirectory } from './use-decide-directory.ts'
import { wording } from '../../words/settings-offices.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Props = { answer: DirectorySettingsAnswer; office: OfficeRow; onDone: () => void }

/** Gives an office another name, or says that it is the same as another. */
export function OfficeForm({ answer, office, onDone }: Props) {
  const [name, setName] = useState(office.name)
  const [into, setInto] = useState<string | null>(null)
  const { decide, isBusy, refused } = useDecideDirectory(answer.bodyId, onDone)
  const save = (event: FormEvent) => {
    event.preventDefault()
    decide({ kind: 'office renamed', office: office.office, name })
  }
  return (
    <div className={styles.form}>
      <form className={styles.form} onSubmit={save} aria-label={wording.nameOfOffice}>
        <TextField
          label={common.name}
          hint={wording.eitherName}
          value={name}
          onChange={setName}
          required
          maxLength={120}
        />
        <div className={styles.ways}>
          <Button isSubmit isBusy={isBusy}>
            {wording.saveName}
          </Button>
        </div>
      </form>
      <FieldGroup legend={wording.isItTheSame}>
        <p className={styles.words}>{wording.bothThenStand}</p>
        <Picker
          label={wording.theOtherOffice}
          find={wording.findOffice}
          options={otherOffices(answer, office)}
          value={into}
          onChange={setInto}
        />
        {into !== null && (
          <Button isBusy={isBusy} onClick={() => decide({ kind: 'offices merged', office: office.office, into })}>
            {wording.oneOffice}
          </Button>
        )}
      </FieldGroup>
      <Refused why={refused} />
    </div>
  )
}
