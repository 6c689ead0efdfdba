/** The words of assurance, in the language that is shown. */
export * as wording from './en/assurance.ts'
