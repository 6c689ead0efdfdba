/** The words of facts, in the language that is shown. */
export * as wording from './en/facts.ts'
