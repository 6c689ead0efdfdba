import { count } from '../../../shared/words/en/counts.ts'
import type { WordPreviewAnswer, WordReadingAnswer } from '../../../shared/answers/word-preview.ts'
import type { WordSettingsAnswer } from '../../../shared/answers/word-settings.ts'
import type { WordSuggestion } from '../../../shared/answers/word-suggestions.ts'

export const title = 'Words of your office'
export const sub =
  'Where your notes call an action a “commission” or a “call-back”, teach it here. The notes in which it stands are then read again.'
export const theWords = 'The words'
export const wordsOf = (body: string) => `Words of ${body}`
export const told = ({ words, actions }: WordSettingsAnswer) =>
  words.length === 0
    ? 'The words of the trade (“Action”, “Update”, “Matters arising”, “Complete”) are known already.'
    : `${count(actions, 'action')} ${actions === 1 ? 'is' : 'are'} known through these words; they are likely at most until a person confirms them.`
export const teach = 'Teach a word'
export const noneYet = 'No word is taught yet.'
export const word = 'Word or phrase'
export const wordHint = 'As it stands in your notes, one to five words, without the number behind it.'
export const marks = 'What it marks'
export const standsIn = 'Stands in'
export const documents = (number: number) => count(number, 'document')
export const forAll = 'In the notes of all bodies'
export const everywhere = 'all bodies'
export const takeOut = 'Take out'
export const readAgain = 'All documents are read with these words.'
export const seeWhatItWouldDo = 'See what it would do'
export const whatItWouldDo = 'What it would do'
export const stands = ({ documents: held, passages }: WordPreviewAnswer) =>
  passages === 0
    ? 'In none of your documents does this stand where it would mark anything. It will be looked for in those to come.'
    : `This stands in ${held} of your documents, in ${count(passages, 'passage')} where it would mark something.`
export const reading = 'Reading some of them with it…'

function gains({ actions, earlier, decisions }: WordReadingAnswer): string {
  const found = [
    actions > 0 && count(actions, 'action') + (earlier > 0 ? ` (${earlier} of earlier meetings)` : ''),
    decisions > 0 && count(decisions, 'decision'),
  ].filter(Boolean)
  return found.length === 0 ? 'no further action' : found.join(' and ')
}

/** What documents give that were read with a word. */
export function gives(answer: WordReadingAnswer): string {
  const { read, of, lost } = answer
  const from =
    read < of ? `The ${count(read, 'newest document')} of these ${of}, read with it, give` : 'Read with it, they give'
  const gone =
    lost > 0 ? ` ${count(lost, 'action')} that ${lost === 1 ? 'is' : 'are'} read now would be read otherwise.` : ''
  return `${from} ${gains(answer)}.${gone}`
}
export const fromNotes = 'From your notes'
export const fromNotesSub =
  'Labels that stand before somebody who is to do something, in passages that nothing was read from.'
export const isItAnAction = ({ word: label, passages, documents: held }: WordSuggestion) =>
  `“${label}” stands ${passages === 1 ? 'once' : `${passages} times`} in ${count(held, 'document')}. Is it an action?`
export const itIs = 'Teach it'
