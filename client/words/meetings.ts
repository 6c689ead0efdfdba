/** The words of meetings, in the language that is shown. */
export * as wording from './en/meetings.ts'
