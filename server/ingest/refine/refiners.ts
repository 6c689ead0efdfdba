import type { Refiner } from '../../../shared/reading.ts'
import { actionNoticesRefiner } from './action-notices.ts'
import { actionOverlapsRefiner } from './action-overlaps.ts'
import { continuesRefiner } from './continues.ts'
import { noticeRefiner } from './notices.ts'
import { unreadShareRefiner } from './unread-share.ts'

/** The refiners in order. Actions get their ids before anything names one. Notices come last: they speak of the facts as they have become. */
export const refiners: readonly Refiner[] = [
  actionOverlapsRefiner,
  continuesRefiner,
  actionNoticesRefiner,
  unreadShareRefiner,
  noticeRefiner,
]
