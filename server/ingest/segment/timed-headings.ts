import { partOf } from '../../../shared/part-of.ts'
import { itemNumberAt } from './item-number.ts'
import type { Draft } from './pieces.ts'

const clock = String.raw`\d{1,2}[.:][0-5]\d(?: ?[ap]\.?m\.?| ?hrs| ?hours)?`
// "09.30    1. Welcome", "9.30am – 9.40am  1  Welcome"
const timed = new RegExp(String.raw`^${clock}(?: ?[-–—] ?${clock})?,? (?=\d{1,2}[.)]? \p{Lu})`, 'iu')

const fewest = 3

type Found = { index: number; number: number; start: number }

function foundAt(draft: Draft, index: number): Found[] {
  const start = draft.kind === 'paragraph' && draft.mark.row < 0 ? timed.exec(draft.text)?.[0].length : undefined
  const number = start === undefined ? null : itemNumberAt(draft.text.slice(start))
  return start === undefined || number?.parts.length !== 1 ? [] : [{ index, number: number.parts[0] ?? 0, start }]
}

/** The lines with a time and a number that count on from 1, something said under most of them; none in a bare timetable. */
function runOf(found: readonly Found[]): Found[] {
  const goesOn = found.every(({ number }, at) => number === at + 1)
  const over = found.filter(({ index }, at) => found[at + 1]?.index !== index + 1)
  return goesOn && found.length >= fewest && over.length * 2 > found.length ? [...found] : []
}

/** A number in a column of its own belongs to the title in the next one. */
function withNumberInTitle(draft: Draft): Draft {
  const [number, title, ...rest] = draft.cells
  return number && title && /^\d{1,2}[.)]?$/.test(draft.text.slice(number.start, number.end))
    ? { ...draft, cells: [{ ...number, end: title.end }, ...rest] }
    : draft
}

/** Sets the time at which an item began apart from its heading ("09:30    1. Welcome    Chair"), in notes whose items all have one. */
export function partTimes(drafts: Draft[]): Draft[] {
  const starts = new Map(runOf(drafts.flatMap(foundAt)).map(({ index, start }) => [index, start]))
  return drafts.flatMap((draft, index) => {
    const start = starts.get(index)
    if (start === undefined) return [draft]
    return [{ ...partOf(draft, 0, start), kind: 'noise' as const }, withNumberInTitle(partOf(draft, start))]
  })
}
