import { expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

it.each([
  ['One is said. Two is said.', ['One is said.', 'Two is said.']],
  ['Mr. Lee and Dr. Ford met. They spoke.', ['Mr. Lee and Dr. Ford met.', 'They spoke.']],
  ['Vans, e.g. new ones, i.e. nine. Then parks.', ['Vans, e.g. new ones, i.e. nine.', 'Then parks.']],
  ['J. R. Finch asked. He left.', ['J. R. Finch asked.', 'He left.']],
  ['1. Vans and parks', ['1. Vans and parks']],
  ['It rose by 3.5% in all. Then it fell.', ['It rose by 3.5% in all.', 'Then it fell.']],
  ['It starts at 10 a.m. The PCC left.', ['It starts at 10 a.m.', 'The PCC left.']],
  ['Is it so? "Yes." He sat.', ['Is it so?', '"Yes."', 'He sat.']],
  ['no stop at the end', ['no stop at the end']],
  ['', []],
])('%j', (text, expected) =>
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
)
