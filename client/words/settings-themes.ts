/** The words of settings-themes, in the language that is shown. */
export * as wording from './en/settings-themes.ts'
