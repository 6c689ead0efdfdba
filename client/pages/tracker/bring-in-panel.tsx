import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { TrackerAnswer, TrackerPreview, TrackerSheetChoice } from '../../../shared/answers/tracker.ts'
import type { TrackerMatching } from '../../../shared/tracker.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useBodies } from '../../filters/use-bodies.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { wording } from '../../words/tracker.ts'
import { common } from '../../words/common.ts'
import styles from './tracker.module.css'

type Props = {
  tracker: TrackerAnswer
  sheet: TrackerSheetChoice
  matching: TrackerMatching
  preview: TrackerPreview
  onChange: (matching: TrackerMatching) => void
}

const another = 'another'

function Result({ rows, asAt, bodyId }: { rows: number; asAt: string; bodyId: string }) {
  return (
    <p role="status" className={styles.done}>
      {wording.broughtIn(rows, dayInWords(asAt))}{' '}
      <Link to="/actions" search={{ body: bodyId, asAt }}>
        {wording.seeActionsThen}
      </Link>
    </p>
  )
}

function TakeOut({ tracker, sheet }: Pick<Props, 'tracker' | 'sheet'>) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const takeOut = useMutation(trpc.tracker.takeOut.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
  if (sheet.imported === null) return null
  return (
    <p className={styles.done}>
      {wording.areIn(sheet.imported.rows, dayInWords(sheet.imported.asAt))}{' '}
      <Button
        tone="plain"
        isBusy={takeOut.isPending}
        onClick={() => takeOut.mutate({ documentId: tracker.documentId, sheet: sheet.sheet })}
      >
        {wording.takeAllOut}
      </Button>
      {takeOut.error && <span role="alert">{takeOut.error.message}</span>}
    </p>
  )
}

/** Whose tracker it is and as at when it stands, and the button that brings its rows in. */
export function BringInPanel({ tracker, sheet, matching, preview, onChange }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { bodies } = useBodies()
  const [chosen, choose] = useState<string | null>(null)
  const [name, setName] = useState('')
  const bringIn = useMutation(trpc.tracker.bringIn.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
  const own = bodies.find(({ isSample }) => !isSample)
  const body = chosen ?? tracker.bodyId ?? own?.bodyId ?? another
  const options = [
    ...bodies.map((one) => ({ value: one.bodyId, name: one.isSample ? wording.sampleBody(one.name) : one.name })),
    { value: another, name: wording.anotherBody },
  ]
  const send = () =>
    bringIn.mutate({
      documentId: tracker.documentId,
      sheet: sheet.sheet,
      matching: { ...matching, asAt: preview.asAt },
      body: body === another ? name : body,
    })
  return (
    <Card title={wording.bringThemIn} sub={wording.bringThemInSub}>
      <TakeOut tracker={tracker} sheet={sheet} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <FieldRow>
          <SelectField label={common.oversightBody} value={body} options={options} onChange={choose} />
          {body === another && (
            <TextField label={wording.itsName} value={name} onChange={setName} required maxLength={200} />
          )}
          <TextField
            label={wording.asAt}
            type="date"
            hint={wording.asAtHint}
            value={matching.asAt ?? preview.asAt}
            onChange={(asAt) => onChange({ ...matching, asAt: asAt === '' ? null : asAt })}
          />
        </FieldRow>
        <p className={styles.done}>
          <Button isSubmit isBusy={bringIn.isPending}>
            {sheet.imported === null
              ? wording.bringIn(preview.counts.actions)
              : wording.bringInAgain(preview.counts.actions)}
          </Button>
        </p>
      </form>
      {bringIn.error && <p role="alert">{bringIn.error.message}</p>}
      {bringIn.data && !bringIn.isPending && <Result {...bringIn.data} />}
    </Card>
  )
}
