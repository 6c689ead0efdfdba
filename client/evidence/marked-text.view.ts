import type { ReviewState, SourceSpan } from '../../shared/facts.ts'

export type FactKind = 'action' | 'update' | 'exchange' | 'commitment' | 'decision' | 'attendance' | 'notice'
/** What became of a suggestion: nobody has looked at it yet, or what a person decided. */
export type MarkState = 'suggested' | ReviewState | 'rejected'

/** A fact to be marked in the text. */
export type MarkedFact = { key: string; kind: FactKind; spans: SourceSpan[]; state: MarkState }

/** A run of characters of one line that belong to the same facts. */
export type Piece = {
  text: string
  start: number
  keys: string[]
  kind: FactKind | null
  state: MarkState | null
  isRepeated: boolean
  isSought: boolean
}
export type MarkedLine = { number: number; pieces: Piece[]; isBlank: boolean }

type Mark = { key: string; kind: FactKind; state: MarkState; start: number; end: number; weight: number }
const inside = (spans: SourceSpan[], at: number) => spans.some(([start, end]) => start <= at && at < end)

/** Facts that lie within others stand above them: of two that hold a character, the shorter is the one that a click means. */
function marksOf(facts: MarkedFact[]): Mark[] {
  const marks = facts.flatMap(({ key, kind, state, spans }) => {
    const weight = spans.reduce((sum, [start, end]) => sum + end - start, 0)
    return spans.map(([start, end]) => ({ key, kind, state, start, end, weight }))
  })
  return marks.sort((one, other) => one.start - other.start || one.weight - other.weight)
}

function cutsOf(start: number, end: number, marks: Mark[], others: SourceSpan[]): number[] {
  const edges = [...marks.flatMap((mark) => [mark.start, mark.end]), ...others.flat()].filter(
    (at) => at > start && at < end,
  )
  return [...new Set([start, ...edges, end])].sort((one, other) => one - other)
}

/**
 * The held text as lines of pieces, each with the facts that it belongs to, so that a page can draw it without knowing spans.
 * `sought` are the spans of a quote that was followed here, `repeated` those left out of all figures.
 */
export function markText(
  text: string,
  facts: MarkedFact[],
  repeated: SourceSpan[],
  sought: SourceSpan[],
): MarkedLine[] {
  const coming = marksOf(facts)
  let [start, next, open] = [0, 0, [] as Mark[]]
  return text.split('\n').map((line, at) => {
    const end = start + line.length
    for (let mark = coming[next]; mark && mark.start < end; mark = coming[next]) {
      open.push(mark)
      next += 1
    }
    open = open.filter((mark) => mark.end > start)
    const marked = {
      number: at + 1,
      isBlank: line.trim() === '',
      pieces: piecesOf({ line, start, end, here: open, repeated, sought }),
    }
    start = end + 1
    return marked
  })
}

type LineParts = {
  line: string
  start: number
  end: number
  here: Mark[]
  repeated: SourceSpan[]
  sought: SourceSpan[]
}

function piecesOf({ line, start, end, here, repeated, sought }: LineParts): Piece[] {
  const cuts = cutsOf(start, end, here, [...repeated, ...sought])
  return cuts.slice(0, -1).map((from, at) => {
    const until = cuts[at + 1] ?? end
    const over = here
      .filter((mark) => mark.start <= from && until <= mark.end)
      .sort((one, other) => one.weight - other.weight)
    return {
      text: line.slice(from - start, until - start),
      start: from,
      keys: [...new Set(over.map((mark) => mark.key))],
      kind: over[0]?.kind ?? null,
      state: over[0]?.state ?? null,
      isRepeated: inside(repeated, from),
      isSought: inside(sought, from),
    }
  })
}

/** The fact that a followed quote means: the one whose spans are those of the quote, else the shortest that holds its start. */
export function soughtFact(facts: MarkedFact[], sought: SourceSpan[]): string | null {
  const [first] = sought
  if (!first) return null
  const same = facts.find((fact) => JSON.stringify(fact.spans) === JSON.stringify(sought))
  if (same) return same.key
  const length = (fact: MarkedFact) => fact.spans.reduce((sum, [start, end]) => sum + end - start, 0)
  const holding = facts.filter((fact) => inside(fact.spans, first[0])).sort((one, other) => length(one) - length(other))
  return holding[0]?.key ?? null
}

/** Runs of repeated lines, so that a page read twice is shown as one thing that can be opened. */
export function inRuns(lines: MarkedLine[]): { isRepeated: boolean; lines: MarkedLine[] }[] {
  const runs: { isRepeated: boolean; lines: MarkedLine[] }[] = []
  for (const line of lines) {
    const isRepeated =
      line.pieces.length > 0 &&
      line.pieces.every((piece) => piece.isRepeated || piece.text.trim() === '') &&
      !line.isBlank
    const last = runs.at(-1)
    if (last && (last.isRepeated === isRepeated || (last.isRepeated && line.isBlank))) last.lines.push(line)
    else runs.push({ isRepeated, lines: [line] })
  }
  return runs
}
