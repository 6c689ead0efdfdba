/** How instants are said, in the language that is shown. */
export * from './en/instants.ts'
