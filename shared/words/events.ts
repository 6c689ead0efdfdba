/** The words of events, in the language that is shown. */
export * as wording from './en/events.ts'
