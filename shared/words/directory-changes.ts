/** The words of changes of who is who, in the language that is shown. */
export * as wording from './en/directory-changes.ts'
