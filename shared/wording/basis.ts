import type { Basis, Evidence } from '../answers/evidence.ts'
import { count, listInWords, percent } from './counts.ts'
import { dayInWords, intervalInWords } from './dates.ts'

/** What a figure was reckoned over, in the order a reader asks: where, when, as at, out of how much, how far reviewed. */
export function basisInWords(basis: Basis): string[] {
  const where = basis.area ?? basis.bodyName
  return [
    basis.series.length === 0 ? where : `${where}, ${listInWords(basis.series)}`,
    basis.from && basis.until ? intervalInWords(basis.from, basis.until) : null,
    `as at ${dayInWords(basis.asAt)}`,
    `${count(basis.meetingsRead, 'meeting')} read`,
    basis.reviewedShare === null ? null : `${percent(basis.reviewedShare)} of facts reviewed`,
    basis.isSample ? 'sample data' : null,
  ].filter((part) => part !== null)
}

/**
 * Where a sentence stands: "Monthly Assurance Meeting, 24 September 2019, line 41", with the label that must stand beside it;
 * of what was entered by hand its own source and day.
 */
export function placeInWords({ meetingTitle, heldOn, line, label, source }: Evidence): string {
  const place = source === 'by hand' ? `Entered by hand: ${meetingTitle}` : meetingTitle
  const where = [place, dayInWords(heldOn), source === 'by hand' ? null : `line ${line}`].filter(
    (part) => part !== null,
  )
  return `${where.join(', ')}${label === null ? '' : `. ${label}`}`
}
