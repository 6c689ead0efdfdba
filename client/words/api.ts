/** The words of sending files, in the language that is shown. */
export * as wording from './en/api.ts'
