/** The words of returns, in the language that is shown. */
export * as wording from './en/returns.ts'
