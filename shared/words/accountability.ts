/** The words of accountability, in the language that is shown. */
export * as wording from './en/accountability.ts'
