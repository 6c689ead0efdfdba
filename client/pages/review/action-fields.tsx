import type { ActionFact, Outcome } from '../../../shared/facts.ts'
import type { ActionChange } from '../../../shared/review.ts'
import { FieldGroup, FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { outcomeLabel } from '../../../shared/wording/labels.ts'
import { ownerLabel } from './correction.view.ts'
import { asOptions, type FieldsOf } from './form-parts.ts'
import { MarkedField } from './marked-field.tsx'
import { PeopleField } from './people-field.tsx'

type Props = FieldsOf<ActionChange> & { fact: ActionFact }

const outcomes: { value: Outcome | ''; name: string }[] = [
  { value: '', name: 'none' },
  ...(Object.keys(outcomeLabel) as Outcome[]).map((value) => ({ value, name: outcomeLabel[value] })),
]

function DueFields({ values, set, marked, text, fact }: Props) {
  const due = values.due ?? { earliest: null, latest: null, marked: null }
  const change = (parts: Partial<typeof due>) => {
    const next = { ...due, ...parts }
    const isEmpty = next.earliest === null && next.latest === null && next.marked === null && fact.due === null
    set({ due: isEmpty ? null : next })
  }
  return (
    <FieldGroup legend="Due">
      <FieldRow>
        <TextField
          label="First day the words allow"
          type="date"
          value={due.earliest ?? ''}
          onChange={(day) => change({ earliest: day || null })}
        />
        <TextField
          label="Last day the words allow"
          type="date"
          value={due.latest ?? ''}
          onChange={(day) => change({ latest: day || null })}
        />
      </FieldRow>
      <MarkedField
        name="Words of the due date"
        now={fact.due?.written ?? null}
        marked={marked}
        chosen={due.marked}
        text={text}
        onChoose={(spans) => change({ marked: spans })}
      />
    </FieldGroup>
  )
}

/** Who is to do it, by when, and what was said of it. */
export function ActionFields({ fact, ...props }: Props) {
  const { values, set, people, marked, text } = props
  const owners = values.owners ?? []
  return (
    <>
      <PeopleField
        legend="Owners"
        chosen={owners.map(ownerLabel)}
        people={people}
        onAdd={({ owner }) => set({ owners: [...owners, owner] })}
        onRemove={(at) => set({ owners: owners.filter((_one, place) => place !== at) })}
      />
      <DueFields {...props} fact={fact} />
      <FieldRow>
        <SelectField
          label="Outcome told here"
          value={values.outcome ?? ''}
          options={outcomes}
          onChange={(outcome) => set({ outcome: outcome || null })}
        />
        <SelectField
          label="Raised or brought forward"
          value={values.origin ?? 'raised'}
          options={asOptions('raised', 'brought forward')}
          onChange={(origin) => set({ origin })}
        />
        <TextField
          label="Raised at"
          hint="Year, month or day, such as 2024-05"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          value={values.raisedAt ?? ''}
          onChange={(raisedAt) => set({ raisedAt: raisedAt || null })}
        />
      </FieldRow>
      <MarkedField
        name="Text"
        now={fact.text}
        marked={marked}
        chosen={values.passage}
        text={text}
        onChoose={(passage) => set({ passage })}
      />
    </>
  )
}
