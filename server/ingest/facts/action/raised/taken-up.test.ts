import { describe, expect, test } from 'vitest'
import { actionsIn, raisedIn, who } from '../../testing/board.ts'

const raised = (body: string) => raisedIn(body).map((one) => [one.text, who(one)])
const item = '2. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'

describe('what somebody takes up', () => {
  test.each([
    ['RJ took an action to price a new depot.', [['RJ took an action to price a new depot.', 'RJ']]],
    [
      'It was agreed that the DCC would list the vans, and that RJ would price a new depot.',
      [
        ['the DCC would list the vans', 'DCC'],
        ['RJ would price a new depot.', 'RJ'],
      ],
    ],
    ['The DCC said that action had been taken to mend the vans.', []],
  ])('%j', (body, expected) => expect(raised(item + body)).toEqual(expected))
})

test('rows of earlier actions that no line heads end with the next heading', () => {
  const rows =
    '2.\tMatters arising\n\t3/01\tRJ to list the vans.\tSent on 4 June. Complete.\n\t3/02\tDB to write to the makers.\tNo reply yet.\n'
  const notes = '3.\tFleet\n\tThe board went through the paper on vans.\n\n\tAction: DCC to price a new depot.\n'
  expect(raised(rows + notes)).toEqual([['DCC to price a new depot.', 'DCC']])
})

test('short notes of earlier actions: somebody, a bare verb, and a report behind a dash', () => {
  const list =
    '2. Last week’s list (8/6)\n\n* RJ ring the makers - done, wrote too\n* DCC/DB sit down with the union - in diary for 20/6\n\n3. Fleet\n\nThe vans are old.'
  const found = actionsIn(list)
  expect(found.map(({ origin, text, owners, outcome }) => [origin, text, owners.length, outcome])).toEqual([
    ['brought forward', 'RJ ring the makers', 1, 'completed'],
    ['brought forward', 'DCC/DB sit down with the union', 2, 'in progress'],
  ])
  expect(found.every(({ raisedAt }) => raisedAt === '2021-06-08')).toBe(true)
})

test('a marked action whose owner stands before a bare verb', () => {
  expect(raised(`${item}>> RJ ring the depot.`)).toEqual([['RJ ring the depot.', 'RJ']])
})
