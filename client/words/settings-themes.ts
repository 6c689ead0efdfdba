/** The words of the settings of themes, in the language that is shown. */
export * as wording from './en/settings-themes.ts'
