import type { DueFact } from '../../../../shared/facts.ts'

/** A value as both databases keep it. */
export const json = (value: unknown) => JSON.stringify(value)

/** The columns of a due date. */
export const due = (fact: DueFact | null) => ({
  due_written: fact?.written ?? null,
  due_earliest: fact?.earliest ?? null,
  due_latest: fact?.latest ?? null,
})
