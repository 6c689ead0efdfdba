import { describe, expect, test } from 'vitest'
import type { ActionFact, DocumentFacts } from '../../../shared/facts.ts'
import { boardFacts, isRaised } from './testing/board.ts'

const earlier = (facts: DocumentFacts) => facts.actions.filter((action) => !isRaised(action))
type Short = [string, string | null, ActionFact['outcome'], string | null]
const short = (facts: DocumentFacts): Short[] =>
  earlier(facts).map(({ text, raisedAt, outcome, ref }) => [text, raisedAt, outcome, ref])

const later = '\n\n2. Fleet\n\nThe vans are old.'

/** Name of the layout, the notes, what is brought forward: text, raised at, outcome, reference. */
const layouts: [string, string, Short[]][] = [
  [
    'an update on the next line',
    '1. Actions arising from the May 2021 meeting:\n\nDCC to list the vans by the end of May.\n\nUpdate: The list was sent on 3 June.',
    [['DCC to list the vans by the end of May.', '2021-05', 'completed', null]],
  ],
  [
    'an update behind its label',
    '1. Actions from the meeting of 4 May 2021\n\nDCC to list the vans.\n\nUpdate:\n\nNothing has changed since May.',
    [['DCC to list the vans.', '2021-05-04', 'no change', null]],
  ],
  [
    'an update with a date',
    '1. Matters arising\n\nDCC to list the vans. Update 15.06.21 – Complete',
    [['DCC to list the vans.', null, 'completed', null]],
  ],
  [
    'references and a status',
    '1. Outstanding actions\n\nItem 12a – ACC Moss said the vans have come. Action discharged.\nItem 14 – RJ to price them. Ongoing\nItem 15b – Deferred until the new head of fleet is in post',
    [
      ['ACC Moss said the vans have come.', null, 'completed', '12a'],
      ['RJ to price them.', null, 'in progress', '14'],
      ['Deferred until the new head of fleet is in post', null, 'deferred', '15b'],
    ],
  ],
  [
    'a slash in the reference',
    '1. Review of actions\n\n17/2021 DCC to list the vans. In hand.\n18/2021 RJ to price them. Carried forward.',
    [
      ['DCC to list the vans.', null, 'in progress', '17/2021'],
      ['RJ to price them.', null, 'deferred', '18/2021'],
    ],
  ],
  [
    'a list that closes references',
    '1. Matters arising\n\nActions 17/2021, 18/2021 and 20/2021 were closed.',
    [
      ['Actions 17/2021, 18/2021 and 20/2021 were closed.', null, 'completed', '17/2021'],
      ['Actions 17/2021, 18/2021 and 20/2021 were closed.', null, 'completed', '18/2021'],
      ['Actions 17/2021, 18/2021 and 20/2021 were closed.', null, 'completed', '20/2021'],
    ],
  ],
  [
    'references closed under a dated heading',
    '1. Action log\n\nMeeting of 4 May 2021\n\nAP1, AP3 – closed',
    [
      ['AP1, AP3 – closed', '2021-05-04', 'completed', 'AP1'],
      ['AP1, AP3 – closed', '2021-05-04', 'completed', 'AP3'],
    ],
  ],
  [
    'a table with a status',
    '1. Action log\n\nRef\tRaised\tAction\tOwner\tStatus\n7\t4 May 2021\tList the vans\tDCC\tComplete\n8\t4 May 2021\tPrice the vans\tRJ\tOngoing',
    [
      ['List the vans', '2021-05-04', 'completed', '7'],
      ['Price the vans', '2021-05-04', 'in progress', '8'],
    ],
  ],
  [
    'no update at all',
    '1. Actions from the last meeting\n\n• DCC to list the vans.\n• RJ to price them.',
    [
      ['DCC to list the vans.', null, 'not reported', null],
      ['RJ to price them.', null, 'not reported', null],
    ],
  ],
  [
    'the closing in words',
    '1. Actions from the last meeting\n\n• DCC to list the vans. The DCC said that this was done in May and it was agreed that the action could be closed.\n• RJ to price them. This action remained outstanding.',
    [
      ['DCC to list the vans.', null, 'completed', null],
      ['RJ to price them.', null, 'no change', null],
    ],
  ],
  [
    'outside any list',
    '1. Fleet\n\nAction from the March 2021 meeting: DCC to list the vans. This is no longer required.',
    [['DCC to list the vans.', '2021-03', 'withdrawn', null]],
  ],
  [
    'minutes agreed, and nothing else',
    '1. Minutes of the last meeting\n\nThe minutes were agreed as a true record. There were no matters arising.',
    [],
  ],
  [
    'matters arising that are talk',
    '1. Matters arising\n\nThe PCC asked how the vans are doing. The DCC said that they are old.',
    [],
  ],
]

