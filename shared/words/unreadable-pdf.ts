/** The words of unreadable pdf, in the language that is shown. */
export * as wording from './en/unreadable-pdf.ts'
