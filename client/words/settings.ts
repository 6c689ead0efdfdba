/** The words of settings, in the language that is shown. */
export * as wording from './en/settings.ts'
