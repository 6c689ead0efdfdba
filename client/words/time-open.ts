/** The words of the figure of how long actions stay open, in the language that is shown. */
export * as wording from './en/time-open.ts'
