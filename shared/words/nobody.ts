/** The words of nobody, in the language that is shown. */
export * as wording from './en/nobody.ts'
