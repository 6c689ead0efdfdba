import { pluralForm } from '../../wording/locale.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A number as it stands inside a sentence: words below ten, digits from there. */
export const numberInWords = (value: number) => small[value] ?? String(value)

/** The first letter made a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 action", "2 actions", "0 actions". */
export const count = (value: number, one: string, many = `${one}s`) =>
  `${value} ${pluralForm(value, { one, other: many })}`

/** "one action", "no actions", "12 actions". */
export const countInWords = (value: number, one: string, many = `${one}s`) =>
  `${numberInWords(value)} ${pluralForm(value, { one, other: many })}`

/** "once", "twice", "three times". */
export const times = (value: number) => (value === 1 ? 'once' : value === 2 ? 'twice' : `${numberInWords(value)} times`)

/** A share of one as "91 %". */
export const percent = (share: number) => `${Math.round(share * 100)} %`

/** "a", "a and b", "a, b and c". */
export function listInWords(words: string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** "2 of 9": some out of all. */
export const outOf = (some: number, of: number) => `${some} of ${of}`

/** A share with what it is out of; under five only the count, since a rate of so few says nothing. */
export function shareInWords(share: { numerator: number; denominator: number }): string {
  const said = outOf(share.numerator, share.denominator)
  return share.denominator < 5 ? said : `${said} (${percent(share.numerator / share.denominator)})`
}

/** "none are", "one is", "four are": so many of those named before. */
export const someAre = (some: number) => countInWords(some, 'is', 'are').replace(/^no /, 'none ')

/** "Four": a number at the beginning of a sentence. */
export const capitalNumber = (some: number) => capital(numberInWords(some))
