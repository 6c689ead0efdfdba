/** The words of meeting, in the language that is shown. */
export * as wording from './en/meeting.ts'
