/** One thing that was measured: what of, what came out, what it should be, and whether it is. Null: it was not run. */
export type Finding = { of: string; figure: string; budget: string; isMet: boolean | null }

const words = (isMet: boolean | null) => (isMet === null ? 'not run' : isMet ? 'met' : 'MISSED')

/** A table for a terminal, a line for each finding, missed ones told apart by their capitals. */
export function inLines(title: string, findings: Finding[]): string {
  const rows = findings.map(({ of, figure, budget, isMet }) => [of, figure, budget, words(isMet)])
  const cells = [[title, '', 'budget', ''], ...rows]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The last line of a run. What was not run is neither met nor missed. */
export function summary(findings: Finding[]): string {
  const count = (isMet: boolean | null) => findings.filter((one) => one.isMet === isMet).length
  return `${count(true)} met, ${count(false)} missed, ${count(null)} not run`
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new Error('There is no middle of nothing.')
  return (low + high) / 2
}
