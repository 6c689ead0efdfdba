import { expect, test } from 'vitest'
import { statedOrigin } from './stated-origin.ts'

test.each([
  ['(From 6 September) RJ to list the vans.', '2021-09-06', 'RJ to'],
  ['< From 22 April. Chief Constable to list the vans.', '2021-04-22', 'Chief'],
  ['Carried over from July – RJ to list the vans', '2021-07', 'RJ to'],
  ['Carried from 4 May 2021: List the vans.', '2021-05-04', 'List'],
  ['(Set on 4.5.21) RJ to list the vans', '2021-05-04', 'RJ to'],
  ['[Outstanding since 4 May] RJ to list the vans', '2021-05-04', 'RJ to'],
])('%s', (text, date, words) => {
  const found = statedOrigin(text, '2021-10-04')
  expect([found?.date, text.slice(found?.length).slice(0, words.length)]).toEqual([date, words])
})

test.each([
  ['From 4 May the vans were moved to the new yard.'],
  ['From 22 April. The vans had been moved.'],
  ['(From the audience) RJ to list the vans.'],
  ['From 6 December 2021: RJ to list the vans.'],
  ['Raised at the gate. RJ to list the vans.'],
])('%s – no earlier meeting asked for it', (text) => {
  expect(statedOrigin(text, '2021-10-04')).toBeNull()
})
