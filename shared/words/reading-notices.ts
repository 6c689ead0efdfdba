/** The words of notices, in the language that is shown. */
export * as wording from './en/reading-notices.ts'
