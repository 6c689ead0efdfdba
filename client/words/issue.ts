/** The words of issue, in the language that is shown. */
export * as wording from './en/issue.ts'
