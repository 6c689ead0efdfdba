/** The words of notes-diff, in the language that is shown. */
export * as wording from './en/notes-diff.ts'
