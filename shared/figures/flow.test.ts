import { expect, test } from 'vitest'
import type { FlowAnswer } from '../answers/flow.ts'
import { flowDrawing, flowFinding, flowTable } from './flow.ts'
import { basis } from './testing/basis.ts'

const meeting = (heldOn: string, raised: number, completed: number, open: number) => ({
  meetingId: heldOn,
  heldOn,
  title: 'Meeting',
  raised,
  completed,
  withdrawn: 0,
  deferred: 0,
  updated: 0,
  open,
})
const answer = (...meetings: FlowAnswer['meetings']): FlowAnswer => ({ basis, meetings })
const three = answer(meeting('2024-01-10', 3, 0, 3), meeting('2024-02-10', 1, 2, 2), meeting('2024-03-10', 0, 1, 1))

test.each([
  [answer(), 'No meeting read in what this filter covers'],
  [answer(meeting('2024-01-10', 3, 0, 3)), '3 actions open after the meeting of 10 January 2024'],
  [three, '4 actions raised, 3 ended: one is open'],
])('the finding', (given, finding) => expect(flowFinding(given)).toBe(finding))

test('the drawing runs on true dates and the table holds every meeting', () => {
  expect(flowDrawing(three)?.span).toEqual({ from: '2023-12-31', until: '2024-03-20' })
  expect(flowTable(three).rows).toHaveLength(3)
  expect(flowDrawing(answer())).toBeNull()
})
