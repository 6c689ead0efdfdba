/** The words of tracker rows, in the language that is shown. */
export * as wording from './en/tracker-rows.ts'
