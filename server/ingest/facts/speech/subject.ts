import type { Side } from '../../../../shared/facts.ts'
import { officeOf } from '../../../../shared/offices.ts'
import type { Mention, People } from '../../../../shared/reading.ts'
import { wordsOf, type Word } from '../../../../shared/words.ts'
import { articles, notPeople, pronouns, roleHeads, roleParts, sentenceStarters, titles } from './speaker-words.ts'

/** Somebody who speaks, as written; `key` is the same for two forms of one person. `[start, end)` are offsets of the text. */
export type Speaker = { written: string; key: string; side: Side; start: number; end: number }

/** The subject of a clause; `next` is the index of the word after it. A pronoun has no speakers of its own. */
export type Subject = { speakers: Speaker[]; isPronoun: boolean; next: number }

/** A text made ready for finding subjects in it. */
export type Heard = { text: string; words: Word[]; mentions: Map<number, Mention>; people: People }

export function heard(text: string, people: People): Heard {
  const mentions = people
    .mentions(text)
    .map((mention): [number, Mention] => [mention.end - mention.written.length, mention])
  return { text, words: wordsOf(text), mentions: new Map(mentions), people }
}

type Atom = { speaker: Speaker | null; next: number }

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text)
const isName = (word: Word | undefined) =>
  word !== undefined && /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word.text) && !/['’]s$/.test(word.text)
const isInitial = (word: Word | undefined) => word !== undefined && /^[A-Z]$/.test(word.text)
/** `DH`, and as some names have them `DLl`, `IapR`. */
const INITIALS = /^(?:[A-Z]{2,3}|[A-Z][a-z]{0,2}[A-Z][a-z]?)$/
const gapAfter = ({ text, words }: Heard, at: number) =>
  text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length)

function speakerOf({ text, words, people }: Heard, from: number, next: number): Atom {
  const [start, end] = [words[from]?.start ?? 0, words[next - 1]?.end ?? 0]
  const written = text.slice(start, end)
  return { speaker: { written, ...identityOf(written, people), start, end }, next }
}

function identityOf(written: string, people: People): { key: string; side: Side } {
  const who = people.who(written)
  return { key: (who?.name ?? who?.office ?? written).toLowerCase(), side: who?.side ?? 'unknown' }
}

function knownAt(heard: Heard, at: number): Atom | null {
  const mention = heard.mentions.get(heard.words[at]?.start ?? -1)
  if (!mention) return null
  let next = at
  while ((heard.words[next]?.end ?? Infinity) <= mention.end) next++
  // The mention ends inside a word: a possessive, which does not speak.
  if ((heard.words[next]?.start ?? Infinity) < mention.end) return null
  const { written, who } = mention
  const key = (who.name ?? who.office ?? written).toLowerCase()
  return { speaker: { written, key, side: who.side, start: mention.end - written.length, end: mention.end }, next }
}

const LONGEST_NAME = 3
const LONGEST_ROLE = 7

function titledAt(heard: Heard, at: number): Atom | null {
  if (!titles.has(heard.words[at]?.key ?? '')) return null
  let next = at + 1
  // "Alderman Sir Peter Lang" has two.
  while (titles.has(heard.words[next]?.key ?? '')) next++
  while (
    next - at <= LONGEST_NAME &&
    (isName(heard.words[next]) || isInitial(heard.words[next])) &&
    /^\.? $/.test(gapAfter(heard, next - 1))
  )
    next++
  return next > at + 1 ? speakerOf(heard, at, next) : null
}

const isJoiner = (word: Word | undefined) => word !== undefined && ['of', 'for', 'the', 'and'].includes(word.key)

