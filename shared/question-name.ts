import * as catalogue from './words/questions.ts'

const questions = { ...catalogue }

type NameIn<Key> = Key extends `${infer Name}Question` ? Name : never

/** Each question that a figure answers, by its name. Whoever lists them by this type cannot forget one. */
export type QuestionName = NameIn<keyof typeof questions>

/** Those that want nothing but the filter: one asks of an office, which has to be named. */
export type PlainQuestion = Exclude<QuestionName, 'office'>

/** A question as a person asks it. */
export const askedAs = (name: QuestionName): string => questions[`${name}Question`]
