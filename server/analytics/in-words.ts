import { precisionOf } from '../../shared/dates.ts'
import type { StartPrecision } from '../../shared/record.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const numbers = 'no one two three four five six seven eight nine ten'.split(' ')

/** "24 September 2019", "September 2019" or "2019", as much as the date says. */
export function dateInWords(partialDate: string): string {
  const [year, month, day] = partialDate.split('-')
  const name = months[Number(month) - 1] ?? ''
  const precision = precisionOf(partialDate)
  if (precision === 'year') return year ?? ''
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** "raised on 14 May 2024", "raised in May 2019", "raised before 24 September 2019". */
export function raisedInWords(sinceOn: string, precision: StartPrecision): string {
  if (precision === 'before') return `raised before ${dateInWords(sinceOn)}`
  if (precision === 'day') return `raised on ${dateInWords(sinceOn)}`
  return `raised in ${dateInWords(sinceOn.slice(0, precision === 'month' ? 7 : 4))}`
}

/** Words up to ten, figures beyond. */
export function numberInWords(count: number): string {
  return numbers[count] ?? String(count)
}

/** "one meeting", "five meetings". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`
}

/** The same with its first letter a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
