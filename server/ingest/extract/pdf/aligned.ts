import { withLimits, withNarrowLimits } from './limits-of-lines.ts'
import { joinSegments, lineOf, segmentOf } from './lines.ts'
import type { Setting } from './measure.ts'
import { passagesOf } from './passages.ts'
import type { Line, Run, Table, TableRow } from './shapes.ts'

const near = 4
const markerAlone =
  /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,2})*[a-z]?\.?|[•●▪■◦·‣⁃∙◆➢➤✓✔❖\uf000-\uf0ff–—*-]|o)$/iu

/** A number or bullet stands apart from its text; the two are one. */
function withMarker(line: Line): Line {
  const [first, second, ...rest] = line.segments
  if (!first || !second || !markerAlone.test(first.text) || second.x - first.right > line.size * 6) return line
  return { ...line, segments: [joinSegments(first, second, ' '), ...rest] }
}

/** A gap on one line alone is a tab where it is wide, and a space where a line was stretched. */
function withoutColumns(line: Line): Line {
  const [first, ...rest] = line.segments
  if (!first || rest.length === 0) return line
  const whole = rest.reduce(
    (all, segment) => joinSegments(all, segment, segment.x - all.right > line.size * 2.5 ? '\t' : ' '),
    first,
  )
  return { ...line, segments: [whole] }
}

const columnAt = (columns: readonly number[], x: number) => columns.findIndex((one) => Math.abs(one - x) <= near)
const endOf = (columns: readonly number[], index: number) => columns[index + 1] ?? Infinity

/** Columns may stand so close that only a word's place tells where one ends: each word that begins at a column begins a segment. */
function splitAt(line: Line, columns: readonly number[]): Line {
  const segments = line.segments.flatMap((segment) => {
    const parts: Run[][] = [[]]
    for (const [index, run] of segment.runs.entries()) {
      const isStart = index > 0 && columns.some((x, column) => column > 0 && Math.abs(x - run.x) <= 1.5)
      if (isStart) parts.push([run])
      else parts.at(-1)?.push(run)
    }
    return parts.length > 1 ? parts.map(segmentOf) : [segment]
  })
  return segments.length > line.segments.length ? { ...line, segments } : line
}

/** Whether every segment begins at a column and ends before the next one. */
function fits({ segments }: Line, columns: readonly number[]): boolean {
  return segments.every((segment) => {
    const index = columnAt(columns, segment.x)
    return index >= 0 && segment.right < endOf(columns, index) - 1
  })
}

/** The columns of some lines with those of one more, where none stands in another's way; null where it does. */
function widened(columns: readonly number[], line: Line, lines: readonly Line[]): number[] | null {
  if (fits(splitAt(line, columns), columns)) return [...columns]
  if (line.segments.length < 2 || !line.segments.some(({ x }) => columnAt(columns, x) >= 0)) return null
  const more = [...columns, ...line.segments.map(({ x }) => x).filter((x) => columnAt(columns, x) < 0)].toSorted(
    (a, b) => a - b,
  )
  return [...lines, line].every((one) => fits(splitAt(one, more), more)) ? more : null
}

/** How many lines from here on stand in shared columns, and which; null where fewer than two lines do. */
function alignedFrom(lines: readonly Line[], from: number): { columns: number[]; end: number } | null {
  const first = lines[from]
  if (!first || first.segments.length < 2) return null
  let columns = first.segments.map(({ x }) => x)
  let end = from + 1
  let rows = 1
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    const next =
      line.page === first.page && line.y - (lines[at - 1]?.y ?? 0) < line.size * 5
        ? widened(columns, line, lines.slice(from, at))
        : null
    if (!next) break
    columns = next
    if (line.segments.length > 1) rows++
    // What stands in the first column alone may be the text that follows.
    if (line.segments.length > 1 || columnAt(columns, line.x) > 0) end = at + 1
  }
  return rows >= 2 ? { columns, end } : null
}

