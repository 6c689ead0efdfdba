import type { DueReference } from './reference.ts'
import { unitOf } from './season.ts'
import { period, type Period } from './period.ts'

export const unit =
  '(?:(?<of>calendar|financial|fiscal|performance|municipal) )?(?<unit>year|quarter|month|week|wk|fortnight)'
const relative = new RegExp(
  `^(?:the )?(?<which>next|this|following|current|coming|new(?= (?:financial|fiscal|performance|municipal))) ${unit}\\b(?!['’]s (?:time|figures|data|performance))`,
)

export const unitName = (of: string | undefined, name: string) =>
  /^FY$/i.test(name) || (name === 'year' && of !== undefined && of !== 'calendar')
    ? 'financial year'
    : name === 'wk'
      ? 'week'
      : (name as 'year' | 'quarter' | 'month' | 'week')

/** `next month`, `this financial year`. */
export function relativeAt(text: string, reference: DueReference): Period | null {
  const match = relative.exec(text)
  if (!match?.groups || match.groups.unit === 'fortnight') return null
  const { which, of, unit: name } = match.groups as { which: string; of?: string; unit: string }
  const isNow = which === 'this' || which === 'current'
  const days = reference.first && unitOf(unitName(of, name), reference.first, isNow ? 0 : 1)
  return period(
    'relative',
    match,
    days && isNow && reference.opens ? { first: later(days.first, reference.opens), last: days.last } : days || null,
  )
}

const later = (a: string, b: string) => (a > b ? a : b)
