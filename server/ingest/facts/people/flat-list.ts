import { knownRanks } from '../../../../shared/offices.ts'
import { trimmedEnd } from '../../../../shared/trim.ts'
import { isCapitals, withoutLabelWords } from './label-words.ts'
import { isName, rankBefore } from './person-name.ts'
import { isRole } from './role-words.ts'

// Takes apart a list that lost what parted its people: "Mrs Ann Lee (Chair) Mr Tom Ford", "Ann Lee, Chair Tom Ford, Treasurer Una …".

type Word = { text: string; start: number; isInside: boolean }

const title =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev|Revd|Reverend|Rt|Hon|Lord|Lady|Baroness|Alderman)\.?$/
// What joins two people or two parts of one is no place where one was lost.
const joining = /[,;:&/–—-]$|^\p{Ll}/u
const told =
  /(?<!\()\b(?:is|are|was|were|has|had|have|said|asked|noted|thanked|welcomed|declared|advised|reported|agreed|will|would|that|from)\b/

const fewest = 3
/** So many that what stands before the first of them may be words that lost their name. */
const many = 6
const longest = 170

function wordsOf(text: string): Word[] {
  let depth = 0
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const isInside = depth > 0
    depth = Math.max(0, depth + word.split('(').length - word.split(')').length)
    return { text: word, start: index, isInside }
  })
}

const joined = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ')

const bare = (word: string) => trimmedEnd(word, ',–—-')

/** Where people with a title before their name begin. */
function titled(words: readonly Word[]): number[] {
  return words.flatMap(({ text, isInside }, at) =>
    !isInside &&
    title.test(text) &&
    !title.test(words[at - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
      ? [at]
      : [],
  )
}

/** Where people with a rank before their name begin, and where the name does; behind a comma or a dash it is what the one before is. */
function ranked(words: readonly Word[]): { start: number; name: number; office: string }[] {
  const found: { start: number; name: number; office: string }[] = []
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]?.text ?? ''
    if (words[at]?.isInside || joining.test(before) || !/^\p{Lu}/u.test(words[at]?.text ?? '')) continue
    const passage = joined(words, at, at + 6)
    const rank = rankBefore(passage)
    if (!rank || !isName(bare(rank.rest.split(' ').slice(0, 2).join(' ')))) continue
    const name = at + passage.split(' ').length - rank.rest.split(' ').length
    found.push({ start: at, name, office: rank.office })
    at = name
  }
  return found
}

const isHeldByMany = (office: string) => knownRanks.some(({ name }) => office.endsWith(name))

/** All places where people begin; before a name that has its mark, a rank that one person holds is what the one before is. */
function withRanks(words: readonly Word[], starts: readonly number[]): number[] {
  const begins = ranked(words).filter(({ name, office }) => !starts.includes(name) || isHeldByMany(office))
  const names = begins.map(({ name }) => name)
  const all = [...starts.filter((at) => !names.includes(at)), ...begins.map(({ start }) => start)]
  return [...new Set(all)].toSorted((a, b) => a - b)
}

type Mark = 'comma' | 'dash' | 'bracket'

