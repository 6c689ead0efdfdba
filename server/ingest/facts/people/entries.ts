import { trimmedOf } from '../../../../shared/trim.ts'
import { bracketsOf } from './brackets.ts'
import { flatList } from './flat-list.ts'
import { unglued, withTitleApart } from './glued-words.ts'
import { entryOf, type Entry } from './person-entry.ts'
import { rankBefore } from './person-name.ts'
import { nameBehindRole } from './run-together.ts'

/** Splits at a mark outside brackets. */
function splitOutside(text: string, marks: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.test(text[at] ?? '')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean)
}

const isOutside = (text: string, at: number) =>
  text.slice(0, at).split('(').length <= text.slice(0, at).split(')').length

/** "Ann Lee and Tom Ford" are two; "Police and Crime Commissioner" is one. The last "and" decides first. */
function bothSidesOfAnd(segment: string): string[] {
  const clean = segment.replace(/^and /, '')
  const last = [
    ...clean.matchAll(/ (?:and|&) (?=(?:(?:the|from the \p{L}{3,30}:|for the \p{L}{3,30}:) )?\p{Lu})/gu),
  ].findLast((match) => isOutside(clean, match.index))
  if (!last) return [clean]
  const right = clean.slice(last.index + last[0].length)
  return entryOf(right) ? [...bothSidesOfAnd(clean.slice(0, last.index)), right] : [clean]
}

type Segment = { text: string; isJoined: boolean }

function segmentsOf(text: string): Segment[] {
  return splitOutside(text, /,/).flatMap((segment) =>
    (segment.length > 400 ? [segment] : bothSidesOfAnd(segment)).map((part, index) => ({
      text: part.replace(/^and /, ''),
      isJoined: index > 0 || segment.startsWith('and '),
    })),
  )
}

/** Behind a role, at the end, and without an "and": a name that says no role itself is the firm or body of the one before. */
function isFirm(segments: readonly Segment[], index: number, group: string | undefined): boolean {
  const segment = segments[index]
  if (!segment || index !== segments.length - 1 || segment.isJoined || !group?.includes(',')) return false
  return (
    entryOf(segment.text)?.office === null &&
    !/^(?:mr|mrs|ms|miss|dr|sir|dame|cllr|councillor|prof)\b/i.test(segment.text) &&
    (entryOf(group)?.office ?? null) !== null
  )
}

/** "A, B and C", "A, role, B, role" or "role, A, role, B": a segment that is a name begins a person, or ends one. */
function commaList(text: string): Entry[] {
  const segments = segmentsOf(text)
  const isPerson = segments.map((segment) => entryOf(segment.text) !== null)
  const isRoleFirst =
    isPerson[0] === false &&
    isPerson[1] === true &&
    isPerson.at(-1) === true &&
    isPerson.every((one, index) => one === (index % 2 === 1))
  const groups: string[] = []
  for (const [index, segment] of segments.entries()) {
    // "Ann Lee, CFO MOPAC": a short office and the short name of a body.
    const isPost =
      groups.length > 0 &&
      /^\p{Lu}{2,5} \p{Lu}{4,7}$/u.test(segment.text) &&
      entryOf(groups.at(-1) ?? '')?.office === null
    if (isPost) {
      groups[groups.length - 1] = `${groups.at(-1)}, ${segment.text}`
      continue
    }
    const begins = isRoleFirst ? !isPerson[index] : isPerson[index] && !isFirm(segments, index, groups.at(-1))
    if (begins || groups.length === 0) groups.push(segment.text)
    else groups[groups.length - 1] = `${groups.at(-1)}, ${segment.text}`
  }
  return groups.flatMap((group) => entryOf(group) ?? [])
}

const pluralTitle = /^(?<title>Cllrs|Councillors|Messrs|Aldermen)[.:]? (?<rest>.+)$/
const singular: Record<string, string> = {
  Cllrs: 'Cllr',
  Councillors: 'Councillor',
  Messrs: 'Mr',
  Aldermen: 'Alderman',
}

/** "Councillors Lee (Chair), T Ford and Marsh": one title for all; a surname alone keeps it. */
function titledList(title: string, rest: string): Entry[] {
  return splitOutside(rest.replaceAll(' and ', ', '), /,/).flatMap(
    (one) => entryOf(`${singular[title] ?? title} ${one.trim()}`) ?? [],
  )
}

