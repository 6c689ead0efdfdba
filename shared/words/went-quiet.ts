/** The words of went quiet, in the language that is shown. */
export * as wording from './en/went-quiet.ts'
