import type { FindingsAnswer, SinceLastMeeting } from '../../../shared/answers/findings.ts'
import { count, countInWords, listInWords, percent } from '../../../shared/wording/counts.ts'
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

/** What the last meeting changed, a line for each thing that it did; an empty list where it changed nothing. */
export function sinceLastLines(since: SinceLastMeeting): string[] {
  const { raised, completed, deferred, newRepeatIssues, newLapses } = since
  return [
    raised > 0 && `${countInWords(raised, 'action')} raised`,
    completed > 0 && `${countInWords(completed, 'action')} completed`,
    deferred > 0 && `${countInWords(deferred, 'action')} put off`,
    newLapses > 0 && `${countInWords(newLapses, 'action')} due back and not mentioned`,
    newRepeatIssues.length > 0 &&
      `${listInWords(newRepeatIssues.map((name) => `“${name}”`))} became ${newRepeatIssues.length === 1 ? 'a repeat issue' : 'repeat issues'}`,
  ].filter((line) => line !== false)
}
