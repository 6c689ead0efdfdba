/** The words of agenda, in the language that is shown. */
export * as wording from './en/agenda.ts'
