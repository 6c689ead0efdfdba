import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from '../../../shared/content-words.ts'
import { wordIndex } from './word-index.ts'

const set = fc.array(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 8 }).map((words) => new Set(words))
const holdsAll = (many: Set<string>, few: Set<string>) => few.size > 0 && [...few].every((word) => many.has(word))

test('every set that is alike, holds all words or stands in them is found', () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 20 }), set, fc.constantFrom(0.5, 0.75), (kept, one, least) => {
      const index = wordIndex([...kept, one], least)
      for (const [id, words] of kept.entries()) index.add(id, words)
      const near = index.near(one)
      const due = kept.flatMap((words, id) =>
        likeness(words, one) >= least || holdsAll(words, one) || holdsAll(one, words) ? [id] : [],
      )
      expect(due.filter((id) => !near.has(id))).toEqual([])
    }),
  )
})

test('sets that share only a common word are left aside', () => {
  const sets = Array.from({ length: 50 }, (_, at) => new Set(['common', `a${at}`, `b${at}`, `c${at}`]))
  const index = wordIndex(sets, 0.75)
  for (const [id, words] of sets.entries()) index.add(id, words)
  expect([...index.near(new Set(['common', 'a7', 'b7', 'd7']))]).toEqual([7])
})
