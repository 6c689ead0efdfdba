import type { Kysely } from 'kysely'
import type { Evidence } from '../../../shared/answers/evidence.ts'
import type { WordPreviewAnswer, WordReadingAnswer } from '../../../shared/answers/word-preview.ts'
import { checkWordChange } from '../../../shared/check-word-change.ts'
import { officeWordsAfter, standingWords, type OfficeWord } from '../../../shared/office-words.ts'
import type { WordChange } from '../../../shared/word-changes.ts'
import { isThroughWords } from '../../../shared/through-words.ts'
import { settingsInForce, wordChangesIn } from '../../analytics/settings-in-force.ts'
import { unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { asKnown } from '../../ingest/facts/taught/as-known.ts'
import { indexWords } from '../../ingest/facts/taught/find-words.ts'
import type { Ingest } from '../../ingest/run.ts'
import { blocksOf, notesThatSpeak, sentenceOf, type Notes } from './notes-with-passages.ts'

/** As many sentences as show where a word stands. */
const MOST_SENTENCES = 5
/** So many documents are read to tell what a word gives: more would keep a person waiting. */
const MOST_READ = 12

const reach = (bodyId: string, { everywhere }: WordChange) => (everywhere ? null : bodyId)

function passagesWith(notes: Notes, word: OfficeWord) {
  const text = unpackText(notes.text)
  if (standingWords(text, [word]).length === 0) return []
  const index = indexWords([word])
  return blocksOf(notes, text).filter((block) => asKnown(block, index) !== null)
}

type Taught = Extract<WordChange, { kind: 'taught' }>

/** Where would a word stand and mark something, in everything read so far? */
export async function previewWord(db: Kysely<Database>, bodyId: string, change: Taught): Promise<WordPreviewAnswer> {
  const words = officeWordsAfter(wordChangesIn(await settingsInForce(db), bodyId))
  const fault = checkWordChange(words, change)
  if (fault !== null) return { fault, documents: 0, passages: 0, sentences: [] }
  const sentences: Evidence[] = []
  let [documents, passages] = [0, 0]
  for (const notes of await notesThatSpeak(db, reach(bodyId, change))) {
    const found = passagesWith(notes, change)
    documents += Number(found.length > 0)
    passages += found.length
    for (const block of found.slice(0, MOST_SENTENCES - sentences.length)) sentences.push(sentenceOf(notes, block))
  }
  return { fault, documents, passages, sentences }
}

type Reader = Pick<Ingest, 'readAlone'>

/**
 * What would the documents give in which a word stands? They are read with the words taught so far and with this one beside
 * them; the record stays as it is. Where it stands in many, the newest are read.
 */
export async function previewReading(
  db: Kysely<Database>,
  ingest: Reader,
  bodyId: string,
  change: Taught,
): Promise<WordReadingAnswer> {
  const before = wordChangesIn(await settingsInForce(db), bodyId)
  const [was, is] = [officeWordsAfter(before), officeWordsAfter([...before, change])]
  const notes = await notesThatSpeak(db, reach(bodyId, change))
  const ids = notes.flatMap((one) => (passagesWith(one, change).length > 0 ? [one.document_id] : []))
  const answer: WordReadingAnswer = { read: 0, of: ids.length, actions: 0, earlier: 0, decisions: 0, lost: 0 }
  for (const documentId of ids.slice(0, MOST_READ)) {
    const [without, within] = await Promise.all([ingest.readAlone(documentId, was), ingest.readAlone(documentId, is)])
    if (without === null || within === null) continue
    const held = new Set(
      [...without.actions, ...without.decisions].map((fact) => JSON.stringify([fact.text, fact.spans])),
    )
    const isNew = (fact: { text: string; spans: unknown; reader: string }) =>
      isThroughWords(fact.reader) && !held.has(JSON.stringify([fact.text, fact.spans]))
    const gained = within.actions.filter(isNew)
    const found = new Set(within.actions.map((fact) => JSON.stringify(fact.spans)))
    answer.read++
    answer.actions += gained.length
    answer.earlier += gained.filter(({ origin }) => origin === 'brought forward').length
    answer.decisions += within.decisions.filter(isNew).length
    answer.lost += without.actions.filter(({ spans }) => !found.has(JSON.stringify(spans))).length
  }
  return answer
}
