import { expect, test } from 'vitest'
import type { SlipAnswer } from '../answers/slip.ts'
import { slipFinding, slipMarks, slipMeasured, slipTable } from './slip.ts'

const moved = (lifeId: string, days: number) => ({
  lifeId,
  text: `Action ${lifeId}`,
  firstLatest: '2019-09-30',
  nowLatest: '2019-12-31',
  days,
})
const none: SlipAnswer = { basis: {} as never, lives: 4, moved: [], held: 0, openEnded: 1, noDueDate: 3 }

test.each([
  [{ ...none, moved: [moved('a', 92)], held: 1 }, 'One due date of 2 moved, the furthest by 92 days'],
  [{ ...none, moved: [moved('a', -3)] }, 'One due date of 1 moved, none of them later'],
  [{ ...none, held: 1 }, 'The one due date held'],
  [{ ...none, held: 2 }, 'All 2 due dates held'],
  [none, 'No action in what this filter covers has a due date that could have moved'],
])('the finding', (answer, finding) => expect(slipFinding(answer)).toBe(finding))

test('what cannot slip is counted, and what moved is drawn and listed', () => {
  const answer = { ...none, moved: [moved('a', 92)] }
  expect(slipMeasured(answer)).toContain('Of 4 actions, 0 kept the date, 3 had no due date, and 1 had one without')
  expect(slipTable(answer).rows).toEqual([['Action a', '30 September 2019', '31 December 2019', 92]])
  expect(slipMarks(answer)).toEqual([{ key: 'a', name: 'Action a', first: '2019-09-30', now: '2019-12-31', days: 92 }])
})
