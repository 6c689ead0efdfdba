/** The words of the page of a tracker, in the language that is shown. */
export * as wording from './en/tracker.ts'
