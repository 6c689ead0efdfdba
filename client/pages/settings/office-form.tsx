import { useState, type FormEvent } from 'react'
import type { DirectorySettingsAnswer, OfficeRow } from '../../../shared/answers/directory-settings.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup, TextField } from '../../ui/field.tsx'
import { Picker } from '../../ui/picker.tsx'
import { otherOffices } from './directory.view.ts'
import { useDecideDirectory } from './use-decide-directory.ts'
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
      <form className={styles.form} onSubmit={save} aria-label="Name of the office">
        <TextField
          label="Name"
          hint="Notes that call it by either name mean this office."
          value={name}
          onChange={setName}
          required
          maxLength={120}
        />
        <div className={styles.ways}>
          <Button isSubmit isBusy={isBusy}>
            Save the name
          </Button>
        </div>
      </form>
      <FieldGroup legend="Is it the same office as another?">
        <p className={styles.words}>Both then stand under the name of the other, with all their holders and actions.</p>
        <Picker
          label="The other office"
          find="Find an office"
          options={otherOffices(answer, office)}
          value={into}
          onChange={setInto}
        />
        {into !== null && (
          <Button isBusy={isBusy} onClick={() => decide({ kind: 'offices merged', office: office.office, into })}>
            They are one office
          </Button>
        )}
      </FieldGroup>
      {refused !== null && (
        <p role="alert" className={styles.fault}>
          {refused}
        </p>
      )}
    </div>
  )
}