/** `Head of Contact Management`, `a member of the public`, `Ch Supt Lowe`. */
function roleAt(heard: Heard, at: number): Atom | null {
  const { words } = heard
  let next = at
  let end = at
  let isHeaded = false
  while (next - at < LONGEST_ROLE) {
    const word = words[next]
    if (!word) break
    // `The Chamberlain's representative`: whose he is stands before what he is.
    const isOwner = /['’]s?$/.test(word.text)
    if (isOwner && !(isCapital(word) && roleHeads.has(words[next + 1]?.key ?? ''))) break
    if (isOwner) {
      next++
      continue
    }
    const isHead = roleHeads.has(word.key)
    if (!isHead && !roleParts.has(word.key) && !(isHeaded && isCapital(word)) && !(next > at && isJoiner(word))) break
    next++
    isHeaded ||= isHead
    if (!isJoiner(word)) end = next
    if (/[,;:.(]/.test(gapAfter(heard, next - 1))) break
  }
  return isHeaded && end > at ? speakerOf(heard, at, overPlace(heard, end)) : null
}

const places = new Set([
  'in the audience',
  'in the hall',
  'in the room',
  'in the gallery',
  'from the floor',
  'from the audience',
  'on the call',
])

/** Steps over `in the audience`, `from the floor` behind somebody without a name. */
function overPlace({ words }: Heard, next: number): number {
  const place = words.slice(next, next + 3).map(({ key }) => key)
  if (places.has(place.join(' '))) return next + 3
  return place[0] === 'online' ? next + 1 : next
}

/** `ACC Rowe`, `T/DCC Fitch`, `Chief Constable Adeane`: a rank with a name that may stand on no list. */
function rankedAt(heard: Heard, at: number): Atom | null {
  const { words, text } = heard
  let next = at
  while (next - at < LONGEST_NAME && isRankFrom(heard, at, next + 1)) next++
  if (next === at) return null
  const from = next
  while (next - from < 2 && isName(words[next]) && text.slice(words[next - 1]?.end, words[next]?.start) === ' ') next++
  return next > from ? speakerOf(heard, at, next) : null
}

function isRankFrom({ text, words }: Heard, at: number, next: number): boolean {
  if (next === at + 1 && /^[TA]$/.test(words[at]?.text ?? '')) return text[words[at]?.end ?? 0] === '/'
  const written = text.slice(words[at]?.start ?? 0, words[next - 1]?.end ?? 0)
  const first = words[at]
  return (
    officeOf(written) !== null ||
    (next - at < LONGEST_NAME &&
      isCapital(first) &&
      /^(?:Assistant|Deputy|Chief|Temporary|Detective|Police)(?: (?:Chief|and))?$/.test(written))
  )
}

function initialsAt(heard: Heard, at: number): Atom | null {
  const word = heard.words[at]
  return word && INITIALS.test(word.text) && !notPeople.has(word.text) ? speakerOf(heard, at, at + 1) : null
}

function nameAt(heard: Heard, at: number): Atom | null {
  const { words } = heard
  if (!isName(words[at]) || sentenceStarters.has(words[at]?.key ?? '')) return null
  let next = at + 1
  while (next - at < LONGEST_NAME && isName(words[next]) && gapAfter(heard, next - 1) === ' ') next++
  return next - at >= 2 ? speakerOf(heard, at, next) : null
}

function atomAt(heard: Heard, at: number): Atom | null {
  const word = heard.words[at]
  if (!word) return null
  const afterArticle = articles.has(word.key) ? at + 1 : at
  const ranked = rankedAt(heard, at) ?? rankedAt(heard, afterArticle)
  const listed = knownAt(heard, at) ?? knownAt(heard, afterArticle)
  const named = ranked && (listed?.next ?? 0) < ranked.next ? ranked : listed
  const titled = titledAt(heard, at)
  // "Sir Peter Lang" is more of a name than "Sir Peter", by which he is called.
  if (named && titled && titled.next > named.next) return titled
  if (named) return named
  if (pronouns.has(word.key)) return { speaker: null, next: at + 1 }
  return titled ?? roleAt(heard, afterArticle) ?? initialsAt(heard, at) ?? nameAt(heard, at)
}

/** Steps over `(RH)`, `(Head of Estates)` behind a name. */
function overBrackets(heard: Heard, next: number): number {
  if (!gapAfter(heard, next - 1).includes('(')) return next
  for (let at = next; at < Math.min(next + LONGEST_ROLE, heard.words.length); at++)
    if (gapAfter(heard, at).includes(')')) return at + 1
  return next
}

function nextConjunct(heard: Heard, next: number): number | null {
  const gap = gapAfter(heard, next - 1)
  const word = heard.words[next]
  if (word?.key === 'and' || word?.key === 'with' || word?.key === 'alongside') return next + 1
  const pair = `${word?.key ?? ''} ${heard.words[next + 1]?.key ?? ''}`
  if (['supported by', 'joined by', 'assisted by', 'seconded by', 'together with', 'along with'].includes(pair))
    return next + 2
  return /^\s?[/,]\s?$/.test(gap) ? next : null
}

/** Who a clause that begins at a word speaks of: one, or several joined by `and`, a comma or a stroke. */
export function subjectAt(heard: Heard, at: number): Subject | null {
  const first = atomAt(heard, at)
  if (!first) return null
  const speakers = first.speaker ? [first.speaker] : []
  let next = overBrackets(heard, first.next)
  for (let place = nextConjunct(heard, next); place !== null; place = nextConjunct(heard, next)) {
    const more = atomAt(heard, place)
    if (!more?.speaker) break
    speakers.push(more.speaker)
    next = overBrackets(heard, more.next)
  }
  return { speakers, isPronoun: speakers.length === 0, next }
}
