import { addDays } from '../../../../shared/dates.ts'
import { mondayOf, monthAfter, type DueReference, type Interval } from './reference.ts'
import { countOf, countWord } from './words.ts'

/** A length of time at the start of a text: `within` where `next` stands before it. */
export type Span = { kind: 'span' | 'within'; length: number; days: Interval | null }

const span = new RegExp(
  `^(?:(?:the )?(?<next>next|coming|following) )?(?:(?<low>${countWord})(?:(?: or | to | ?[-–/] ?)(?<high>${countWord}))? )?(?:\\(\\d{1,3}\\) )?(?:(?<working>working|clear|business)|calendar|full)? ?(?<unit>hour|day|week|wk|wd|fortnight|month|year)s?(?:['’]s?)?(?<time> time)?\\b(?! on \\p{Lu})`,
  'iu',
)

/** `3 months`, `a month's time`, `the next two weeks`; `in 3 months` is the month so reached, weeks likewise. */
export function spanAt(text: string, reference: DueReference): Span | null {
  const match = span.exec(text)
  if (!match?.groups) return null
  const { next, low, high } = match.groups as { next?: string; low?: string; high?: string }
  const name = unitIn(match.groups)
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

/** A unit of the time that somebody is given. */
export type Unit = 'working day' | 'day' | 'hour' | 'week' | 'fortnight' | 'month' | 'year'

function unitIn({ unit = 'day', working }: Record<string, string | undefined>): Unit {
  const name = unit.toLowerCase()
  if (name === 'wd' || (name === 'day' && working !== undefined)) return 'working day'
  return name === 'wk' ? 'week' : (name as Unit)
}

/** So many working days on: Saturdays and Sundays do not count. */
function workingDays(day: string, count: number): string {
  let [reachedDay, left] = [day, Math.abs(count)]
  for (; left > 0;) {
    reachedDay = addDays(reachedDay, count < 0 ? -1 : 1)
    if (addDays(mondayOf(reachedDay), 4) >= reachedDay) left--
  }
  return reachedDay
}

function reached(name: Unit, day: string, count: number): { first: string; last: string } {
  if (name === 'month') return monthAfter(day, count)
  if (name === 'year') return monthAfter(day, 12 * count)
  if (name === 'day' || name === 'hour' || name === 'working day') {
    const last = exactly(name, day, count)
    return { first: last, last }
  }
  const monday = mondayOf(addDays(day, (name === 'week' ? 7 : 14) * count))
  return { first: monday, last: addDays(monday, 6) }
}

/** The last day of `within` so many days, weeks, months: the same day of the month so reached, or its last. */
export function exactly(name: Unit, day: string, count: number): string {
  if (name === 'working day') return workingDays(day, count)
  if (name === 'hour') return addDays(day, Math.max(1, Math.ceil(count / 24)))
  if (name === 'day') return addDays(day, count)
  if (name === 'week' || name === 'fortnight') return addDays(day, (name === 'week' ? 7 : 14) * count)
  const { last } = monthAfter(day, name === 'year' ? 12 * count : count)
  return `${last.slice(0, 8)}${day.slice(8) < last.slice(8) ? day.slice(8) : last.slice(8)}`
}
