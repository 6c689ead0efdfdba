/** The words of the notes with their facts marked, in the language that is shown. */
export * as wording from './en/marked-text.ts'
