/** The words of the page of the next meeting, in the language that is shown. */
export * as wording from './en/next-meeting.ts'
