/** The words of settings-bodies, in the language that is shown. */
export * as wording from './en/settings-bodies.ts'
