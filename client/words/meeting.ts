/** The words of the page of a meeting, in the language that is shown. */
export * as wording from './en/meeting.ts'