/** What stands between a word and the next: the mark that parts a name from its role. */
function markBehind(words: readonly Word[], at: number): { mark: Mark; next: number } | null {
  const [word = '', next = ''] = [words[at]?.text, words[at + 1]?.text]
  if (/^[–—-]$/.test(next)) return { mark: 'dash', next: at + 2 }
  if (/\p{L}[–—]$/u.test(word)) return { mark: 'dash', next: at + 1 }
  if (/\p{L},$/u.test(word)) return { mark: 'comma', next: at + 1 }
  return /^\(\p{L}{3}/u.test(next) ? { mark: 'bracket', next: at + 1 } : null
}

const isMiddle = (word: string) => /^(?:\p{Lu}\.?|de|van|von|der|ap|ab|la|le)$/u.test(word)

/** Where the name that ends at a word begins; null where no name does. */
function nameStart(words: readonly Word[], end: number): number | null {
  const last = bare(words[end]?.text ?? '')
  const startsAt = (from: number) =>
    from >= 0 && !words[from]?.isInside && isName(`${joined(words, from, end)} ${last}`) ? from : null
  const two = startsAt(end - 1)
  const isLonger = isMiddle(words[end - 1]?.text ?? '') || (two !== null && endsRole(words, end - 3))
  return (isLonger ? startsAt(end - 2) : null) ?? two
}

const roleEnd =
  /^(?:officer|manager|director|executive|treasurer|secretary|constable|commissioner|superintendent|inspector|o?pf?cc|member|chair|solicitor)s?$/i
const endsRole = (words: readonly Word[], at: number) => roleEnd.test(words[at]?.text ?? '')

function withTitles(words: readonly Word[], name: number): number {
  let start = name
  while (start > 0 && title.test(words[start - 1]?.text ?? '')) start--
  return start
}

const longestRank = 4

/**
 * Where the rank begins that stands before a name, behind what parts people: "…; Det Ch Supt Ann Lee, Harl". Behind a comma it
 * may be what the one before is, unless roles stand in brackets.
 */
function withRank(words: readonly Word[], name: number, mark: Mark): number {
  const parts = mark === 'bracket' ? joining : /;$/
  const lengths = Array.from({ length: Math.min(longestRank, name) }, (_, at) => longestRank - at)
  const length = lengths.find((count) => {
    const rank = count <= name ? rankBefore(joined(words, name - count, name + 2)) : null
    const isParted = parts.test(words[name - count - 1]?.text ?? '')
    return isParted && rank !== null && rank.rest === joined(words, name, name + 2)
  })
  return name - (length ?? 0)
}

/** Where people begin whose role stands behind the name and a mark, the same for all of them. */
function marked(words: readonly Word[], mark: Mark): number[] {
  const starts: number[] = []
  for (const at of words.keys()) {
    const behind = words[at]?.isInside ? null : markBehind(words, at)
    const name = behind?.mark === mark ? nameStart(words, at) : null
    if (behind === null || name === null) continue
    const start = withRank(words, withTitles(words, name), mark)
    const role = joined(words, behind.next, behind.next + 6)
    const isParted = joining.test(words[start - 1]?.text ?? '')
    if (/^[(\p{Lu}]/u.test(role) && (!isParted || isRole(role))) starts.push(start)
  }
  return starts
}

/** Whether most of the places where people begin have lost the mark before them. */
function areLoose(words: readonly Word[], starts: readonly number[]): boolean {
  const loose = starts.slice(1).filter((at) => !joining.test(words[at - 1]?.text ?? ''))
  return starts.length >= fewest && loose.length >= 2 && loose.length * 2 >= starts.length - 1
}

/** Whether the words of a label run before everybody: two people are enough to see that. */
const areLabelled = (words: readonly Word[], starts: readonly number[]) =>
  starts.length >= 2 && starts.every((at) => isCapitals(words[at - 1]?.text ?? ''))

function startsIn(words: readonly Word[]): number[] | null {
  const withTitle = titled(words)
  const begins = withTitle.length >= 2 ? withRanks(words, withTitle) : withTitle
  if (areLoose(words, begins) || areLabelled(words, begins)) return begins
  const marks: Mark[] = ['comma', 'dash', 'bracket']
  const byMark = marks
    .map((mark) => marked(words, mark))
    .find((starts) => (starts[0] === 0 || starts.length >= many) && areLoose(words, starts))
  return byMark === undefined ? null : withRanks(words, byMark)
}

/** The people of a list that nothing parts, each as written; null where it is no such list. */
export function flatList(text: string): string[] | null {
  if (text.length < 45) return null
  const words = wordsOf(text)
  const starts = startsIn(words)
  if (starts === null) return null
  const parts = starts.map((start, at) =>
    withoutLabelWords(text.slice(words[start]?.start, words[starts[at + 1] ?? -1]?.start ?? text.length).trim()),
  )
  return parts.some((part) => part.length > longest || told.test(part)) ? null : parts
}
