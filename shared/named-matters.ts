import { wordsOf, type Word } from './words.ts'

/** What the codes by which crimes are closed mean; they have nothing to do with what a meeting concludes. */
export const outcomeCodes: Record<string, string> = {
  '15': 'named suspect, victim supports action, evidential difficulties prevent it',
  '16': 'named suspect, victim does not support, or withdraws support for, police action',
  '18': 'investigation complete, no suspect identified',
  '21': 'further investigation is not in the public interest (police decision)',
  '22': 'diversionary, educational or intervention activity; further action not in the public interest',
}

/** A matter by its proper name: `name` is the form by which the same matter is known anywhere. */
type NamedMatter = { name: string; start: number; end: number }

/** Names that no shape gives away: systems, lines, initiatives and funds, with the other forms they go by. */
const knownNames: Record<string, string[]> = {
  "We Don't Buy Crime": ['We Don’t Buy Crime', 'We Do Not Buy Crime'],
  'Victim Advice Line': ['VAL'],
  'Right Care Right Person': ['RCRP', 'Right Care, Right Person'],
  'Beating Crime Plan': [],
  "Victims' Code": ['VCOP'],
  "Clare's Law": [],
  'White Ribbon': [],
  'Action Fraud': [],
  'Money Matters': [],
  Boxi: [],
  NICHE: ['Niche'],
  LPCAF: [],
}

const knownForms = Object.entries(knownNames).flatMap(([name, others]) =>
  [name, ...others].map((form) => ({ name, words: wordsOf(form).map(({ text }) => unquoted(text)) })),
)

/** What a proper name may end in, where its other words begin with capitals: `Northgate Renewal Programme`. */
const kindsOfMatter = new Set(
  'plan programme program project scheme initiative campaign strategy fund system pilot platform charter toolkit'.split(
    ' ',
  ),
)
/** Words that make no name of their own: `the Police and Crime Plan` is every area's, an `Action Plan` anything's. */
const commonWords = new Set(
  `the a an this that these any all our its their his her and of for in on to with new annual draft national local regional force
  police crime action improvement delivery communications communication community engagement control business recovery risk capital estates estate
  performance strategic financial medium term work training project programme plan strategy pcc cc opcc ipcc first second third
  january february march april may june july august september october november december summer winter current pilot update`.split(
    /\s+/,
  ),
)

function unquoted(text: string) {
  return text.replaceAll('’', "'")
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)
const isJoiner = (text: string) => ['and', 'of', 'for', 'the', '&'].includes(text)
const adjoins = (text: string, left: Word | undefined, right: Word | undefined) =>
  left !== undefined && right !== undefined && /^[\s,-]{1,3}$/.test(text.slice(left.end, right.start))

type Find = { name: string; from: number; count: number }

function knownNameAt(words: Word[], at: number): Find | null {
  const fits = knownForms.find(({ words: form }) =>
    form.every((word, i) => unquoted(words[at + i]?.text ?? '') === word),
  )
  return fits ? { name: fits.name, from: at, count: fits.words.length } : null
}

const isOutcomeCode = (word: Word | undefined) =>
  word !== undefined && /^\d{1,2}$/.test(word.text) && Number(word.text) >= 1 && Number(word.text) <= 22

/** `Outcome 16`; `outcomes 15 and 16` are two. */
function outcomesAt(words: Word[], at: number): Find[] {
  if (!/^outcomes?$/.test(words[at]?.key ?? '') || !isOutcomeCode(words[at + 1])) return []
  const isList = words[at]?.key === 'outcomes' && words[at + 2]?.key === 'and' && isOutcomeCode(words[at + 3])
  const places = isList ? [at + 1, at + 3] : [at + 1]
  return places.map((place) => ({
    name: `Outcome ${words[place]?.text}`,
    from: place === at + 1 ? at : place,
    count: place === at + 1 ? 2 : 1,
  }))
}

/** `Op Uplift`, `Operation Uplift`: one name. */
function operationAt(text: string, words: Word[], at: number): Find | null {
  const [first, next] = [words[at], words[at + 1]]
  if (
    !first ||
    !next ||
    !/^(?:Op|OP|Operation|OPERATION)$/.test(first.text) ||
    !isCapital(next.text) ||
    !/^[\s.]{1,2}$/.test(text.slice(first.end, next.start))
  )
    return null
  return { name: `Op ${next.text.charAt(0)}${next.text.slice(1).toLowerCase()}`, from: at, count: 2 }
}

const LONGEST_NAME = 7

/** Capitalised words that end in a kind of matter, with at least one word of their own. */
function shapedNameEndingAt(text: string, words: Word[], end: number): Find | null {
  const last = words[end]
  if (!last || !kindsOfMatter.has(last.key)) return null
  let from = end
  while (from > 0 && end - from < LONGEST_NAME && adjoins(text, words[from - 1], words[from])) {
    const before = words[from - 1]?.text ?? ''
    if (!isCapital(before) && !isJoiner(before)) break
    from--
  }
  while (from < end && (!isCapital(words[from]?.text ?? '') || ['the', 'a', 'this'].includes(words[from]?.key ?? '')))
    from++
  const name = words.slice(from, end)
  const isProper =
    name.filter(({ text: word, key }) => isCapital(word) && !commonWords.has(key)).length >=
    (isCapital(last.text) ? 1 : 2)
  if (!isProper || name.length < (isCapital(last.text) ? 1 : 2)) return null
  return { name: text.slice(words[from]?.start ?? 0, last.end).replace(/\s+/g, ' '), from, count: end - from + 1 }
}

/** The matters that a text calls by a proper name, in its order. */
function mattersIn(text: string): NamedMatter[] {
  const words = wordsOf(text)
  const finds: Find[] = []
  let taken = 0
  words.forEach((_, at) => {
    const named = knownNameAt(words, at) ?? operationAt(text, words, at) ?? shapedNameEndingAt(text, words, at)
    for (const find of named ? [named] : outcomesAt(words, at)) {
      if (find.from < taken) continue
      finds.push(find)
      taken = find.from + find.count
    }
  })
  return finds.map(({ name, from, count }) => ({
    name,
    start: words[from]?.start ?? 0,
    end: words[from + count - 1]?.end ?? 0,
  }))
}

/** The names alone, each once. */
export function namedMattersIn(text: string): string[] {
  return [...new Set(mattersIn(text).map(({ name }) => name))]
}
