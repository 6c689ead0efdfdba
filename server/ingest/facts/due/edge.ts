import { addDays } from '../../../../shared/dates.ts'
import { monthAt, type Piece } from './day.ts'
import type { DueReference, Interval } from './reference.ts'
import { endOf, middleOf, seasonOrYearAt, startOf, unitOf } from './season.ts'
import { monthName } from './words.ts'
import { unit, unitName } from './relative.ts'
import { period, open, type Period } from './period.ts'

const edge =
  /^(?:the )?(?:very )?(?<edge>end|close|start|beginning|middle|mid|early part|latter part)(?: of|-| )(?: ?(?:the|this|that|each))? ?/i
const early = new RegExp(`^(?<edge>early|mid|late)[- ](?:in )?(?=${monthName}\\b|20\\d\\d\\b)`, 'i')
const base = new RegExp(`^(?:(?<which>next|following|current) )?${unit}\\b`)
const unitEnd = /^(?:the )?(?:(?<of>financial|calendar|fiscal) )?(?<unit>year|quarter|month|week|FY)[- ]end\b/i
// `EOM`, `EOFY`: the end of the month, of the financial year.
const endLetters = /^EO(?<unit>M|W|FY|Y|Q)\b/
const byLetter = { M: 'month', W: 'week', FY: 'financial year', Y: 'year', Q: 'quarter' } as const

// `before the month is out`
const unitOut =
  /^(?:the|this) (?:(?<of>financial|calendar|fiscal) )?(?<unit>year|quarter|month|week|fortnight) (?:is (?:out|over|through|done)|ends|closes)\b/i

const weekIn = /^(?:the )?(?<which>first|second|third|last|final) (?:full )?week (?:of|in) /i
const halfYear = /^(?:the )?(?:half[- ]year|mid[- ]year)(?:[- ](?:point|stage|end))?\b/i

/** `the last week of June`, `the half-year`: that of the financial year. */
export function stretchAt(text: string, reference: DueReference): Period | null {
  const half = halfYear.exec(text)
  if (half) {
    const year = reference.first && unitOf('financial year', reference.first, 0)
    return period(
      'edge',
      half,
      year ? { first: `${year.first.slice(0, 4)}-09-01`, last: `${year.first.slice(0, 4)}-09-30` } : null,
    )
  }
  const week = weekIn.exec(text)
  const month = week && monthAt(text.slice(week[0].length), reference)
  if (!week || !month) return null
  const { first, last } = month.days ?? open
  return {
    kind: 'edge',
    length: week[0].length + month.length,
    days: first && last ? weekOfMonth(week.groups?.which ?? '', first, last) : null,
  }
}

function weekOfMonth(which: string, first: string, last: string): Interval {
  const at = ['first', 'second', 'third'].indexOf(which.toLowerCase())
  return at < 0 ? endOf({ first, last }) : { first: addDays(first, 7 * at), last: addDays(first, 7 * at + 6) }
}

/** `end of March`, `the end of the financial year`, `month end`, `mid-June`. */
export function edgeAt(text: string, reference: DueReference): Period | null {
  const letters = endLetters.exec(text)
  if (letters) {
    const days = reference.first && unitOf(byLetter[letters.groups?.unit as keyof typeof byLetter], reference.first, 0)
    return period('edge', letters, days ? endOf(days) : null)
  }
  const turned = unitEnd.exec(text) ?? unitOut.exec(text)
  if (turned?.groups?.unit === 'fortnight') {
    const last = reference.last && addDays(reference.last, 14)
    return period('edge', turned, last ? { first: last, last } : null)
  }
  if (turned?.groups) {
    const days =
      reference.first && unitOf(unitName(turned.groups.of, turned.groups.unit ?? 'month'), reference.first, 0)
    return period('edge', turned, days ? endOf(days) : null)
  }
  const match = edge.exec(text) ?? early.exec(text)
  if (!match) return null
  const whole = wholeAt(text.slice(match[0].length), reference)
  if (!whole) return null
  return {
    kind: 'edge',
    length: match[0].length + whole.length,
    days: whole.days && part(match.groups?.edge ?? 'end', whole.days),
  }
}

function wholeAt(text: string, reference: DueReference): Piece | null {
  const match = /^quarter (?:\d|one|two|three|four)\b/i.test(text) ? null : base.exec(text)
  if (!match?.groups) return monthAt(text, reference) ?? seasonOrYearAt(text, reference)
  const { of, unit: name, which } = match.groups as { of?: string; unit: string; which?: string }
  if (name === 'fortnight') return null
  const move = which === 'next' || which === 'following' ? 1 : 0
  return {
    length: match[0].length,
    days: (reference.first && unitOf(unitName(of, name), reference.first, move)) || null,
  }
}

function part(edgeWords: string, { first, last }: Interval): Interval | null {
  if (first === null || last === null) return null
  if (/^(?:end|close|late)/i.test(edgeWords)) return endOf({ first, last })
  return /^mid/i.test(edgeWords) ? middleOf({ first, last }) : startOf({ first, last })
}
