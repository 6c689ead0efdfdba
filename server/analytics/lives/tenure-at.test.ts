import { expect, test } from 'vitest'
import { isInherited, tenureAt } from './tenure-at.ts'

const tenure = (
  person_id: string,
  from_on: string | null,
  until_on: string | null,
  first_seen_on = from_on ?? '2024-01-16',
) => ({
  office_id: 'CC',
  person_id,
  first_seen_on,
  from_on,
  until_on,
})
const ada = tenure('Ada', null, '2024-03-31')
const ben = tenure('Ben', '2024-04-01', null)

test.each([
  ['2024-01-15', undefined],
  ['2024-01-16', 'Ada'],
  ['2024-03-31', 'Ada'],
  ['2024-04-01', 'Ben'],
  ['2030-01-01', 'Ben'],
])('on %s the office is held by %s', (day, holder) =>
  expect(tenureAt([ada, ben], 'CC', null, day)?.person_id).toBe(holder),
)
test('two of one rank are told apart by the person named, and not guessed between', () => {
  const cai = tenure('Cai', '2024-04-15', null)
  expect(tenureAt([ben, cai], 'CC', 'Ben', '2024-05-01')?.person_id).toBe('Ben')
  expect(tenureAt([ben, cai], 'CC', null, '2024-05-01')).toBeNull()
  expect(tenureAt([ben, cai], 'CC', 'Ada', '2024-05-01')).toBeNull()
})
test('another office is held by nobody known', () => expect(tenureAt([ada, ben], 'DCC', null, '2024-02-01')).toBeNull())

test.each([
  [ben, '2024-03-31', true],
  [ben, '2024-04-01', false],
  [ada, '2019-01-01', false],
  [null, '2019-01-01', false],
])('inherited', (held, raisedOn, want) => expect(isInherited(held, raisedOn)).toBe(want))
