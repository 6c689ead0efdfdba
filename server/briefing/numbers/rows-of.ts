import type { ActionRow } from '../../../shared/answers/actions.ts'
import type { AssuranceCount } from '../../../shared/answers/assurance.ts'
import type { MedianDaysOpen } from '../../../shared/answers/position.ts'
import type { NumberField, NumberValue } from '../../../shared/numbers.ts'

/** How an answer becomes rows: its fields in their order, and a row for each thing it tells of. */
export type QuestionRows<Answer> = { fields: NumberField[]; rows: (answer: Answer) => NumberRowOf[] }

type NumberRowOf = Partial<Record<NumberField, NumberValue>>

/** Holds the fields and what the rows have of them together. */
export function rowsOf<Answer>() {
  return <Field extends NumberField>(
    fields: Field[],
    rows: (answer: Answer) => Record<Field, NumberValue>[],
  ): QuestionRows<Answer> => ({ fields, rows })
}

/** Several values in one cell. */
export const listed = (values: readonly string[]) => values.join('; ')

/** Who owns an action, in one cell. */
export const ownersOf = (owners: ActionRow['owners']) =>
  listed(owners.map(({ office, name, written }) => office ?? name ?? written))

/** The fields of a median with its interval. */
export const medianOf = ({ days, lowerDays, upperDays }: MedianDaysOpen) => ({
  medianDaysOpen: days,
  medianLowerDays: lowerDays,
  medianUpperDays: upperDays,
})

/** The fields of a count of answers. */
export const assuranceOf = ({ answers, assured, partlyAssured, notAssured, unclear, decided }: AssuranceCount) => ({
  answers,
  assured,
  partlyAssured,
  notAssured,
  unclear,
  decided,
})
