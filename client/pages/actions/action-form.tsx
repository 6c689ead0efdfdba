import { useState, type FormEvent } from 'react'
import type { Basis } from '../../../shared/answers/evidence.ts'
import { Entered } from '../../evidence/entered.tsx'
import { EntryFields } from '../../evidence/entry-fields.tsx'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import entryStyles from '../../evidence/entry.module.css'
import { useSayings, type Said } from '../../evidence/use-sayings.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'

const sides = [
  { value: 'unknown', name: wording.notSaid },
  { value: 'force', name: wording.theForce },
  { value: 'commissioner', name: wording.theCommissioner },
  { value: 'partner', name: wording.aPartner },
] as const
type Side = (typeof sides)[number]['value']

/** The series it may be of, and which is meant where nobody says: the only one there is, or the one that is looked at. */
function useSeries({ bodyId }: Basis) {
  const { body } = useBodies()
  const { filter } = useFilter()
  const series = body?.bodyId === bodyId ? body.series : []
  const among = series.filter(({ seriesId }) => filter.series?.includes(seriesId) ?? true)
  const meant = among.length === 1 ? among[0]?.seriesId : undefined
  const options = [
    { value: unsaid, name: wording.notSaid },
    ...series.map(({ seriesId, name }) => ({ value: seriesId, name })),
  ]
  return { options, meant: meant ?? unsaid, isAsked: series.length > 1 }
}

const unsaid = ''
const nothing = { happenedOn: '', source: '', words: '' }

/** What is known of an action that no notes tell of yet. */
export function ActionForm({ basis, onClose }: { basis: Basis; onClose: () => void }) {
  const { isBusy, refused, enterAction, undo } = useSayings()
  const [values, setValues] = useState(nothing)
  const [owner, setOwner] = useState('')
  const [side, setSide] = useState<Side>('unknown')
  const [dueBy, setDue] = useState('')
  const series = useSeries(basis)
  const [ofSeries, setSeries] = useState(series.meant)
  const [said, setSaid] = useState<Said | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const owed = { owner: owner.trim() || null, owingSide: side === 'unknown' ? null : side, dueBy: dueBy || null }
    setSaid(await enterAction({ ...values, ...owed, bodyId: basis.bodyId, seriesId: ofSeries || null }))
  }
  if (said !== null)
    return (
      <Entered
        happenedOn={values.happenedOn}
        asAt={basis.asAt}
        isBusy={isBusy}
        onClose={onClose}
        onUndo={() => void undo({ id: said.id, kind: 'entry' }).then((undone) => undone && onClose())}
      />
    )
  return (
    <form className={entryStyles.form} aria-label={wording.addAction} onSubmit={(event) => void save(event)}>
      <EntryFields
        values={values}
        what={wording.whatIsToBeDone}
        onChange={(parts) => setValues((before) => ({ ...before, ...parts }))}
      />
      <FieldRow>
        <TextField
          label={common.ownedBy}
          hint={wording.officeOrName}
          maxLength={200}
          value={owner}
          onChange={setOwner}
        />
        <SelectField label={common.owedBy} value={side} options={[...sides]} onChange={setSide} />
        <TextField label={wording.dueBy} hint={wording.mayBeEmpty} type="date" value={dueBy} onChange={setDue} />
      </FieldRow>
      {series.isAsked && (
        <SelectField label={wording.ofSeries} value={ofSeries} options={series.options} onChange={setSeries} />
      )}
      <FormFoot refused={refused} isBusy={isBusy} yes={wording.addTheAction} onNo={onClose} />
    </form>
  )
}
