/** The words of slip, in the language that is shown. */
export * as wording from './en/slip.ts'
