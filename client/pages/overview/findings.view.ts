import type { FindingsAnswer } from '../../../shared/answers/findings.ts'
import { count, percent } from '../../../shared/wording/counts.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'

/** What the page was made from, under its heading. */
export function overviewSub({ basis }: FindingsAnswer): string {
  const reviewed = basis.reviewedShare === null ? null : `${percent(basis.reviewedShare)} of facts reviewed`
  const last = basis.until === null ? null : `${dayInWords(basis.until)} the last`
  return [
    `${count(basis.meetingsRead, 'meeting')} read${last ? `, ${last}` : ''}`,
    reviewed,
    `as at ${dayInWords(basis.asAt)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "Read the sentence", "Read the 9 sentences". */
export const readInWords = (sentences: number) =>
  sentences === 1 ? 'Read the sentence' : `Read the ${sentences} sentences`
