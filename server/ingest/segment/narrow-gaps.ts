import type { Range } from '../../../shared/blocks.ts'
import type { Draft } from './pieces.ts'

/** How far from its column's first character a cell behind a narrow gap may begin. */
const slack = 1
/** So many lines may lie between two rows of one table. */
const apart = 2

type Placed = { draft: Draft; index: number }

const placeOf = ({ indent, offsets }: Draft, at: number) => indent + (offsets[at] ?? 0) - (offsets[0] ?? 0)
const lineOf = (draft: Draft) => draft.lines.at(-1)?.line ?? draft.line

/** Lines that may be rows of one table: near each other, and with a column in some of them. */
function runsOf(drafts: readonly Draft[], isCandidate: (draft: Draft) => boolean): Placed[][] {
  const runs: Placed[][] = []
  for (const [index, draft] of drafts.entries()) {
    if (!isCandidate(draft)) continue
    const last = runs.at(-1)?.at(-1)
    const goesOn = last?.index === index - 1 && lineOf(draft) - lineOf(last.draft) <= apart
    if (goesOn) runs.at(-1)?.push({ draft, index })
    else runs.push([{ draft, index }])
  }
  return runs.filter((run) => run.length > 1 && run.some(({ draft }) => draft.cells.length > 1))
}

/** Where a line has a gap of two spaces before a place at which a column of other lines begins. */
function cutsIn(draft: Draft, places: ReadonlySet<number>): number[] {
  const cuts: number[] = []
  for (let at = draft.text.indexOf(' '); at >= 0; at = draft.text.indexOf(' ', at + 1)) {
    const gap = (draft.offsets[at + 1] ?? 0) - (draft.offsets[at - 1] ?? 0) - 1
    const place = placeOf(draft, at + 1)
    const isUnder = [...Array(2 * slack + 1).keys()].some((off) => places.has(place + off - slack))
    if (gap === 2 && isUnder) cuts.push(at)
  }
  return cuts
}

function withCuts(draft: Draft, cuts: readonly number[]): Draft {
  const parts = draft.cells.flatMap(({ start, end }): Range[] => {
    const inside = cuts.filter((at) => at > start && at < end)
    return [start, ...inside.map((at) => at + 1)].map((from, index) => ({ start: from, end: inside[index] ?? end }))
  })
  return { ...draft, cells: parts.map((part, column) => ({ ...part, column })) }
}

/** A cell that nearly fills its column leaves two spaces: it ends there where the cells of the lines around it begin. */
export function splitAtNarrowGaps(drafts: readonly Draft[], isCandidate: (draft: Draft) => boolean): Draft[] {
  const result = [...drafts]
  for (const run of runsOf(drafts, isCandidate)) {
    const places = new Set(run.flatMap(({ draft }) => draft.cells.slice(1).map(({ start }) => placeOf(draft, start))))
    for (const { draft, index } of run) {
      const cuts = cutsIn(draft, places)
      if (cuts.length > 0) result[index] = withCuts(draft, cuts)
    }
  }
  return result
}
