/**
 * A number at the start of a line: as written, its parts, and where the title after it begins. `whole` where the office's own parts
 * are not composed ("18/41").
 */
export type ItemNumber = { written: string; parts: number[]; letter: string; end: number; whole?: string }

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i
// "9.15 am", "10:00 – 12:15", "2.5 million": a time, times, an amount.
const quantity =
  /^(?:\d\d(?:[ ,–-]|$)|\d{1,2}[.:]\d\d\b|[ap]\.?m\b|hrs\b|hours?\b|noon\b|o['’]clock|million\b|billion\b|per ?cent\b|%)/i
// Minutes may be numbered on for years ("1187. VANS"), but a year is no number of an item.
const dotted =
  /^(?:(?:agenda|(?:agenda )?(?:item|subject|topic|theme)) (?:no\.? ?)?)?((?!(?:19|20)\d\d\b)\d{4}(?=[.)] ?\p{Lu})|\d{1,3}(?:\.\d{1,2}){0,3})([a-z](?![a-z]))?(?<mark>[.):]| ?[-–](?= )| \|(?= [^|]*$))? ?/iu
// Minutes numbered over a year: "45/19 VANS". Capitals tell them from the references of actions.
const ofYear = /^(\d{1,3})\/(?:20)?\d\d[.:]? (?=\p{Lu}[\p{Lu}\d'’&,/() -]{2,}$)/u
// "PFCP/38/23 WELCOME": a minute numbered over a year, with the short name of the body before it.
const ofBody = /^(?:[A-Z]{2,6}[/-])(\d{1,3})[/-](?:20)?\d\d[.:]? (?=\p{Lu}[\p{Lu}\d'’&,/() -]{2,}$)/u
const ofYearAnyCase = /^(\d{1,3})\/(?:20)?\d\d[.:]? (?=\p{Lu})/u

/** "58/20 Welcome" over "58.1 The chair …": a minute numbered over a year, as the paragraph under it shows. */
export function minuteNumber(text: string, next: string): ItemNumber | null {
  const match = ofYearAnyCase.exec(text)
  if (!match || !next.startsWith(`${match[1]}.`) || !/^\d{1,3}\.\d/.test(next)) return null
  return minuteOf(match)
}

/** A minute's number within its year is spoken of with the year. */
function minuteOf(match: RegExpExecArray): ItemNumber {
  const written = match[0].trim().replace(/[:.]$/, '')
  return { written, parts: [Number(match[1])], letter: '', end: match[0].length, whole: written }
}

const reference = /^ref(?:erence)?(?:\.?:? ?|\/)(\d{1,3})\/\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}[:.]? ?/i

// "4 101 calls", "6 2021/22 budget", "7 6-month review": a title may begin with figures of its own.
const beginsWithFigures =
  /^(?:(?:101|111|999)(?: (?:and|&) (?:101|111|999))? \p{Ll}|20\d\d[/–-](?:20)?\d\d \p{L}|\d{1,2}-(?:day|week|month|year|hour|point)\b)/u

// "999 and 101": the numbers that are dialled.
const calls = /^(?:101|111|999) (?:and|&) (?:101|111|999)\b/i

function followsAsTitle(rest: string, hasMark: boolean): boolean {
  if (rest === '') return true
  if (beginsWithFigures.test(rest)) return true
  if (quantity.test(rest)) return false
  if (months.test(rest) && !hasMark) return false
  return hasMark ? /^["'“‘(]?[\p{L}\d]/u.test(rest) : /^["'“‘(]?\p{Lu}/u.test(rest) || beginsWithFigures.test(rest)
}

/** Reads `1.`, `1 `, `1NOTE`, `2.1`, `683a`, `Item 4`, `Ref 03/17/08/2022`; not a date, a time, an amount or a count. */
export function itemNumberAt(text: string): ItemNumber | null {
  const ref = reference.exec(text)
  if (ref)
    return { written: ref[0].trim().replace(/[:.]$/, ''), parts: [Number(ref[1])], letter: '', end: ref[0].length }
  const minute = ofYear.exec(text) ?? ofBody.exec(text)
  if (minute) return minuteOf(minute)
  const match = calls.test(text) ? null : dotted.exec(text)
  if (!match) return null
  // "1.0" is 1.
  const parts = (match[1] ?? '').replace(/\.0$/, '').split('.')
  // "10:00 – 12:15": a time.
  if (match.groups?.mark === ':' && /^\d/.test(text.slice(match[0].length)) && !match[0].endsWith(' ')) return null
  if (parts.slice(1).some((part) => part.length > 1 && part.startsWith('0'))) return null
  const rest = text.slice(match[0].length)
  const hasMark = match.groups?.mark !== undefined || (match[1] ?? '').includes('.')
  const letter = match[2] ?? ''
  // "1NOTE": capitals may follow at once; "2nd", "5k" and "3pm" are no numbers of items.
  if (letter !== '' && !/^[a-z]$/.test(letter)) return itemNumberAtCapital(text, match[1] ?? '')
  if (!followsAsTitle(rest, hasMark)) return null
  const written = text.slice(0, match[0].length).trim()
  return { written, parts: parts.map(Number), letter, end: match[0].length }
}

function itemNumberAtCapital(text: string, digits: string): ItemNumber | null {
  const rest = text.slice(digits.length)
  if (!text.startsWith(digits) || !/^\p{Lu}/u.test(rest)) return null
  return { written: digits, parts: digits.split('.').map(Number), letter: '', end: digits.length }
}
