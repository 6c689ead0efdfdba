/** The words of the overview, in the language that is shown. */
export * as wording from './en/overview.ts'
