/** The words of review, in the language that is shown. */
export * as wording from './en/review.ts'
