/** The pages of help, in the language that is shown. */
export * from './en/help.ts'
