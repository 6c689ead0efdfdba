/** The words of entries, in the language that is shown. */
export * as wording from './en/entries.ts'
