/** The words of flow, in the language that is shown. */
export * as wording from './en/flow.ts'
