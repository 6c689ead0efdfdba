import { expect, test } from 'vitest'
import { actionsIn } from '../../testing/board.ts'

const minutes = '1. Minutes of the last meeting\n\nThe minutes of the meeting held on 18 May 2021 were agreed.\n\n'
const list =
  'Action 1: RJ to price the bikes.\nUpdate: Done. Closed.\n\nAction 2: DCC to list the vans.\nUpdate: Ongoing.'
const raised = (body: string) =>
  actionsIn(`${minutes}${body}\n\n3. Fleet\n\nThe vans are old.`).map(({ origin, raisedAt }) => [origin, raisedAt])
const earlier = ['brought forward', '2021-05-18']

test.each([
  `2. Action log\n2.1 The Board went through the actions from the meeting of 18 May 2021.\n${list}`,
  `2. Review of actions\n\nThe following actions were outstanding from the meeting on 18 May 2021.\n\n${list}`,
  `2. Outstanding actions\n\nAP1 (May): RJ to price the bikes. Done on 2 June. Complete.\n\nAP2 (May): DCC to list the vans. A day is to be found. Ongoing.`,
])('%s', (body) => {
  const found = raised(body)
  expect(found).toHaveLength(2)
  for (const [origin, raisedAt] of found)
    expect([origin, raisedAt === '2021-05' ? '2021-05-18' : raisedAt]).toEqual(earlier)
})

test('a table of what was agreed at this meeting, behind a list of earlier actions', () => {
  const body =
    'Actions from 18 May 2021\n\nRJ to price the bikes. – A report went out. Closed.\n\nDCC to list the vans. – It is being done. Open.\n\nDate of next conference\n\nTuesday 20 July 2021\n\nSummary of actions agreed at this meeting\n\nNo.\tAction\tOwner\tBy\n1\tProvide a note on the depot.\tRJ\t12 July\n2\tWrite to the makers asking for a price.\tDCC\tAs soon as possible'
  expect(actionsIn(minutes + body).map(({ origin }) => origin)).toEqual([
    'brought forward',
    'brought forward',
    'raised',
    'raised',
  ])
})
