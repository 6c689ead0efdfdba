import type { Refiner } from '../../../shared/reading.ts'
import { actionNoticesRefiner } from './action-notices.ts'
import { actionOverlapsRefiner } from './action-overlaps.ts'
import { certaintyRefiner } from './certainty.ts'
import { continuesRefiner } from './continues.ts'
import { noticeRefiner } from './notices.ts'
import { recognisedRefiner } from './recognised.ts'
import { unreadShareRefiner } from './unread-share.ts'

/** The refiners in order. Actions get their ids before anything names one; certainty is weighed once it is known how much of the text was read. Notices come last: they speak of the facts as they have become. */
export const refiners: readonly Refiner[] = [
  actionOverlapsRefiner,
  continuesRefiner,
  actionNoticesRefiner,
  unreadShareRefiner,
  certaintyRefiner,
  recognisedRefiner,
  noticeRefiner,
]
