/** The words of themes, in the language that is shown. */
export * as wording from './en/themes.ts'
