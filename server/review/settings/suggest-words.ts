import type { Kysely } from 'kysely'
import type { Block } from '../../../shared/blocks.ts'
import type { WordSuggestion, WordSuggestionsAnswer } from '../../../shared/answers/word-suggestions.ts'
import { keyOfWord } from '../../../shared/office-words.ts'
import { labelBeforeTask } from '../../../shared/unknown-label.ts'
import { officeWordsIn, settingsInForce } from '../../analytics/settings-in-force.ts'
import type { Database } from '../../db/tables/database.ts'
import { toldSpans } from '../desk/unread-passages.ts'
import { blocksOf, factsOf, notesThatSpeak, sentenceOf, type Notes } from './notes-with-passages.ts'

/** So many sets of notes, the newest, are looked through: an office's labels of now stand there. */
const MOST_NOTES = 200
const FEWEST = 3
const MOST_SUGGESTIONS = 5
const MOST_SENTENCES = 3

/** Passages of some notes in which no fact stands. */
function unreadBlocks(notes: Notes): Block[] {
  const told = toldSpans(factsOf(notes))
  const isTold = new Set<number>()
  const blocks = blocksOf(notes)
  let next = 0
  for (const [at, { offsets }] of blocks.entries()) {
    const [start, end] = [offsets[0] ?? 0, offsets.at(-1) ?? 0]
    while ((told[next]?.[1] ?? Infinity) <= start) next++
    const span = told[next]
    if (span !== undefined && span[0] <= end) isTold.add(at)
  }
  return blocks.filter((_, at) => !isTold.has(at))
}

/** Which labels stand again and again before somebody who is to do something, in passages that nothing was read from? */
export async function suggestWords(db: Kysely<Database>, bodyId: string): Promise<WordSuggestionsAnswer> {
  const taught = new Set(officeWordsIn(await settingsInForce(db), bodyId).map(({ word }) => keyOfWord(word)))
  const found = new Map<string, WordSuggestion>()
  for (const notes of await notesThatSpeak(db, bodyId, MOST_NOTES)) {
    const here = new Set<string>()
    for (const block of unreadBlocks(notes)) {
      const word = labelBeforeTask(block.text)
      if (word === null) continue
      const key = keyOfWord(word)
      const one = found.get(key) ?? { word, passages: 0, documents: 0, sentences: [] }
      found.set(key, one)
      one.passages++
      one.documents += Number(!here.has(key))
      here.add(key)
      if (one.sentences.length < MOST_SENTENCES) one.sentences.push(sentenceOf(notes, block))
    }
  }
  const suggestions = [...found]
    .filter(([key, { passages }]) => passages >= FEWEST && !taught.has(key))
    .map(([, one]) => one)
    .toSorted((a, b) => b.passages - a.passages || (a.word < b.word ? -1 : 1))
  return { suggestions: suggestions.slice(0, MOST_SUGGESTIONS) }
}
