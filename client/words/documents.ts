/** The words of the page of documents, in the language that is shown. */
export * as wording from './en/documents.ts'
