/** The words of occasions, in the language that is shown. */
export * as wording from './en/occasions.ts'
