/** The words of the settings of oversight bodies, in the language that is shown. */
export * as wording from './en/settings-bodies.ts'
