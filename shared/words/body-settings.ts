/** The words of body settings, in the language that is shown. */
export * as wording from './en/body-settings.ts'
