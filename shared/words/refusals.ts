/** The words of refusals, in the language that is shown. */
export * as wording from './en/refusals.ts'
