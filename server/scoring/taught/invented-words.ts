import type { OfficeWord } from '../../../shared/office-words.ts'

/** What stands in a set of notes in the place of words that reading knows, and what a person would teach of it. */
export type Invented = { notes: string; instead: [known: string, invented: string][]; taught: OfficeWord[] }

const sealed: OfficeWord = { word: 'Sealed', marks: 'completed' }
const afloat: OfficeWord = { word: 'Afloat', marks: 'in progress' }
const moored: OfficeWord = { word: 'Moored', marks: 'deferred' }

/** Words that no rule was written beside, for a set whose offices have words of their own. */
export const inventedWords: Invented[] = [
  {
    notes: 'harrowmere-2024-06',
    instead: [
      ['UNDERTAKING', 'BEHEST'],
      ['Undertakings', 'Behests'],
      ['Falls to:', 'Shouldered:'],
      ['Wanted by:', 'Hoped for:'],
      ['Where we are:', 'Weather:'],
      ['Partly met.', 'Afloat.'],
      ['Not met. Put back', 'Moored. Put back'],
      [' Met.', ' Sealed.'],
      ['"Met.', '"Sealed.'],
    ],
    taught: [
      { word: 'Behest', marks: 'action' },
      { word: 'Shouldered', marks: 'owner' },
      { word: 'Hoped for', marks: 'due' },
      { word: 'Weather', marks: 'report' },
      sealed,
      afloat,
      moored,
    ],
  },
  {
    notes: 'loxborough-2014-05',
    instead: [
      ['REQUEST', 'PLEA'],
      ['BUSINESS ARISING', 'LOOSE THREADS'],
      ['Business arising', 'Loose threads'],
      ['Answerable:', 'Shouldered:'],
      ['Return:', 'Hoped for:'],
      ['Discharged.', 'Sealed.'],
      ['Pending.', 'Afloat.'],
    ],
    taught: [
      { word: 'PLEA', marks: 'action' },
      { word: 'loose threads', marks: 'earlier actions' },
      { word: 'Shouldered', marks: 'owner' },
      { word: 'Hoped for', marks: 'due' },
      sealed,
      afloat,
    ],
  },
  {
    notes: 'saltrey-2017-11',
    instead: [
      ['POINTS CARRIED OVER', 'LOOSE THREADS'],
      ['Points carried over', 'Loose threads'],
      ['Position:', 'Weather:'],
      ['Closed.', 'Sealed.'],
      ['Live.', 'Afloat.'],
      ['Held over.', 'Moored.'],
      ['Lead:', 'Shouldered:'],
      ['Target:', 'Hoped for:'],
    ],
    taught: [
      { word: 'Loose threads', marks: 'earlier actions' },
      { word: 'Weather', marks: 'report' },
      { word: 'Shouldered', marks: 'owner' },
      { word: 'Hoped for', marks: 'due' },
      sealed,
      afloat,
      moored,
    ],
  },
  {
    notes: 'thornsea-2019-02',
    instead: [
      ['Progress on what was asked for before', 'Loose threads'],
      ['Complete.', 'Sealed.'],
      ['Ongoing.', 'Afloat.'],
    ],
    taught: [{ word: 'Loose threads', marks: 'earlier actions' }, sealed, afloat],
  },
  {
    notes: 'wyrefield-2016-10',
    instead: [
      ['CARRIED FROM 5 SEPTEMBER', 'BOOMERANGS FROM 5 SEPTEMBER'],
      ['Carried from 5 September', 'Boomerangs from 5 September'],
      ['To take away:', 'To pocket:'],
      ['[Done', '[Sealed'],
      ['[Part done', '[Afloat'],
      ['"Done', '"Sealed'],
      ['"Part done', '"Afloat'],
    ],
    taught: [{ word: 'Boomerangs', marks: 'earlier actions' }, { word: 'To pocket', marks: 'action' }, sealed, afloat],
  },
  {
    notes: 'cranfold-2023-03',
    instead: [
      ['requests', 'pleas'],
      ['Requests', 'Pleas'],
      ['Request', 'Plea'],
      ['How it stands', 'Weather'],
      ['Answered.', 'Sealed.'],
      ['Under way.', 'Afloat.'],
    ],
    taught: [{ word: 'plea', marks: 'action' }, { word: 'Weather', marks: 'report' }, sealed, afloat],
  },
  {
    notes: 'eastmarch-2021-09',
    instead: [
      ['Call-backs', 'Boomerangs'],
      ['Call-back', 'Boomerang'],
      ['Finished', 'Sealed'],
      ['Still running', 'Afloat'],
    ],
    taught: [{ word: 'Boomerang', marks: 'action' }, { word: 'Boomerangs', marks: 'earlier actions' }, sealed, afloat],
  },
  {
    notes: 'dunwater-2025-01',
    instead: [
      ['To follow up:', 'To pocket:'],
      ['earlier follow-ups', 'loose threads'],
      ['Follow-up', 'Plea'],
      ['Stage', 'Weather'],
      ['Finalised', 'Sealed'],
      ['Continuing', 'Afloat'],
      ['Rolled over', 'Moored'],
    ],
    taught: [
      { word: 'To pocket', marks: 'action' },
      { word: 'Plea', marks: 'action' },
      { word: 'loose threads', marks: 'earlier actions' },
      { word: 'Weather', marks: 'report' },
      sealed,
      afloat,
      moored,
    ],
  },
]

/** A text with the invented words in the place of the known ones. */
export const withInvented = (text: string, { instead }: Invented): string =>
  instead.reduce((given, [known, invented]) => given.replaceAll(known, invented), text)
