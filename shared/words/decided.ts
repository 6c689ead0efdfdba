/** The words of who decided, in the language that is shown. */
export * as wording from './en/decided.ts'
