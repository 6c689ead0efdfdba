import type { RecognisedPage } from '../../../../../shared/page-pictures.ts'
import type { DocumentText, RecognisedWord } from '../../../../../shared/source.ts'
import { wordsIn } from './words-in.ts'

/** Each word of a page by its letters; where it stands there several times, the least sure one counts for all. */
function leastSure(tsv: string): Map<string, number> {
  const known = new Map<string, number>()
  for (const { text, confidence } of wordsIn(tsv)) known.set(text, Math.min(confidence, known.get(text) ?? 1))
  return known
}

/** How sure the words of a held text are; a word that was joined at a line's end is left out. */
export function confidencesIn(
  { text, pageStarts }: Pick<DocumentText, 'text' | 'pageStarts'>,
  pages: readonly RecognisedPage[],
): RecognisedWord[] {
  return pages.flatMap(({ tsv }, index) => {
    const known = leastSure(tsv)
    const from = index === 0 ? 0 : (pageStarts[index - 1] ?? text.length)
    const onPage = text.slice(from, pageStarts[index] ?? text.length)
    return [...onPage.matchAll(/\S+/g)].flatMap(({ 0: word, index: at }) => {
      const confidence = known.get(word)
      return confidence === undefined ? [] : [{ start: from + at, end: from + at + word.length, confidence }]
    })
  })
}
