/** The words of notes compared, in the language that is shown. */
export * as wording from './en/notes-compared.ts'
