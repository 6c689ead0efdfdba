/** The words of settings-offices, in the language that is shown. */
export * as wording from './en/settings-offices.ts'
