/** The words of what people said of links, in the language that is shown. */
export * as wording from './en/sayings.ts'
