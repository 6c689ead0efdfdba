/** The words of said on links, in the language that is shown. */
export * as wording from './en/said-on-links.ts'
