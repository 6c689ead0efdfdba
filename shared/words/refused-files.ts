/** The words of refused files, in the language that is shown. */
export * as wording from './en/refused-files.ts'
