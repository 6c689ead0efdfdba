/** How sets of notes are named, in the language that is shown. */
export * from './en/notes.ts'
