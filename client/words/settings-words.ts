/** The words of the settings of an office's own words, in the language that is shown. */
export * as wording from './en/settings-words.ts'
