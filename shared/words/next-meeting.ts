/** The words of next meeting, in the language that is shown. */
export * as wording from './en/next-meeting.ts'
