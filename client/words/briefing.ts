/** The words of the pages of a briefing, in the language that is shown. */
export * as wording from './en/briefing.ts'
