import type { FindingsAnswer } from '../../../shared/answers/findings.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { wording } from '../../words/overview.ts'
import { common } from '../../words/common.ts'

/** What the page was made from, under its heading. */
export function overviewSub({ basis }: FindingsAnswer): string {
  return [
    wording.readUntil(basis.meetingsRead, basis.until && dayInWords(basis.until)),
    basis.reviewedShare === null ? null : wording.factsReviewed(basis.reviewedShare),
    wording.asAt(dayInWords(basis.asAt)),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "Read the sentence", "Read the 9 sentences". */
export const readInWords = (sentences: number) =>
  sentences === 1 ? common.readTheSentence : wording.readSentences(sentences)
