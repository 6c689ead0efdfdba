/** The words of sections, in the language that is shown. */
export * as wording from './en/sections.ts'
