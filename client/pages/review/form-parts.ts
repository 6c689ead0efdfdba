import type { Person } from './correction.view.ts'
import type { Marked } from './marked.view.ts'

/** What the fields of every kind of fact are given: who can be chosen, what is marked in the notes. */
export type FormParts = { people: Person[]; marked: Marked | null; text: string }
export type FieldsOf<Values> = FormParts & { values: Values; set: (parts: Partial<Values>) => void }

/** Words that stand for themselves, as the options of a list. */
export const asOptions = <Value extends string>(...values: Value[]) => values.map((value) => ({ value, name: value }))
