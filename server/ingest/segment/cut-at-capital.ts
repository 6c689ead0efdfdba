import { officeOf } from '../../../shared/offices.ts'

// Capitals at the end, and what stands before them.
const lastCapitals = /(?<=\p{L}[,.;:]? )(?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+$/u
// "Category A" ends with no article.
const article = /[\p{L}\d][,.;:]? (?:[Tt]he|[Aa]n|a|(?<=[.;:] )A)$/u
const capital = /^\p{Lu}\p{L}+$/u

const longestOffice = 4

/** Whether words in capitals, and the first of those behind them, make an office: the rest of one that a page's end cut, or a whole one. */
function makeOffice(before: readonly string[], after: string): boolean {
  const words = after.split(' ', longestOffice + 1)
  for (let count = 1; count <= longestOffice; count++) {
    if (!capital.test(words[count - 1] ?? '')) return false
    const isEnded = /^\p{Ll}/u.test(words[count] ?? '')
    if (isEnded && officeOf([...before, ...words.slice(0, count)].join(' ')) !== null) return true
  }
  return false
}

/** Whether a page that ends before a capital has cut a sentence: inside an office ("… the Chief" / "Constable said"), or before one. */
export function isCutAtCapital(before: string, after: string): boolean {
  const words = lastCapitals.exec(before.slice(-60))?.[0].split(' ') ?? []
  return (
    (article.test(before.slice(-20)) && makeOffice([], after)) ||
    words.some((_, from) => makeOffice(words.slice(from), after))
  )
}
