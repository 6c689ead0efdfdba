/** The page on accessibility, in the language that is shown. */
export * from './en/accessibility.ts'
