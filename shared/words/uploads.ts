/** The words of uploads, in the language that is shown. */
export * as wording from './en/uploads.ts'
