/** The words of requests, in the language that is shown. */
export * as wording from './en/requests.ts'
