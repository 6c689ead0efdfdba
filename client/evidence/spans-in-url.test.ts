import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansFromUrl, spansToUrl } from './spans-in-url.ts'

const span = fc
  .tuple(fc.nat(1e8), fc.integer({ min: 1, max: 1e6 }))
  .map(([start, length]) => [start, start + length] as [number, number])

test('spans come back as they went in', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      expect(spansFromUrl(spansToUrl(spans))).toEqual(spans)
    }),
  )
})

test.each([undefined, '', 'x', '5-5', '9-2', '-', '1.5-2'])('%j is no span', (word) =>
  expect(spansFromUrl(word)).toEqual([]),
)
