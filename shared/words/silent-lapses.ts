/** The words of silent lapses, in the language that is shown. */
export * as wording from './en/silent-lapses.ts'
