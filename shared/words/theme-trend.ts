/** The words of theme trend, in the language that is shown. */
export * as wording from './en/theme-trend.ts'
