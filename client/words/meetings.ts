/** The words of the page of all meetings, in the language that is shown. */
export * as wording from './en/meetings.ts'
