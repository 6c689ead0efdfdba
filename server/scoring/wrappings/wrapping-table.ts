import { scoreOf } from '../tally.ts'
import type { Wrapping, WrappingScore } from './score-wrappings.ts'

/** How far the facts have to agree with the original's; the other wrappings are read as samples of their own. */
const GOALS: Partial<Record<Wrapping, number>> = { docx: 0.98, pdf: 0.95 }
const notRun = 'not run: no browser'

/** A line a wrapping: precision, recall and F1 against the facts of the original, and how many these are. */
export function wrappingTable({ files, tallies }: WrappingScore): string {
  const rows = [...tallies].map(([wrapping, tally]) => {
    const { precision, recall, f1, n } = scoreOf(tally)
    const shares = [precision, recall, f1].map((share) => (share ?? 0).toFixed(3)).join(' ')
    return `.${wrapping.padEnd(23)}${shares} ${String(n).padStart(6)}${GOALS[wrapping] === undefined ? '' : `   needed ${GOALS[wrapping]}`}`
  })
  const missing = tallies.has('pdf') ? [] : [`${'.pdf'.padEnd(24)}${notRun}`]
  return [`same facts, ${files} samples    P     R    F1      n`, ...rows, ...missing].join('\n')
}

/** The goals that were not reached, as sentences; what was not run is not reached. */
export function wrappingGoalsMissed({ tallies, slices }: WrappingScore): string[] {
  const slicesMissed =
    slices.wrong > 0 || slices.right === 0 ? [`exact slices in other wrappings: ${slices.wrong} are none`] : []
  const factsMissed = Object.entries(GOALS).flatMap(([wrapping, least]) => {
    const tally = tallies.get(wrapping as Wrapping)
    if (!tally) return [`same facts as .${wrapping}: ${notRun}`]
    const { f1 } = scoreOf(tally)
    return f1 !== null && f1 >= least
      ? []
      : [`same facts as .${wrapping}: f1 ${f1?.toFixed(3) ?? 'not measured'}, needed ${least}`]
  })
  return [...slicesMissed, ...factsMissed]
}
