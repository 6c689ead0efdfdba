/** The words of what a figure rests on, in the language that is shown. */
export * as wording from './en/basis.ts'
