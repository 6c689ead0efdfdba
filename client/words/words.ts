import { en } from './en/frame.ts'

/** The wording of the frame, the filter, figures and states in one language. Another language is another catalogue of this type. */
type Words = typeof en

/** The wording that is shown. */
export const words: Words = en
