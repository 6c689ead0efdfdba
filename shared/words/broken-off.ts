/** The words of broken off, in the language that is shown. */
export * as wording from './en/broken-off.ts'
