/** The words of readings, in the language that is shown. */
export * as wording from './en/reading.ts'
