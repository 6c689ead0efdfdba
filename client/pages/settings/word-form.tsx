import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { wordMarks, type WordMark } from '../../../shared/choices.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { WordPreview } from './word-preview.tsx'
import { wording as said } from '../../../shared/words/word-changes.ts'
import { wording } from '../../words/settings-words.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

/** A word as it is being taught. */
export type WordDraft = { word: string; marks: WordMark; everywhere: boolean }

type Props = { bodyId: string; initial: WordDraft; onDone: () => void }

const options = wordMarks.map((value) => ({ value, name: said.marks[value] }))

/** Teaches a word: where it stands and what it gives is shown before it can be saved. */
export function WordForm({ bodyId, initial, onDone }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(initial)
  const [tried, setTried] = useState<WordDraft | null>(null)
  const asked = { bodyId, ...(tried ?? draft) }
  const preview = useQuery(trpc.settings.previewWord.queryOptions(asked, { enabled: tried !== null, staleTime: 0 }))
  const decide = useMutation(
    trpc.settings.decideWords.mutationOptions({
      onSuccess: () => {
        // What was tried is not asked again: the form is gone by then.
        onDone()
        return queries.invalidateQueries()
      },
    }),
  )
  const isTried = tried !== null && JSON.stringify(tried) === JSON.stringify(draft)
  const shown = isTried && !preview.isFetching ? preview.data : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(draft)
  }
  const set = (parts: Partial<WordDraft>) => setDraft({ ...draft, ...parts })
  return (
    <form className={styles.form} onSubmit={submit} aria-label={wording.teach}>
      <TextField
        label={wording.word}
        hint={wording.wordHint}
        value={draft.word}
        onChange={(word) => set({ word })}
        required
        maxLength={120}
      />
      <SelectField label={wording.marks} value={draft.marks} options={options} onChange={(marks) => set({ marks })} />
      <div className={styles.ticks}>
        <label>
          <input type="checkbox" checked={draft.everywhere} onChange={() => set({ everywhere: !draft.everywhere })} />
          <span>{wording.forAll}</span>
        </label>
      </div>
      <div className={styles.ways}>
        <Button isSubmit tone={shown?.fault === null ? 'plain' : 'strong'} isBusy={isTried && preview.isFetching}>
          {wording.seeWhatItWouldDo}
        </Button>
        {shown?.fault === null && (
          <Button
            isBusy={decide.isPending}
            onClick={() => decide.mutate({ bodyId, change: { kind: 'taught', ...draft } })}
          >
            {common.save}
          </Button>
        )}
        <Button tone="plain" onClick={onDone}>
          {common.leaveIt}
        </Button>
      </div>
      {isTried && preview.error && <p role="alert">{preview.error.message}</p>}
      {decide.error && <p role="alert">{decide.error.message}</p>}
      {shown && <WordPreview preview={shown} asked={asked} />}
    </form>
  )
}
