/** The headings of tables, in the language that is shown. */
export * as headings from './en/headings.ts'
