/** The words of changes of an office's words, in the language that is shown. */
export * as wording from './en/word-changes.ts'
