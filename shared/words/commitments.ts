/** The words of commitments, in the language that is shown. */
export * as wording from './en/commitments.ts'
