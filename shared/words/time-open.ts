/** The words of time open, in the language that is shown. */
export * as wording from './en/time-open.ts'
