/** The words of the trade, in the language that is shown. */
export * from './en/glossary.ts'
