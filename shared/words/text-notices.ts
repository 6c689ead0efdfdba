/** The words of text notices, in the language that is shown. */
export * as wording from './en/text-notices.ts'
