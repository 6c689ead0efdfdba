/** The words of findings, in the language that is shown. */
export * as wording from './en/findings.ts'
