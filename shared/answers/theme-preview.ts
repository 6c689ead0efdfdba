import type { Evidence } from './evidence.ts'

/** What a change would do to one theme: lines it is heard of on, before and after. */
export type ThemePreviewRow = {
  theme: string
  name: string
  before: number
  after: number
  gained: number
  lost: number
  /** Some of those lines, the newest first. */
  gains: Evidence[]
  losses: Evidence[]
}

/** What would a change of themes do to everything read so far? Only themes that it changes. */
export type ThemePreviewAnswer = {
  /** Why the change cannot be made and what to do; null where it can. */
  fault: string | null
  meetings: number
  rows: ThemePreviewRow[]
}
