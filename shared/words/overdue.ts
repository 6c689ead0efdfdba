/** The words of overdue, in the language that is shown. */
export * as wording from './en/overdue.ts'
