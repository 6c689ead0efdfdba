export const before = (day: string) => `before ${day}`
export const onDay = (day: string) => `on ${day}`
export const inMonth = (month: string) => `in ${month}`
export const noDate = 'no date'
export const by = (day: string) => `by ${day}`
export const from = (day: string) => `from ${day}`
export const fromTo = (first: string | number, last: string) => `${first} to ${last}`
export const allDates = 'All dates'
export const until = (day: string) => `Until ${day}`
export const since = (day: string) => `From ${day}`
