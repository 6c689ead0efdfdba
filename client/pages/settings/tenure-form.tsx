import { capacityLabel } from '../../../shared/wording/labels.ts'
import { useState, type FormEvent } from 'react'
import type { OfficeRow, TenureRow } from '../../../shared/answers/directory-settings.ts'
import { capacities } from '../../../shared/choices.ts'
import { capital } from '../../../shared/words/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { useDecideDirectory } from './use-decide-directory.ts'
import { wording } from '../../words/settings-offices.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Props = { bodyId: string; office: OfficeRow; tenure: TenureRow; onDone: () => void }

const options = capacities.map((value) => ({ value, name: capital(capacityLabel[value]) }))

/** Sets in which capacity somebody held an office, and from when until when. */
export function TenureForm({ bodyId, office, tenure, onDone }: Props) {
  const [capacity, setCapacity] = useState(tenure.capacity)
  const [from, setFrom] = useState(tenure.from ?? '')
  const [until, setUntil] = useState(tenure.until ?? '')
  const { decide, isBusy, refused } = useDecideDirectory(bodyId, onDone)
  const save = (event: FormEvent) => {
    event.preventDefault()
    // What stands there from the lists stays theirs: it may move when more notes are read.
    const said = (typed: string, held: string | null) =>
      typed === '' || (!tenure.isSaid && typed === held) ? null : typed
    decide({
      kind: 'tenure',
      office: office.office,
      person: tenure.person,
      seenOn: tenure.firstSeenOn,
      capacity,
      from: said(from, tenure.from),
      until: said(until, tenure.until),
    })
  }
  const { firstSeenOn, lastSeenOn } = tenure
  return (
    <form className={styles.form} onSubmit={save} aria-label={wording.tenure}>
      <p>{wording.listsShow(tenure.name, office.name, dayInWords(firstSeenOn), dayInWords(lastSeenOn))}</p>
      <SelectField label={wording.capacity} value={capacity} options={options} onChange={setCapacity} />
      <FieldRow>
        <TextField label={common.firstDay} type="date" value={from} onChange={setFrom} />
        <TextField label={common.lastDay} type="date" value={until} onChange={setUntil} />
      </FieldRow>
      <p className={styles.words}>{wording.dayLeftEmpty}</p>
      <FormFoot refused={refused} isBusy={isBusy} yes={common.save} no={common.leaveIt} onNo={onDone} />
    </form>
  )
}
