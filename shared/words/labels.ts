/** What the codes of the record are called in the language that is shown. */
export * from './en/labels.ts'
