/** The words of refused themes, in the language that is shown. */
export * as wording from './en/refused-themes.ts'
