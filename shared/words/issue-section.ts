/** The words of issue section, in the language that is shown. */
export * as wording from './en/issue-section.ts'
