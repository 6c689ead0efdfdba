/** The words of the page of search, in the language that is shown. */
export * as wording from './en/search.ts'
