/** The words of charts, in the language that is shown. */
export * as wording from './en/charts.ts'
