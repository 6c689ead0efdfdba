/** The words of ageing, in the language that is shown. */
export * as wording from './en/ageing.ts'