describe('actions brought forward', () => {
  test.each(layouts)('%s', (_, body, expected) => expect(short(boardFacts(body + later))).toEqual(expected))

  test('rows of tabs without a heading, each with its reference', () => {
    const body =
      '1. Matters arising\n\t1/01\tRJ to list the vans.\tSent on 3 May. Complete.\n\t1/02\tDCC to find a yard.\tNot yet done – carried forward.'
    expect(short(boardFacts(body)).map(([text, , outcome]) => [text, outcome])).toEqual([
      ['RJ to list the vans.', 'completed'],
      ['DCC to find a yard.', 'no change'],
    ])
  })

  test('a row whose words go on in the next line of its table', () => {
    const body =
      '1. Action log\n\nRef\tAction\tOwner\tUpdate\tStatus\n21/1\tA list of the vans to be given to the\tDCC\tSent on 4 May and put in\tClosed\n\tPCC.\t\tthe June papers.\t\n21/2\tFind a yard\tRJ\t\tOpen'
    expect(short(boardFacts(body)).map(([text, , outcome]) => [text, outcome])).toEqual([
      ['A list of the vans to be given to the PCC.', 'completed'],
      ['Find a yard', 'not reported'],
    ])
  })

  test('a topic before what was asked is no part of it', () => {
    const body =
      '1. Matters arising\n\n1.1\t5.4 – Enquiry desks. RJ to count the callers at each desk. Nothing has moved on this since May.'
    expect(short(boardFacts(body)).map(([text, , outcome]) => [text, outcome])).toEqual([
      ['RJ to count the callers at each desk.', 'no change'],
    ])
  })

  test('a status behind the action, in italics', () => {
    const body =
      '<h2>1. Actions from 4 May 2021</h2><ul><li>DCC to list the vans. <i>Done, all ninety are on it.</i></li><li>RJ to price them. <i>Deferred to July.</i></li></ul>'
    const facts = boardFacts(body, 'notes.html')
    expect(short(facts).map(([text, , outcome]) => [text, outcome])).toEqual([
      ['DCC to list the vans.', 'completed'],
      ['RJ to price them.', 'deferred'],
    ])
    expect(earlier(facts)[1]?.due).toMatchObject({ earliest: '2021-07-01', latest: '2021-07-31' })
  })

  test('a new action under the report carries the earlier one on', () => {
    const facts = boardFacts(
      `1. Actions from May 2021\n\nDCC to bring the van list back in June.\n\nUpdate: There has been no change.\n\nACTION: DCC to bring the van list back in the autumn.${later}`,
    )
    expect(facts.actions.map(({ id, continues }) => [id, continues])).toEqual([
      ['bf1', null],
      ['a1', 'bf1'],
    ])
  })

  test('an action listed without a report is noticed', () => {
    const facts = boardFacts(`1. Actions from the last meeting\n\n• DCC to list the vans.${later}`)
    expect(facts.notices.map(({ kind }) => kind)).toContain('brought forward without update')
  })

  test('whoever reports on an action does not own it', () => {
    const facts = boardFacts(
      `1. Outstanding actions\n\nItem 12 – ACC Moss reported that the vans have come. Action discharged.\nItem 13 – DCC has written to the dealer. Ongoing${later}`,
    )
    expect(earlier(facts).map(({ owners }) => owners.map(({ written }) => written))).toEqual([[], ['DCC']])
  })
})
