import type { Refiner } from '../../../shared/reading.ts'
import { noticeRefiner } from './notices.ts'

/** The refiners in order. Notices come last: they speak of the facts as they have become. */
export const refiners: readonly Refiner[] = [noticeRefiner]
