/** The words of settings-priorities, in the language that is shown. */
export * as wording from './en/settings-priorities.ts'
