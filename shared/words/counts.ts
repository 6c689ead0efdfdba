/** How the language that is shown counts and lists. */
export * from './en/counts.ts'
