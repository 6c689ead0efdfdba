/** The words of tracker disagrees, in the language that is shown. */
export * as wording from './en/tracker-disagrees.ts'
