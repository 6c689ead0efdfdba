/** What several pages say in the same words, in the language that is shown. */
export * as common from './en/common.ts'
