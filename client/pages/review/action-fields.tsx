import type { ActionFact, Outcome } from '../../../shared/facts.ts'
import type { ActionChange } from '../../../shared/review.ts'
import { FieldGroup, FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { originLabel, outcomeLabel } from '../../../shared/wording/labels.ts'
import { ownerLabel } from './correction.view.ts'
import { asOptions, type FieldsOf } from './form-parts.ts'
import { MarkedField } from './marked-field.tsx'
import { PeopleField } from './people-field.tsx'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'

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
    <FieldGroup legend={common.due}>
      <FieldRow>
        <TextField
          label={wording.firstDayAllowed}
          type="date"
          value={due.earliest ?? ''}
          onChange={(day) => change({ earliest: day || null })}
        />
        <TextField
          label={wording.lastDayAllowed}
          type="date"
          value={due.latest ?? ''}
          onChange={(day) => change({ latest: day || null })}
        />
      </FieldRow>
      <MarkedField
        name={wording.wordsOfDueDate}
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
        legend={wording.owners}
        chosen={owners.map(ownerLabel)}
        people={people}
        onAdd={({ owner }) => set({ owners: [...owners, owner] })}
        onRemove={(at) => set({ owners: owners.filter((_one, place) => place !== at) })}
      />
      <DueFields {...props} fact={fact} />
      <FieldRow>
        <SelectField
          label={wording.outcomeToldHere}
          value={values.outcome ?? ''}
          options={outcomes}
          onChange={(outcome) => set({ outcome: outcome || null })}
        />
        <SelectField
          label={wording.raisedOrBroughtForward}
          value={values.origin ?? 'raised'}
          options={asOptions(['raised', 'brought forward'], originLabel)}
          onChange={(origin) => set({ origin })}
        />
        <TextField
          label={common.raisedAt}
          hint={wording.partialDateHint}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          value={values.raisedAt ?? ''}
          onChange={(raisedAt) => set({ raisedAt: raisedAt || null })}
        />
      </FieldRow>
      <MarkedField
        name={common.text}
        now={fact.text}
        marked={marked}
        chosen={values.passage}
        text={text}
        onChoose={(passage) => set({ passage })}
      />
    </>
  )
}
