/** The words of repeat issues, in the language that is shown. */
export * as wording from './en/repeat-issues.ts'
