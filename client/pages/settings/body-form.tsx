import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { BodySettingsAnswer, OversightBodyRow } from '../../../shared/answers/body-settings.ts'
import { bodyKinds, firstHolder, type BodyKind } from '../../../shared/body-kinds.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { wording } from '../../words/settings-bodies.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

const kinds = bodyKinds.map((value) => ({ value, name: wording.kindLabel[value] }))
const none = ''

type Props = { answer: BodySettingsAnswer; body: OversightBodyRow | null; onDone: () => void }

/** The bodies under whose name notes of this one may have been kept: those there are, and the one chosen before. */
function heldAsOptions({ others }: BodySettingsAnswer, body: OversightBodyRow | null) {
  const held = body?.heldAs ?? null
  const chosen =
    held === null || others.some(({ bodyId }) => bodyId === held) ? [] : [{ value: held, name: body?.name ?? '' }]
  const more = others.map(({ bodyId, name, meetings }) => ({
    value: bodyId,
    name: wording.alsoThose(name, meetings),
  }))
  return [{ value: none, name: wording.thoseOfThis }, ...chosen, ...more]
}

/** Describes an oversight body, or writes down the one that followed. */
export function BodyForm({ answer, body, onDone }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const last = answer.bodies.at(-1)
  const [name, setName] = useState(body?.name ?? '')
  const [kind, setKind] = useState<BodyKind>(body?.kind ?? 'mayor')
  const [force, setForce] = useState(body?.force ?? last?.force ?? '')
  const [from, setFrom] = useState(body?.from ?? '')
  const [until, setUntil] = useState(body?.until ?? '')
  const [heldAs, setHeldAs] = useState(body?.heldAs ?? none)
  const { mutate, isPending, error } = useMutation(
    trpc.settings.decideBodies.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  const { bodyId } = answer
  const holder = body?.holder ?? null
  const isFirst = holder === firstHolder
  const save = (event: FormEvent) => {
    event.preventDefault()
    const to = { name, kind, force: force || null, from: from || null, until: until || null, heldAs: heldAs || null }
    mutate({ bodyId, change: { kind: 'set', holder, to } })
  }
  const options = heldAsOptions(answer, body)
  return (
    <form className={styles.form} onSubmit={save} aria-label={common.oversightBody}>
      <TextField label={common.name} value={name} onChange={setName} required maxLength={120} />
      <SelectField label={common.kind} value={kind} options={kinds} onChange={setKind} />
      <TextField label={wording.forceHeld} value={force} onChange={setForce} maxLength={120} />
      <FieldRow>
        <TextField label={common.firstDay} type="date" value={from} onChange={setFrom} required={!isFirst} />
        <TextField label={common.lastDay} type="date" value={until} onChange={setUntil} />
      </FieldRow>
      {!isFirst && options.length > 1 && (
        <SelectField label={wording.itsNotes} value={heldAs} options={options} onChange={setHeldAs} />
      )}
      <FormFoot refused={error?.message} isBusy={isPending} yes={common.save} no={common.leaveIt} onNo={onDone}>
        {holder !== null && !isFirst && (
          <Button
            tone="plain"
            isBusy={isPending}
            onClick={() => mutate({ bodyId, change: { kind: 'removed', holder } })}
          >
            {common.remove}
          </Button>
        )}
      </FormFoot>
    </form>
  )
}
