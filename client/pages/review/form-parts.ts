import type { Person } from './correction.view.ts'
import type { Marked } from './marked.view.ts'

/** What the fields of every kind of fact are given: who can be chosen, what is marked in the notes. */
export type FormParts = { people: Person[]; marked: Marked | null; text: string }
export type FieldsOf<Values> = FormParts & { values: Values; set: (parts: Partial<Values>) => void }

/** Codes as the options of a list, each with its word. */
export const asOptions = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, name: words[value] }))
