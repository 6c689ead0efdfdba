import type { Block } from '../../../../shared/blocks.ts'
import { lineAt } from '../../../../shared/cut.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { isRole } from '../people/role-words.ts'

const labelCell = /^(?:[\p{L} /]{3,30}:|date|time|venue|location|chair|minutes|notes|present|attendees|apologies)$/iu

/** A part of a block as a block of its own, with one cell for each of its own. */
function part(block: Block, cells: Block['cells']): Block {
  const start = cells[0]?.start ?? 0
  const end = cells.at(-1)?.end ?? block.text.length
  return {
    ...block,
    text: block.text.slice(start, end),
    offsets: block.offsets.slice(start, end),
    line: lineAt(block, start),
    lines: [{ start: 0, line: lineAt(block, start) }],
    cells: cells.map((cell) => ({ ...cell, start: cell.start - start, end: cell.end - start })),
    emphasis: [],
  }
}

const labelledCell =
  /^(?:date|time|start|venue|location|place|chair|minutes|notes|note[- ]?taker|present|apologies|attendees)\b[^:]{0,20}: ?\S/iu

/** A row that holds several labels with their values ("Venue: | Moot Hall | Chair: | Ann Lee") is read as one line for each. */
function withoutPairs(block: Block): Block[] {
  const texts = block.cells.map((cell) => block.text.slice(cell.start, cell.end))
  if (texts.length > 1 && texts.every((text) => labelledCell.test(text)))
    return block.cells.map((cell) => part(block, [cell]))
  const labels = block.cells.flatMap((cell, at) => (labelCell.test(block.text.slice(cell.start, cell.end)) ? [at] : []))
  if (labels.length < 2 || labels[0] !== 0 || labels.some((at, index) => at === (labels[index - 1] ?? -2) + 1))
    return [block]
  return labels.map((at, index) => part(block, block.cells.slice(at, labels[index + 1])))
}

const runOn =
  /(?<=[.;)] )(?:also )?(?:apologies|in attendance|present|absent|attendees|unable to attend)(?: [\p{Ll} ]{2,30})?:/giu
// With a capital it is a label wherever it stands: "… Ms Ann Lee ABSENT: Mr Tom Ford".
const capital =
  /(?<=[\p{L}\d*).;] )(?:(?:ALSO )?(?:APOLOGIES|IN ATTENDANCE|PRESENT|ABSENT|UNABLE TO ATTEND)|(?:Also )?(?:Apologies|In attendance|In Attendance|Present|Absent)(?: \([^()]{2,40}\))?):/gu

// "…Head of EstatesApologiesAnn Lee – Treasurer": a label that lost the line breaks around it.
const glued =
  /(?<=[\p{Ll})])(?:Attendees|Present|In [Aa]ttendance|Also [Pp]resent|Apologies|(?:Minute|Note)s? ?[Tt]aker|Agenda)(?=\p{Lu})/gu
// Behind those who are absent, the label of the next list runs beside its people.
const afterAbsent =
  /(?<=\b(?:ABSENT|APOLOGIES): (?:[^:]{5,200} )?)(?:\p{Lu}{2,20} ){2,5}(?=\(\d{1,2}\) (?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\b)/gu

const inWords = /(?<=[\p{Ll})]\. )(?<label>\p{Lu}[\p{L}’' ]{2,40}:)(?= )/gu

const shortOffice = /\b(?:D?PF?CC|[AD]?CC):$/

/** "… Chief Constable. Also there: …", "PCC: Ann Lee. Deputy PCC: Tom Ford.": where another label in words, or an office, begins. */
function labelsInWords(text: string): number[] {
  const found = [...text.matchAll(inWords)].map(({ index, groups }) => ({ index, label: groups?.label ?? '' }))
  const isOffice = (label: string) => isRole(label.slice(0, -1)) || shortOffice.test(label)
  const areOffices = isOffice(/^[^:.]{2,40}:/.exec(text)?.[0] ?? '') && found.some(({ label }) => isOffice(label))
  return found.flatMap(({ index, label }) => {
    const people = attendanceLabel(label)
    const isLabel = people?.rest === '' && (people.organisation === null || areOffices)
    return isLabel || (areOffices && isOffice(label)) ? [index] : []
  })
}

/** Whether a label of people stands at the start, or two of them behind a title and a day. */
const isOfPeople = (text: string, [first = Infinity, ...more]: readonly number[]) =>
  attendanceLabel(text) !== null || (more.length > 0 && first <= 250)

/** A passage in which one label follows another ("Present: A, B. Apologies: C") is read as one line for each. */
function withoutRunOn(block: Block): Block[] {
  const found = [runOn, capital, glued, afterAbsent].flatMap((label) =>
    [...block.text.matchAll(label)].map((match) => match.index),
  )
  const starts = [...new Set([...found, ...labelsInWords(block.text)])].toSorted((a, b) => a - b)
  if (starts.length === 0 || block.cells.length > 1 || !isOfPeople(block.text, starts)) return [block]
  return [0, ...starts.filter((start) => start > 0)].map((start, index, all) => {
    const next = all[index + 1] ?? block.text.length
    return part(block, [{ start, end: block.text[next - 1] === ' ' ? next - 1 : next, column: 0 }])
  })
}

/** A block as one line for each label in it. */
export const byLabel = (block: Block): Block[] => withoutPairs(block).flatMap(withoutRunOn)
