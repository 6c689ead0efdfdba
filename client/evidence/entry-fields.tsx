import { Field, FieldRow, TextField } from '../ui/field.tsx'
import { wording } from '../words/entries.ts'

/** What every entry by hand says: when, where it is known from, and in what words. */
export type EntryWords = { happenedOn: string; source: string; words: string }

type Props = { values: EntryWords; what: string; onChange: (parts: Partial<EntryWords>) => void }

/** The day, the source and the words of an entry. */
export function EntryFields({ values, what, onChange }: Props) {
  return (
    <>
      <Field label={what}>
        {(id) => (
          <textarea
            id={id}
            required
            maxLength={2000}
            value={values.words}
            onChange={(event) => onChange({ words: event.target.value })}
          />
        )}
      </Field>
      <FieldRow>
        <TextField
          label={wording.day}
          type="date"
          hint={wording.countsFromThisDay}
          required
          value={values.happenedOn}
          onChange={(happenedOn) => onChange({ happenedOn })}
        />
        <TextField
          label={wording.knownFrom}
          hint={wording.knownFromHint}
          required
          maxLength={200}
          value={values.source}
          onChange={(source) => onChange({ source })}
        />
      </FieldRow>
    </>
  )
}
