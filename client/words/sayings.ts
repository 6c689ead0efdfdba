/** The words of sayings, in the language that is shown. */
export * as wording from './en/sayings.ts'