/** Whether all that stands on a line was wrapped from the line above it, each in its column. */
function isWrapped(line: Line, before: Line, columns: readonly number[]): boolean {
  return line.segments.every((segment) => {
    const column = columnAt(columns, segment.x)
    const above = before.segments.find(({ x }) => columnAt(columns, x) === column)
    const end = Math.min(line.limit, endOf(columns, column) - line.size / 2)
    return above !== undefined && above.right + segment.firstWordWidth + line.size * 0.4 > end
  })
}

/** Rows where the room between them says so; else each line that was not wrapped begins one. */
function rowsOf(lines: readonly Line[], columns: readonly number[], setting: Setting): Line[][] {
  const isWide = (line: Line, before: Line) => line.y - before.y > setting.pitch(before.size) * 1.12
  const hasRoom = lines.some((line, index) => index > 0 && isWide(line, lines[index - 1] as Line))
  const rows: Line[][] = []
  for (const line of lines) {
    const before = rows.at(-1)?.at(-1)
    const begins = !before || (hasRoom ? isWide(line, before) : !isWrapped(line, before, columns))
    if (begins) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows
}

/** What stands in one column, line by line, with how far it could have reached before the next one. */
function inColumn(lines: readonly Line[], columns: readonly number[], column: number): Line[] {
  const own = lines.flatMap((line) => {
    const segments = line.segments.filter(({ x }) => columnAt(columns, x) === column)
    return segments.length > 0 ? [lineOf(segments, line)] : []
  })
  const size = lines[0]?.size ?? 0
  const end =
    endOf(columns, column) === Infinity
      ? Math.max(...lines.map(({ limit }) => limit))
      : endOf(columns, column) - size / 2
  return withLimits(own, { left: columns[column] ?? 0, right: end })
}

function tableOf(lines: readonly Line[], columns: readonly number[], setting: Setting): Table {
  const page = lines[0]?.page ?? 1
  const cells = columns.map((_, column) => inColumn(lines, columns, column))
  const rows = rowsOf(lines, columns, setting).map((row): TableRow => {
    const places = new Set(row.map(({ y }) => y))
    const inRow = cells.map((own, column) => ({
      column,
      passages: passagesOf(
        own.filter(({ y }) => places.has(y)),
        setting,
      ),
    }))
    return { page, cells: inRow.filter(({ passages }) => passages.length > 0), isOpen: { above: false, below: false } }
  })
  return { kind: 'table', page, columns: [...columns], rows }
}

/** Numbers or bullets with their text beside them, and nothing else: a list, and no table. */
function isList(lines: readonly Line[], columns: readonly number[]): boolean {
  const firsts = lines.flatMap(({ segments }) => segments.filter(({ x }) => columnAt(columns, x) === 0))
  return columns.length === 2 && firsts.every(({ text }) => markerAlone.test(text))
}

/** How many of the lines above a table belong to it: at a page's top a row may go on that began on the page before. */
function linesAbove(lines: readonly Line[], from: number, to: number, columns: readonly number[]): number {
  let first = to
  while (first > from) {
    const [line, below] = [lines[first - 1] as Line, lines[first] as Line]
    const isNear = line.page === below.page && below.y - line.y < line.size * 3
    if (!isNear || columnAt(columns, line.x) < 1 || !fits(line, columns)) break
    first--
  }
  return to - first
}

/** Lines parted into those that run on and those that stand in columns without any line drawn around them. */
export function withTables(lines: readonly Line[], setting: Setting): (Line[] | Table)[] {
  const blocks: (Line[] | Table)[] = []
  let from = 0
  const run = (to: number) => {
    if (to > from) blocks.push(withNarrowLimits(lines.slice(from, to).map(withMarker).map(withoutColumns)))
  }
  for (let at = 0; at < lines.length;) {
    const found = alignedFrom(lines, at)
    const end = found?.end ?? at + 1
    if (found && !isList(lines.slice(at, end), found.columns)) {
      const { columns } = found
      const first = at - linesAbove(lines, from, at, columns)
      run(first)
      blocks.push(
        tableOf(
          lines.slice(first, end).map((line) => splitAt(line, columns)),
          columns,
          setting,
        ),
      )
      from = end
    }
    at = end
  }
  run(lines.length)
  return blocks
}
