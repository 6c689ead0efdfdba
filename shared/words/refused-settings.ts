/** The words of refused settings, in the language that is shown. */
export * as wording from './en/refused-settings.ts'
