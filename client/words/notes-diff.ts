/** The words of how two sets of notes differ, in the language that is shown. */
export * as wording from './en/notes-diff.ts'
