/** The words of fields, in the language that is shown. */
export * as wording from './en/number-fields.ts'
