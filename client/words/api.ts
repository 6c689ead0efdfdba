/** The words of api, in the language that is shown. */
export * as wording from './en/api.ts'
