/** The words of all pages of the settings, in the language that is shown. */
export * as wording from './en/settings.ts'
