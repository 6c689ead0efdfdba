/** The words of evidence, in the language that is shown. */
export * as wording from './en/evidence.ts'
