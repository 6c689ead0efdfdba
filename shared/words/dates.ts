/** The words of dates and intervals, in the language that is shown. */
export * as wording from './en/dates.ts'
