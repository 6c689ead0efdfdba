import { bodyOf, officeOf } from './offices.ts'
import { keyOfWord, wordLimits, type TaughtWord } from './office-words.ts'
import type { WordChange } from './word-changes.ts'
import { wordsOf } from './words.ts'
import { wording } from './words/refused-words.ts'

const small =
  'a about after again all also am an and any are as at be been before being both but by can could did do does due each etc for from further had has have he her here him his how i if in into is it its item items made may meanwhile mr mrs ms must my next no none not note noted notes now of off on one or other our out over own page part per please re said see she should since so some such than that the their them then there therefore these they this those through time to today together two under until up us was we were what when where whether which while who whom whose why will with would yes yet you your'
const ofTheTrade =
  'action actions agenda agreed aob apologies attendance attendees board budget chair chairman chairperson chief commissioner committee constable constabulary council county crime date deputy discussion district divisional estate finance force group holder introduction lead matters mayor meeting meetings members minute minutes officer officers office panel people performance plan plans police policing policy present public question questions answer answers report reports review section service staff strategy summary superintendent team update updates venue victim victims welcome work'
const phrases = [
  'action plan',
  'action plans',
  'action fraud',
  'police and crime plan',
  'any other business',
  'matters arising',
  'outcome 16',
  'next meeting',
  'the meeting',
  'the force',
  'the police',
  'in attendance',
]

const common = new Set([...small.split(' '), ...ofTheTrade.split(' '), ...phrases])

const isEveryWordSmall = (keys: readonly string[]) => {
  const smallWords = new Set(small.split(' '))
  return keys.every((key) => smallWords.has(key))
}

/** Why a word cannot be taught at all, in a sentence; null where it can. */
export function wordFault(word: string): string | null {
  const words = wordsOf(word)
  const keys = words.map(({ key }) => key)
  const beginning = word.slice(0, 30)
  if (word.length > wordLimits.characters)
    return wording.tooManyCharacters(beginning, word.length, wordLimits.characters)
  if (words.length > wordLimits.ofPhrase) return wording.tooLong(beginning, words.length, wordLimits.ofPhrase)
  if (words.length > 0 && keys.every((key) => /^\p{N}+$/u.test(key))) return wording.onlyFigures(word)
  if (!/\p{L}/u.test(word)) return wording.noLetter(word)
  if (keys.every((key) => key.length === 1)) return wording.oneLetter(word)
  if (common.has(keys.join(' ')) || isEveryWordSmall(keys)) return wording.tooCommon(word)
  return officeOf(word) !== null || bodyOf(word) !== null ? wording.isOffice(word) : null
}

/** Why a change of the words cannot be made and what to do, in a sentence; null where it can. */
export function checkWordChange(words: readonly TaughtWord[], change: WordChange): string | null {
  const same = words.find((one) => keyOfWord(one.word) === keyOfWord(change.word))
  if (change.kind === 'taken out') return same === undefined ? wording.notTaught : null
  const fault = wordFault(change.word)
  if (fault !== null) return fault
  if (same?.marks === change.marks && same.everywhere === change.everywhere) return wording.sameAlready(change.word)
  return same === undefined && words.length >= wordLimits.words ? wording.tooMany(wordLimits.words) : null
}
