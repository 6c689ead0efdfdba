/** The words of unreadable office, in the language that is shown. */
export * as wording from './en/unreadable-office.ts'
