/** The words of the page of an issue, in the language that is shown. */
export * as wording from './en/issue.ts'
