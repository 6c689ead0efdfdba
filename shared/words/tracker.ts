/** The words of tracker, in the language that is shown. */
export * as wording from './en/tracker.ts'
