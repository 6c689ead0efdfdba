import type { Basis, Evidence } from '../answers/evidence.ts'
import { wording } from '../words/basis.ts'
import { listInWords } from '../words/counts.ts'
import { dayInWords, intervalInWords } from './dates.ts'

/** What a figure was reckoned over, in the order a reader asks: where, when, as at, out of how much, how far reviewed. */
export function basisInWords(basis: Basis): string[] {
  const where = basis.area ?? basis.bodyName
  return [
    basis.series.length === 0 ? where : wording.areaAndSeries(where, listInWords(basis.series)),
    basis.from && basis.until ? intervalInWords(basis.from, basis.until) : null,
    wording.asAt(dayInWords(basis.asAt)),
    wording.read(basis.meetingsRead),
    basis.reviewedShare === null ? null : wording.reviewed(basis.reviewedShare),
    basis.isSample ? wording.sampleData : null,
  ].filter((part) => part !== null)
}

/**
 * Where a sentence stands: "Monthly Assurance Meeting, 24 September 2019, line 41", with the label that must stand beside it;
 * of what was entered by hand its own source and day.
 */
export function placeInWords({ meetingTitle, heldOn, line, label, source }: Evidence): string {
  const isByHand = source === 'by hand'
  const where = [
    isByHand ? wording.enteredByHand(meetingTitle) : meetingTitle,
    dayInWords(heldOn),
    ...(isByHand ? [] : [wording.line(line)]),
  ]
  return `${where.join(', ')}${label === null ? '' : `. ${label}`}`
}
