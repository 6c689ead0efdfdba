/** The words of drawings, in the language that is shown. */
export * as wording from './en/drawings.ts'
