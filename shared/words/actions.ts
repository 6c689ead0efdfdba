/** The words of actions, in the language that is shown. */
export * as wording from './en/actions.ts'
