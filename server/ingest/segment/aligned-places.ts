import type { Draft } from './pieces.ts'

/** How far from its column's first character a cell may begin. */
export const slack = 2
// Further to the right stands no paragraph, but a column of owners or days.
export const farRight = 40

/** How far from the beginning of its line the character at `at` stands. */
export const placeOf = ({ indent, offsets }: Draft, at: number): number =>
  indent + (offsets[at] ?? 0) - (offsets[0] ?? 0)

/** Where the cells of a row begin, and where its lines hang. */
export type Places = { places: number[]; hang: number | null }

/** Where each cell of a piece begins. */
export const placesOf = (draft: Draft): number[] => draft.cells.map(({ start }) => placeOf(draft, start))

/** Which of some places a place is, or nearly; -1 where it is none. */
export const columnAt = (places: readonly number[], place: number): number =>
  places.findIndex((one) => Math.abs(one - place) <= slack)

/** How many characters stand between the words on both sides of a space. */
const gapAt = ({ offsets }: Draft, space: number) => (offsets[space + 1] ?? 0) - (offsets[space - 1] ?? 0) - 1

const leastMargin = 4
const itsNumber = /^\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?(?= )/

/** Where the words behind the number of a paragraph begin, if a wider gap parts them: its next lines hang below that place. */
export function hangOf(draft: Draft): number | null {
  const at = itsNumber.exec(draft.text)?.[0].length
  if (at === undefined || gapAt(draft, at) < 2 || draft.cells[0]?.end === at) return null
  // In justified lines there are gaps as well: a margin stands farther apart.
  const beside = draft.cells.at(-1)
  if (!beside || gapAt(draft, beside.start - 1) < leastMargin || placeOf(draft, beside.start) < farRight) return null
  return placeOf(draft, at + 1)
}

/** The column in which a line begins: the first one too where it hangs below the words behind the number of the row. */
export const firstColumn = ({ places, hang }: Places, place: number): number =>
  hang !== null && Math.abs(hang - place) <= slack ? 0 : columnAt(places, place)
