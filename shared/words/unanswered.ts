/** The words of unanswered, in the language that is shown. */
export * as wording from './en/unanswered.ts'
