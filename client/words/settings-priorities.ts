/** The words of the settings of plan priorities, in the language that is shown. */
export * as wording from './en/settings-priorities.ts'
