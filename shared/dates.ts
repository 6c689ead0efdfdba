/** A day of the calendar and not only of the shape of one. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Whole days from one calendar day to another (negative when `to` is earlier). Both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The day `count` days after `day` (`YYYY-MM-DD`); count may be negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The last day of the month of a day or month (`YYYY-MM` or `YYYY-MM-DD`). */
export function lastDayOfMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** How much of an ISO date is known. */
export function precisionOf(partialDate: string): 'day' | 'month' | 'year' {
  return partialDate.length === 10 ? 'day' : partialDate.length === 7 ? 'month' : 'year'
}

/** A day that stands for a partial date: itself, the 15th of its month, or 1 July of its year. */
export function middleOf(partialDate: string): string {
  if (partialDate.length === 10) return partialDate
  return partialDate.length === 7 ? `${partialDate}-15` : `${partialDate}-07-01`
}
