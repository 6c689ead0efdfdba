import { expect, test } from 'vitest'
import { labelBeforeTask, labelOf } from './unknown-label.ts'

test.each([
  ['COMMISSION: DCC to list the vans.', 'COMMISSION'],
  ['Call-back B1 – Chief Constable to report on the cells.', 'Call-back'],
  ['4.2 To pocket: DCC to visit the centres.', 'To pocket'],
  ['* Plea (DCC): Head of Crime will write to the courts.', 'Plea'],
  ['> Behest 3 | Lee Stannard to report.', 'Behest'],
])('%s is labelled before somebody who is to do it', (paragraph, word) => {
  expect(labelBeforeTask(paragraph)).toBe(word)
})

test.each([
  ['ACTION: DCC to list the vans.'],
  ['PCC: the force to say more.'],
  ['The CC said that it was late: nobody had come to help.'],
  ['Weather: it was cold.'],
  ['Burglary – down by a tenth.'],
])('%s is not', (paragraph) => expect(labelBeforeTask(paragraph)).toBeNull())

test('a label alone says nothing of what stands behind it', () => {
  expect(labelOf('Weather: it was cold.')).toBe('Weather')
  expect(labelOf('It was cold.')).toBeNull()
})
