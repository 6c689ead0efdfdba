import { useState, type FormEvent } from 'react'
import { Drawer } from '../ui/drawer.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { FormFoot } from '../ui/form-foot.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Entered } from './entered.tsx'
import { EntryFields } from './entry-fields.tsx'
import { wording } from '../words/entries.ts'
import styles from './entry.module.css'
import { useSayings, type Said } from './use-sayings.ts'

const kinds = [
  { value: 'completed', name: wording.itWasCompleted },
  { value: 'progress', name: wording.thereIsProgress },
  { value: 'no change', name: wording.nothingHasChanged },
  { value: 'new due date', name: wording.hasNewDueDate },
  { value: 'withdrawn', name: wording.itWasWithdrawn },
] as const
type Kind = (typeof kinds)[number]['value']

type Props = { lives: { lifeId: string; title: string }[]; asAt: string }

const nothing = { happenedOn: '', source: '', words: '' }

function EventForm({ lives, asAt, onClose }: Props & { onClose: () => void }) {
  const { isBusy, refused, enterEvent, undo } = useSayings()
  const [lifeId, setLife] = useState(lives[0]?.lifeId ?? '')
  const [kind, setKind] = useState<Kind>('completed')
  const [dueBy, setDue] = useState('')
  const [values, setValues] = useState(nothing)
  const [said, setSaid] = useState<Said | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaid(await enterEvent({ ...values, lifeId, kind, dueBy: kind === 'new due date' ? dueBy : null }))
  }
  if (said !== null)
    return (
      <Entered
        happenedOn={values.happenedOn}
        asAt={asAt}
        isBusy={isBusy}
        onClose={onClose}
        onUndo={() => void undo({ id: said.id, kind: 'entry' }).then((undone) => undone && onClose())}
      />
    )
  return (
    <form className={styles.form} aria-label={wording.recordEvent} onSubmit={(event) => void save(event)}>
      {lives.length > 1 && (
        <SelectField
          label={wording.ofWhichAction}
          value={lifeId}
          options={lives.map((life) => ({ value: life.lifeId, name: life.title }))}
          onChange={setLife}
        />
      )}
      <SelectField label={wording.whatHappened} value={kind} options={[...kinds]} onChange={setKind} />
      {kind === 'new due date' && (
        <TextField label={wording.nowDueBy} type="date" required value={dueBy} onChange={setDue} />
      )}
      <EntryFields
        values={values}
        what={wording.inWords}
        onChange={(parts) => setValues((before) => ({ ...before, ...parts }))}
      />
      <FormFoot refused={refused} isBusy={isBusy} yes={wording.recordIt} onNo={onClose} />
    </form>
  )
}

/** Between meetings: records an update, a completion or a new due date of an action, with its day and source. */
export function RecordEvent(props: Props) {
  const [isOpen, open] = useState(false)
  if (props.lives.length === 0) return null
  return (
    <>
      <LinkButton onClick={() => open(true)}>{wording.recordEvent}</LinkButton>
      <Drawer title={wording.recordEvent} isOpen={isOpen} onClose={() => open(false)} shape="middle">
        <EventForm {...props} onClose={() => open(false)} />
      </Drawer>
    </>
  )
}
