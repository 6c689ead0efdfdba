/** The words of the record's lists, in the language that is shown. */
export * as wording from './en/record-lists.ts'
