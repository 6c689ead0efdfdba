/** The words of search, in the language that is shown. */
export * as wording from './en/search.ts'
