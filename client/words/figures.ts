/** The words of the figures that several pages show, in the language that is shown. */
export * as wording from './en/figures.ts'
