/** The words of unreadable, in the language that is shown. */
export * as wording from './en/unreadable.ts'
