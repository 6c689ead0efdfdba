/** The words of marked-text, in the language that is shown. */
export * as wording from './en/marked-text.ts'
