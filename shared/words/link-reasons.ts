/** The words of link reasons, in the language that is shown. */
export * as wording from './en/link-reasons.ts'
