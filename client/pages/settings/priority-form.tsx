import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { PrioritySettingsAnswer } from '../../../shared/answers/priority-settings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup, FieldRow, TextField } from '../../ui/field.tsx'
import { FormFoot } from '../../ui/form-foot.tsx'
import { wording } from '../../words/settings-priorities.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Row = PrioritySettingsAnswer['priorities'][number]
type Props = { answer: PrioritySettingsAnswer; row: Row | null; onDone: () => void }

/** Writes a priority of the plan down, changes it, or removes it. */
export function PriorityForm({ answer, row, onDone }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const last = answer.priorities.at(-1)
  const [plan, setPlan] = useState(row?.plan ?? last?.plan ?? '')
  const [name, setName] = useState(row?.name ?? '')
  const [from, setFrom] = useState(row?.from ?? last?.from ?? '')
  const [until, setUntil] = useState(row?.until ?? last?.until ?? '')
  const [themes, setThemes] = useState<string[]>(row?.themes ?? [])
  const decide = useMutation(
    trpc.settings.decidePriorities.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  const { bodyId } = answer
  const priority = row?.priority ?? null
  const save = (event: FormEvent) => {
    event.preventDefault()
    const to = { plan, name, from: from || null, until: until || null, themes }
    decide.mutate({ bodyId, change: { kind: 'set', priority, to } })
  }
  const toggle = (theme: string) =>
    setThemes(themes.includes(theme) ? themes.filter((one) => one !== theme) : [...themes, theme])
  return (
    <form className={styles.form} onSubmit={save} aria-label={wording.priority}>
      <TextField label={wording.nameOfPriority} value={name} onChange={setName} required maxLength={120} />
      <TextField label={wording.plan} value={plan} onChange={setPlan} required maxLength={120} />
      <FieldRow>
        <TextField label={wording.firstDayOfPlan} type="date" value={from} onChange={setFrom} />
        <TextField label={wording.lastDayOfPlan} type="date" value={until} onChange={setUntil} />
      </FieldRow>
      <FieldGroup legend={wording.themesOfIt}>
        <div className={styles.ticks}>
          {answer.themes.map((one) => (
            <label key={one.theme}>
              <input type="checkbox" checked={themes.includes(one.theme)} onChange={() => toggle(one.theme)} />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
      <FormFoot
        refused={decide.error?.message}
        isBusy={decide.isPending}
        yes={common.save}
        no={common.leaveIt}
        onNo={onDone}
      >
        {priority !== null && (
          <Button
            tone="plain"
            isBusy={decide.isPending}
            onClick={() => decide.mutate({ bodyId, change: { kind: 'removed', priority } })}
          >
            {common.remove}
          </Button>
        )}
      </FormFoot>
    </form>
  )
}
