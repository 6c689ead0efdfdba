import { folded } from './words.ts'

/** What says which issue of the same notes this is, and belongs to no series. */
const MARKS = /\b(?:drafts?|final|approved|agreed|confirmed|signed|corrected|amended|revised|version \d+|v\d+)\b/g

/** What makes two titles those of one series: letters and numbers, without the marks of a draft or version. */
export function seriesKey(title: string | null): string {
  const words = folded(title ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ')
  const unmarked = words.replace(MARKS, ' ').replace(/ +/g, ' ').trim()
  return unmarked === '' ? words.trim() : unmarked
}
