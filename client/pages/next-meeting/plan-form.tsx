import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './forward-plan-panel.module.css'

/** Writes a meeting into the plan; what was typed stays where it is refused. */
export function PlanForm({ bodyId }: { bodyId: string }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { body } = useBodies()
  const series = body?.series ?? []
  const [heldOn, setHeldOn] = useState('')
  const [subject, setSubject] = useState('')
  const [seriesId, setSeriesId] = useState(series[0]?.seriesId ?? '')
  const plan = useMutation(
    trpc.planning.planMeeting.mutationOptions({
      onSuccess: async () => {
        setHeldOn('')
        setSubject('')
        await queries.invalidateQueries()
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    plan.mutate({ bodyId, seriesId: seriesId || null, heldOn, subject: subject.trim() || null })
  }
  const options = [
    ...series.map((one) => ({ value: one.seriesId, name: one.name })),
    { value: '', name: wording.anotherMeeting },
  ]
  return (
    <form onSubmit={submit} aria-label={wording.planMeeting}>
      <div className={styles.form}>
        <TextField label={wording.dayOfMeeting} type="date" required value={heldOn} onChange={setHeldOn} />
        <SelectField label={common.series} value={seriesId} options={options} onChange={setSeriesId} />
        <TextField label={wording.subjectIfAny} maxLength={300} value={subject} onChange={setSubject} />
        <Button isSubmit tone="plain" isBusy={plan.isPending}>
          {wording.addToPlan}
        </Button>
      </div>
      {plan.error && (
        <p className={styles.error} role="alert">
          {plan.error.message}
        </p>
      )}
    </form>
  )
}
