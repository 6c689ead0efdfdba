/** Alternatives of the calendar's words, for the patterns of this folder. Months and weekdays count only with a capital. */
export const monthName =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'
export const weekdayName =
  '(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)'
export const gathering =
  '(?:meetings?|mtgs?|boards?|panels?|committees?|sessions?|forums?|conferences?|executives?(?! (?:group|team|summar|board|director|officer)\\w{0,3})|(?<!(?:month|week|year|quarter|term)(?:ly)? |annual )reviews?(?! (?:of|into|by|date|will|has|and)\\b)|agendas?|bilaterals?|catch[- ]ups?|check[- ]ins?|one[- ]to[- ]ones?|121s?|calls?(?= (?:of|on)\\b|[.,;)]|$))'
export const seasonName = '(?:spring|summer|autumn|winter|Spring|Summer|Autumn|Winter)'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** 1 to 12. */
export const monthNumber = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const larger = `(?:${tens.join('|')})(?:[- ](?:${numbers.slice(0, 9).join('|')}))?`
export const countWord = `(?:\\d{1,3}|an?|${larger}|${[...numbers, ...teens].toSorted((a, b) => b.length - a.length).join('|')}|couple of|a couple of|few|a few)`

/** The number that a count's words say; `a few` is three. */
export function countOf(words: string): number {
  const word = words.toLowerCase().replace(/^a (?=couple|few)/, '')
  if (/^\d/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  if (word === 'couple of') return 2
  if (word === 'few') return 3
  const small = [...numbers, ...teens].indexOf(word) + 1
  if (small > 0) return small
  const [ten = '', one = ''] = word.split(/[- ]/)
  return 10 * (tens.indexOf(ten) + 2) + numbers.indexOf(one) + 1
}

/** A year written with four or two figures. */
export const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year)
export const yearWord = "(?:20\\d\\d|['’]\\d\\d)"
