/** The words of refused words of an office, in the language that is shown. */
export * as wording from './en/refused-words.ts'
