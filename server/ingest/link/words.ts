/** Words that carry no matter: they are in every action of every office. */
const EMPTY_WORDS = new Set(
  (
    'a about above after again all also an and any are as at back be because been before being below between both but by can could did do does ' +
    'done during each ensure following for from further get give given had has have he her his how if in information into is it its item ' +
    'made make may meeting meetings more most next no not now of off on once one only or other our out over own pcc pfcc dpcc opcc opfcc opcc cc dcc acc provide ' +
    'provided report reported she should so some such take taken than that the their them then there these they this those through to under ' +
    'until up update updated updates was we were what when where whether which while who whom why will with within would action actions ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'day week month months year years end ref raised date dates spring summer autumn winter early late later soon ' +
    'agreed asked bring brought chief commissioner constable deputy assistant force office officer police paper matter'
  ).split(' '),
)

const ENDINGS = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ments',
  'ment',
  'edly',
  'ed',
  'ies',
  'es',
  's',
  'ly',
  'e',
  'y',
] as const
const SHORTEST_STEM = 4

/** The word without its ending, so that `abandoned`, `abandonment` and `abandoning` meet; never shorter than four letters. */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length)
  }
  return word
}

/** Text without case, accents and apostrophes. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'‘]/g, '').toLowerCase()
}

/**
 * The set of stems in a text that can tell one matter from another; numbers cannot, but for those of three digits, which are telephone lines.
 * @param except stems that tell nothing here, such as the names of people
 */
export function contentWords(text: string, except: ReadonlySet<string> = new Set()): Set<string> {
  const words = new Set<string>()
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < 2 || /^(?:\d{1,2}|\d{4,})$/.test(word) || EMPTY_WORDS.has(word)) continue
    const root = stem(word)
    if (!except.has(root)) words.add(root)
  }
  return words
}

/** The words of a text as they stand there, for the stems given; a stem that stands nowhere is left out. */
export function wordsFor(stems: readonly string[], text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return stems.flatMap((root) => words.find((word) => stem(folded(word)) === root) ?? [])
}
