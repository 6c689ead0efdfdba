/** The question of each answer, in the language that is shown. */
export * from './en/questions.ts'
