import { assuranceLabel, challengeLabel } from '../../../shared/wording/labels.ts'
import type { ExchangeFact } from '../../../shared/facts.ts'
import type { CommitmentChange, ExchangeChange } from '../../../shared/review.ts'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { nameOfPerson } from './correction.view.ts'
import { asOptions, type FieldsOf } from './form-parts.ts'
import { MarkedField } from './marked-field.tsx'
import { PeopleField } from './people-field.tsx'
import { common } from '../../words/common.ts'

/** Who asked, who answered, and how far it assured. */
export function ExchangeFields({
  fact,
  values,
  set,
  people,
  marked,
  text,
}: FieldsOf<ExchangeChange> & { fact: ExchangeFact }) {
  const answeredBy = values.answeredBy ?? []
  return (
    <>
      <PeopleField
        legend={common.answeredBy}
        chosen={answeredBy}
        people={people}
        onAdd={(person) => set({ answeredBy: [...new Set([...answeredBy, nameOfPerson(person)])] })}
        onRemove={(at) => set({ answeredBy: answeredBy.filter((_one, place) => place !== at) })}
      />
      <FieldRow>
        <SelectField
          label={common.assurance}
          value={values.assurance ?? 'unclear'}
          options={asOptions(['assured', 'partly assured', 'not assured', 'unclear'], assuranceLabel)}
          onChange={(assurance) => set({ assurance })}
        />
        <SelectField
          label={common.kind}
          value={values.challenge ?? 'question'}
          options={asOptions(['question', 'reassurance', 'concern'], challengeLabel)}
          onChange={(challenge) => set({ challenge })}
        />
        <TextField
          label={common.askedBy}
          value={values.by ?? ''}
          maxLength={300}
          onChange={(by) => set({ by: by || null })}
        />
      </FieldRow>
      <MarkedField
        name={common.question}
        now={fact.question}
        marked={marked}
        chosen={values.question}
        text={text}
        onChoose={(question) => set({ question })}
      />
      <MarkedField
        name={common.answer}
        now={fact.answer}
        marked={marked}
        chosen={values.answer}
        text={text}
        onChoose={(answer) => set({ answer })}
      />
    </>
  )
}

/** Who promised. */
export function CommitmentFields({
  values,
  set,
  people,
  marked,
  text,
  now,
}: FieldsOf<CommitmentChange> & { now: string }) {
  const by = values.by ?? []
  return (
    <>
      <PeopleField
        legend={common.promisedBy}
        chosen={by}
        people={people}
        onAdd={(person) => set({ by: [...new Set([...by, nameOfPerson(person)])] })}
        onRemove={(at) => set({ by: by.filter((_one, place) => place !== at) })}
      />
      <MarkedField
        name={common.text}
        now={now}
        marked={marked}
        chosen={values.passage}
        text={text}
        onChoose={(passage) => set({ passage })}
      />
    </>
  )
}
