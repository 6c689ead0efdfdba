import { expect, test } from 'vitest'
import { growthOf, LINEAR } from '../testing/growth.ts'
import { issueName } from './issue-name.ts'

const cases: [text: string, due: string | null, name: string][] = [
  ['DCC to review custody staffing by the end of March.', 'by the end of March', 'Review custody staffing'],
  ['Head of Contact to provide abandoned calls to the next meeting', 'to the next meeting', 'Provide abandoned calls'],
  ['ACC (Crime) to report on file quality', null, 'Report on file quality'],
  ['The PCC will write to the Home Office about the formula', null, 'Write to the Home Office about the formula'],
  ['It was agreed that the CC would publish the rota in June.', 'in June', 'Publish the rota'],
  ['Absence figures by department to be shared with the PCC.', null, 'Absence figures by department'],
  ['RJ/DB to prepare the winter plan', null, 'Prepare the winter plan'],
  ['Language support in the cells', null, 'Language support in the cells'],
  ['CC to explain, in three months, the fall in satisfaction', 'in three months', 'Explain, the fall in satisfaction'],
  [
    'All to send in their views on the four options for the future of the front counter in the old town hall',
    null,
    'Send in their views on the four options for the future of …',
  ],
]
test.each(cases)('%s', (text, due, name) => expect(issueName(text, due)).toBe(name))

test('a long run of capitals and joiners costs no more than its length', async () => {
  const name = (length: number) => issueName('Head of '.repeat(length), null)
  expect(await growthOf(name, 2000)).toBeLessThan(LINEAR)
})
