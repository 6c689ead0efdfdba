/** The words of who owes, in the language that is shown. */
export * as wording from './en/who.ts'
