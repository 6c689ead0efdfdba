/** The words of since last meeting, in the language that is shown. */
export * as wording from './en/since-last-meeting.ts'
