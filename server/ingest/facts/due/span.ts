import { addDays } from '../../../../shared/dates.ts'
import { mondayOf, monthAfter, type DueReference, type Interval } from './reference.ts'
import { countOf, countWord } from './words.ts'

/** A length of time at the start of a text: `within` where `next` stands before it. */
export type Span = { kind: 'span' | 'within'; length: number; days: Interval | null }

const span = new RegExp(
  `^(?:(?:the )?(?<next>next|coming|following) )?(?:(?<low>${countWord})(?:(?: or | to | ?[-–/] ?)(?<high>${countWord}))? )?(?:\\(\\d{1,3}\\) )?(?:working |calendar |full )?(?<unit>day|week|fortnight|month|year)s?(?:['’]s?)?(?<time> time)?\\b`,
  'i',
)

/** `3 months`, `a month's time`, `the next two weeks`; `in 3 months` is the month so reached, weeks likewise. */
export function spanAt(text: string, reference: DueReference): Span | null {
  const match = span.exec(text)
  if (!match?.groups) return null
  const { next, low, high, unit: name } = match.groups as { next?: string; low?: string; high?: string; unit: string }
  if (!low && !next) return null
  const [least, most] = [countOf(low ?? 'one'), countOf(high ?? low ?? 'one')]
  const { first, last, opens } = reference
  if (first === null || last === null || most === 0)
    return { kind: next ? 'within' : 'span', length: match[0].length, days: null }
  if (next) return { kind: 'within', length: match[0].length, days: { first: opens, last: exactly(name, last, most) } }
  return {
    kind: 'span',
    length: match[0].length,
    days: { first: reached(name, first, least).first, last: reached(name, last, most).last },
  }
}

function reached(name: string, day: string, count: number): { first: string; last: string } {
  const unitOfTime = name.toLowerCase()
  if (unitOfTime === 'month') return monthAfter(day, count)
  if (unitOfTime === 'year') return monthAfter(day, 12 * count)
  if (unitOfTime === 'day') return { first: addDays(day, count), last: addDays(day, count) }
  const monday = mondayOf(addDays(day, (unitOfTime === 'week' ? 7 : 14) * count))
  return { first: monday, last: addDays(monday, 6) }
}

/** The last day of `within` so many days, weeks, months: the same day of the month so reached, or its last. */
export function exactly(name: string, day: string, count: number): string {
  const unitOfTime = name.toLowerCase()
  if (unitOfTime === 'day') return addDays(day, count)
  if (unitOfTime === 'week' || unitOfTime === 'fortnight') return addDays(day, (unitOfTime === 'week' ? 7 : 14) * count)
  const { last } = monthAfter(day, unitOfTime === 'year' ? 12 * count : count)
  return `${last.slice(0, 8)}${day.slice(8) < last.slice(8) ? day.slice(8) : last.slice(8)}`
}
