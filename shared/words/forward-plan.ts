/** The words of forward plan, in the language that is shown. */
export * as wording from './en/forward-plan.ts'
