import type { RecordAnswerer } from '../../../../shared/record.ts'
import type { Database } from '../../../db/tables/database.ts'
import type { RecordRows } from '../record-rows.ts'

export type FactText = { kind: Database['search_facts']['kind']; subject_id: string; text: string }

/** The tables whose rows can be found, and those that name people and offices in them. */
export const searchedTables = [
  'people',
  'offices',
  'issues',
  'actions',
  'action_owners',
  'events',
  'exchanges',
  'exchange_answers',
  'commitments',
  'decisions',
] as const satisfies (keyof RecordRows)[]
export type SearchedRows = Pick<RecordRows, (typeof searchedTables)[number]>

type Named = { written: string; name?: string | null; person_id: string | null; office_id: string | null }

/** All that a person or an office is called: as written, by name, by office in full and in short. */
function names({ people, offices }: SearchedRows) {
  const [person, office] = [new Map(people.map((one) => [one.id, one])), new Map(offices.map((one) => [one.id, one]))]
  return ({ written, name, person_id, office_id }: Named): string => {
    const post = office.get(office_id ?? '')
    const called = [written, name, person.get(person_id ?? '')?.name, post?.name, post?.short]
    return [...new Set(called)].filter(Boolean).join(' | ')
  }
}

const promisers = (written: string): Named[] =>
  (JSON.parse(written) as RecordAnswerer[]).map((one) => ({ ...one, person_id: one.personId, office_id: one.officeId }))

/** What of a record can be found, each with the text that it is found by. A raised event says no more than its action. */
export function factTexts(rows: SearchedRows): FactText[] {
  const called = names(rows)
  const owners = Map.groupBy(rows.action_owners, (owner) => owner.action_id)
  const answers = Map.groupBy(rows.exchange_answers, (answer) => answer.exchange_id)
  const person = new Map(rows.people.map((one) => [one.id, one.name]))
  const fact = (kind: FactText['kind'], subject_id: string, parts: (string | null | undefined)[]): FactText => ({
    kind,
    subject_id,
    text: parts.filter(Boolean).join(' | '),
  })
  return [
    ...rows.issues.map((one) => fact('issue', one.id, [one.name, one.named_matter])),
    ...rows.actions.map((one) =>
      fact('action', one.id, [one.text, one.ref, ...(owners.get(one.id) ?? []).map(called)]),
    ),
    ...rows.events.filter(({ kind }) => kind !== 'raised').map((one) => fact('update', one.id, [one.text])),
    ...rows.exchanges.map((one) =>
      fact('exchange', one.id, [
        one.question,
        one.answer,
        one.by_written,
        person.get(one.by_person_id ?? ''),
        ...(answers.get(one.id) ?? []).map(called),
      ]),
    ),
    ...rows.commitments.map((one) => fact('commitment', one.id, [one.text, ...promisers(one.promised_by).map(called)])),
    ...rows.decisions.map((one) => fact('decision', one.id, [one.text])),
  ].filter(({ text }) => text !== '')
}
