import { sentencesOf } from '../../../../../shared/sentences.ts'
import { isAsked } from '../wording.ts'

const firstSentence = (text: string) => text.slice(0, sentencesOf(text.slice(0, 1000))[0]?.end)

/** Whether the first sentence of a text asks for something. */
export const isAskedIn = (text: string): boolean => isAsked(firstSentence(text))
