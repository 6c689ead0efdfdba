import { expect, test } from 'vitest'
import { madeNotes } from './made-notes.ts'
import { scoreThreads, scoredSeeds, threadGoalsMissed } from './score-threads.ts'

test('the same seed makes the same notes, another seed others', () => {
  expect(madeNotes(1)).toEqual(madeNotes(1))
  expect(madeNotes(2)).not.toEqual(madeNotes(1))
  const all = madeNotes(1)
  expect(all).toHaveLength(24)
  expect(new Set(all.flatMap(({ sentences }) => sentences.map(({ matter }) => matter))).size).toBe(40)
  for (const { text, sentences } of all)
    for (const { line, text: said } of sentences) expect(text.split('\n')[line - 1]).toBe(said)
})

test('known threads in changing words are found again', async () => {
  const sheet = await scoreThreads(scoredSeeds)
  expect([...sheet.keys()]).toEqual(['links: one life', 'links: one issue'])
  expect([...sheet.values()].every(({ right }) => right > 300)).toBe(true)
  expect(threadGoalsMissed(sheet)).toEqual([])
})
