/** The words of numbers, in the language that is shown. */
export * as wording from './en/numbers.ts'
