/** The words of briefing, in the language that is shown. */
export * as wording from './en/briefing.ts'
