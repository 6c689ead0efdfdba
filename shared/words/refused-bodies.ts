/** The words of refused bodies, in the language that is shown. */
export * as wording from './en/refused-bodies.ts'
