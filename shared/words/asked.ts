/** The words of asked, in the language that is shown. */
export * as wording from './en/asked.ts'
