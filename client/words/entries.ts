/** The words of what is entered by hand, in the language that is shown. */
export * as wording from './en/entries.ts'
