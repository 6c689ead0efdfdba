/** The words of review queue, in the language that is shown. */
export * as wording from './en/review-queue.ts'
