/** The words of the settings of offices and people, in the language that is shown. */
export * as wording from './en/settings-offices.ts'
