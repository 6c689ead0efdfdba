/** The words of figures, in the language that is shown. */
export * as wording from './en/figures.ts'
