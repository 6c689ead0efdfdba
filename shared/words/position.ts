/** The words of position, in the language that is shown. */
export * as wording from './en/position.ts'
