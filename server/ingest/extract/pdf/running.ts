import type { PageContent, Run } from './shapes.ts'
import { linesOf } from './lines.ts'

const pageNumber =
  /^(?:page ?)?[-–|] ?\d{1,3} ?[-–|]$|^(?:page ?)?\d{1,3}(?: ?(?:of|\/|\|) ?\d{1,3})?$|^\d{1,3} ?\| ?page$|^page ?\| ?\d{1,3}$/i

/** How much of a page's height its top and bottom margins may take, and how many lines they hold. */
const margin = { share: 0.15, lines: 5 }

type Edge = { key: string; text: string; y: number; runs: Run[] }

const keyOf = (text: string, y: number) => `${text.toLowerCase().replace(/\d+/g, '#')} ${Math.round(y / 6)}`

/** The lines in a page's upper or lower margin, the outermost first. */
function edgeOf({ runs, height }: PageContent, isTop: boolean): Edge[] {
  const reach = height * margin.share
  const inMargin = runs.filter(({ y }) => (isTop ? y < reach : y > height - reach))
  const lines = linesOf(inMargin, 0).map(({ y, size, segments }) => {
    const text = segments.map((segment) => segment.text).join(' ')
    return { key: keyOf(text, y), text, y, runs: inMargin.filter((run) => Math.abs(run.y - y) < size * 0.6) }
  })
  return (isTop ? lines : lines.toReversed()).slice(0, margin.lines)
}

/** How many pages have a line at the same place, a step up or down allowed, that says the same but for its numbers. */
function counted(edges: readonly Edge[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const edge of edges)
    for (const key of new Set(edge.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * The pages without running headers, footers and page numbers: what stands at the edge of several pages at the same place
 * and differs by its numbers alone. What follows further in is text, even where it comes back.
 */
export function withoutRunning(pages: readonly PageContent[]): PageContent[] {
  const gone = new Set<Run>()
  for (const isTop of [true, false]) {
    const edges = pages.map((page) => edgeOf(page, isTop))
    const counts = counted(edges)
    const enough = Math.max(2, Math.ceil(pages.length * 0.4))
    for (const edge of edges) {
      for (const { key, text, runs } of edge) {
        if ((counts.get(key) ?? 0) < enough && !pageNumber.test(text)) break
        for (const run of runs) gone.add(run)
      }
    }
  }
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !gone.has(run)) }))
}
