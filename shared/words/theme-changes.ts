/** The words of changes of themes, in the language that is shown. */
export * as wording from './en/theme-changes.ts'
