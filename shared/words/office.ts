/** The words of office, in the language that is shown. */
export * as wording from './en/office.ts'
