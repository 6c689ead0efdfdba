import { meanConfidence } from '../../../../../shared/recognised-words.ts'
import type { DocumentText, RecognisedWord } from '../../../../../shared/source.ts'
import { wording } from '../../../../../shared/words/text-notices.ts'

/** Words less sure than this are named, the least sure first, so many of a page. */
const doubtful = 0.6
const mostNamed = 5

const percent = (share: number) => `${Math.round(share * 100)}%`

function doubts(text: string, words: readonly RecognisedWord[]): string[] {
  return words
    .filter(({ confidence }) => confidence < doubtful)
    .toSorted((one, other) => one.confidence - other.confidence)
    .slice(0, mostNamed)
    .map(({ start, end }) => text.slice(start, end))
}

/** Says of a document that it was recognised and how sure that is, and of each page which of its words to check. */
export function noticesOfRecognised(
  { text, pageStarts }: Pick<DocumentText, 'text' | 'pageStarts'>,
  words: readonly RecognisedWord[],
): DocumentText['notices'] {
  const whole = meanConfidence(words)
  if (whole === null) return []
  const message = wording.recognised(percent(whole))
  const pages = [0, ...pageStarts].flatMap((from, index) => {
    const to = pageStarts[index] ?? text.length
    const onPage = words.filter(({ start }) => start >= from && start < to)
    const mean = meanConfidence(onPage)
    const doubtfulWords = doubts(text, onPage)
    if (mean === null || doubtfulWords.length === 0) return []
    return [{ message: wording.pageRecognised(index + 1, percent(mean), doubtfulWords), start: from }]
  })
  return [{ message, start: 0 }, ...pages]
}
