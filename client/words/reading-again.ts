/** What is said of reading documents again, in the language that is shown. */
export * as wording from './en/reading-again.ts'
