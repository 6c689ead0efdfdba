import { expect, test } from 'vitest'
import { promiseIn } from './promise.ts'
import { heldBack, wordings } from './promise-wordings.ts'
import { growthOf, LINEAR } from '../../testing/growth.ts'

test.each(wordings)('promises (%j): %s', (isPromise, sentence) => expect(promiseIn(sentence) !== null).toBe(isPromise))

test('wordings that nothing was tuned on are told apart', () => {
  expect(heldBack.length).toBeGreaterThan(30)
  const wrong = heldBack.filter(([isPromise, sentence]) => (promiseIn(sentence) !== null) !== isPromise)
  expect(wrong.length).toBeLessThan(4)
})

test.each(['will ', 'would be ', 'is to be ', 'starts in ', 'promised the a ', 'if he would have '])(
  'a long sentence of %j takes no longer than its length',
  async (part) => expect(await growthOf((length) => promiseIn(part.repeat(length)), 1000)).toBeLessThan(LINEAR),
)
