/** The words of time open by group, in the language that is shown. */
export * as wording from './en/time-open-by-group.ts'
