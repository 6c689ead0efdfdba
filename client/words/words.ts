import { en } from './en.ts'

/** The wording of the product in one language. Another language is another catalogue of this type. */
type Words = typeof en

/** The wording that is shown. */
export const words: Words = en
