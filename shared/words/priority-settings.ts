/** The words of priority settings, in the language that is shown. */
export * as wording from './en/priority-settings.ts'
