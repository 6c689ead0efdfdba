/** The words of due dates, in the language that is shown. */
export * as wording from './en/due.ts'
