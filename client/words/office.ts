/** The words of the page of an office, in the language that is shown. */
export * as wording from './en/office.ts'
