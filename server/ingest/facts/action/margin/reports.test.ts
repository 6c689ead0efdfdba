import { expect, test } from 'vitest'
import { actionsIn, who } from '../../testing/board.ts'

test('reports under earlier actions with whoever leads beside them', () => {
  const body =
    'Ref\tDiscussion\tLead\n\n1\tACTION LOG\n\tHTA/21/1 – Force to supply a list of the vans.\n\tUpdate 22.05.21: supplied by RJ on 1st May. Complete.\tRJ\n\tHTA/21/3 – Plan for the depots to be shared with the PCC.\n\tUpdate 22.05.21: three of nine are open and the plan for the rest is being drawn up. Ongoing.\tDB\n\tHTA/21/4 – RJ and DB to agree a rota.\n\tUpdate 22.05.21: Complete.\tRJ/DB\n\tHTA/21/6 – DB to compare the makers.\n\tUpdate 22.05.21: The data have not been released. Deferred to the July meeting.\tDB\n\tHTA/21/7 – RJ to report on the drivers.\n\tNo update was received.\tRJ\n\n2\tFLEET\n\tRJ said that the vans were old.'
  expect(actionsIn(body).map((one) => [one.ref, who(one), one.outcome, one.updates.map(({ text }) => text)])).toEqual([
    ['HTA/21/1', 'RJ', 'completed', ['supplied by RJ on 1st May. Complete.']],
    ['HTA/21/3', 'DB', 'in progress', ['three of nine are open and the plan for the rest is being drawn up. Ongoing.']],
    ['HTA/21/4', 'RJ+DB', 'completed', ['Complete.']],
    ['HTA/21/6', 'DB', 'deferred', ['The data have not been released. Deferred to the July meeting.']],
    ['HTA/21/7', 'RJ', 'not reported', []],
  ])
})