// "…, and 47 members of the public": nobody by name.
const counted =
  /(?:,|;| and)? ?\b(?:(?:about|around|some|over) )?\d{1,4} (?:members? of (?:the )?(?:public|press|media)|members of staff|observers|others|residents)\b[^,;]{0,30}$/i

// "…; Ann Lee. Tom Ford left at noon.": what is told behind a list.
const toldBehind =
  /(?<=\p{Ll}{3}|\))\. (?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|The) )?\p{Lu}[^.;]{2,80}\b(?:left|arrived|joined|attended|was|were|had|took|kept|wrote|made|gave|sent|chaired|led)\b)/u

// "…, and, from point 3), Superintendent Ann Lee": how long the one behind it was there.
const meanwhile =
  /,? and,? (?:only )?(?:from|until|till|for|during|after|up to) (?:the )?(?:agenda )?(?:items?|points?|minutes?|paragraphs?|parts?|sections?|first|second|last|start|end|rest|\d)[^,;:]{0,30}, (?=(?:the )?\p{Lu})/gu

// A title and a name behind it.
const titleOf = / (?=(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? \p{Lu}[\p{L}’'.-]{0,30} \p{Lu})/gu
const isNote = /^\(\d{1,2}\)$/
const ends = /^\p{Lu}[\p{L}’'-]{1,30}$|\)$/u

/** "Mrs Ann Lee (CE) Mr Tom Ford", "Ann Lee, Mayor of Wick Cllr Tom Ford": a title behind a capital or a bracket begins another. */
function partedByTitle(text: string): string {
  const places = [...text.matchAll(titleOf)].flatMap(({ index }) => {
    const before = text.slice(text.lastIndexOf(' ', index - 1) + 1, index)
    return ends.test(before) && !isNote.test(before) ? [index] : []
  })
  const [first] = places
  if (first === undefined || entriesIn(text.slice(0, first)).length === 0) return text
  return [0, ...places].map((place, at) => text.slice(place, places[at])).join(',')
}

const fewestRanked = 2

/** "Chief Constable Ann Lee; Head of Estates Tom Ford": where ranks stand before names, posts do so too. */
function withRolesFirst(parts: readonly string[], found: readonly Entry[][]): Entry[] {
  const ranked = found.filter((entries, at) => entries[0]?.office && rankBefore(parts[at] ?? '') !== null)
  if (ranked.length < fewestRanked) return found.flat()
  return found.flatMap((entries, at) => {
    return entries.length > 0 ? entries : (behindOffice(parts[at] ?? '') ?? [])
  })
}

/** "Head of Estates Tom Ford (TF)", in a list where offices stand before the names. */
export function behindOffice(text: string): Entry | null {
  const { rest, inside } = bracketsOf(trimmedOf(text, ' .,'))
  const behind = nameBehindRole(rest)
  return behind && entryOf(`${behind.name}, ${[behind.role, ...inside.map((one) => `(${one})`)].join(' ')}`)
}

// An office with a comma of its own, before the name of its holder.
const officeWithComma = /\bPolice, Fire (?:and|&) Crime Commissioner (?=\p{Lu}\p{Ll})/gu

/** "…; Superintendent Ann Lee, North Harl; …": behind somebody with a rank before his name, the words of his unit are nobody. */
function withoutUnit(part: string, entries: Entry[]): Entry[] {
  const [first, second, more] = entries
  const isOne = first?.office && rankBefore(part) !== null && second?.office === null && !more
  return isOne && !/ and | & /.test(part) ? [first] : entries
}

/** The people in one block of an attendance list: one in a line, several separated by semicolons, or a list with commas. */
export function entriesIn(written: string): Entry[] {
  const text = withTitleApart(
    unglued(
      (written.split(toldBehind)[0] ?? written)
        .replace(counted, '')
        .replace(meanwhile, ', and ')
        .replace(officeWithComma, 'PFCC '),
    ),
  )
  const flat = flatList(text)
  if (flat) return flat.flatMap((part) => entryOf(part) ?? [])
  const parts = splitOutside(text, /;/)
  if (parts.length > 1)
    return withRolesFirst(
      parts,
      parts.map((part) => withoutUnit(part, entriesIn(part))),
    )
  const plural = pluralTitle.exec(text)?.groups
  if (plural) return titledList(plural.title ?? '', plural.rest ?? '')
  const list = commaList(partedByTitle(text))
  if (list.length > 1) return list
  const one = entryOf(text)
  return one ? [one] : list
}
