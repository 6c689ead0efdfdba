export const stillOpen = 'Still open'
export const asOpen = 'as open'
export const toLastMention = 'to last mention'
export const medianDays = (days: number | null, lower: number | null, upper: number | null) =>
  `median ${days} days (${lower ?? '–'} to ${upper ?? 'not reached'})`
