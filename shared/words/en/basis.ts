import { count, percent } from './counts.ts'

export const areaAndSeries = (area: string, series: string) => `${area}, ${series}`
export const asAt = (day: string) => `as at ${day}`
export const read = (meetings: number) => `${count(meetings, 'meeting')} read`
export const reviewed = (share: number) => `${percent(share)} of facts reviewed`
export const sampleData = 'sample data'
export const enteredByHand = (occasion: string) => `Entered by hand: ${occasion}`
export const line = (number: number) => `line ${number}`
