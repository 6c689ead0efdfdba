import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { growthOf, LINEAR } from '../testing/growth.ts'
import { boardFacts, isRaised, latest } from './testing/board.ts'

type Short = [string, string[], string | null]
const short = ({ actions }: DocumentFacts): Short[] =>
  actions.filter(isRaised).map((action) => [action.text, action.owners.map(({ written }) => written), latest(action)])

/** Name of the layout, the notes, the actions raised: text, owners as written, latest day. */
const layouts: [string, string, Short[]][] = [
  [
    'a label and a colon',
    '1. Fleet\n\nThe vans are old.\n\nACTION: DCC to list the vans by 30 July.',
    [['DCC to list the vans by 30 July.', ['DCC'], '2021-07-30']],
  ],
  [
    'a label and a dash',
    '1. Fleet\n\nThe vans are old.\n\nAction – DCC to list the vans by 30 July 2021',
    [['DCC to list the vans by 30 July 2021', ['DCC'], '2021-07-30']],
  ],
  [
    'a label and a loose colon',
    '1. Fleet\n\nThe vans are old.\n\nACTION : DCC to list the vans',
    [['DCC to list the vans', ['DCC'], null]],
  ],
  [
    'no mark after the label',
    '1. Fleet\n\nThe vans are old.\n\nAction RJ send the list of vans round.',
    [['RJ send the list of vans round.', ['RJ'], null]],
  ],
  [
    'a number in the label',
    '1. Fleet\n\nThe vans are old.\n\nAction 17/2021: DCC to list the vans',
    [['DCC to list the vans', ['DCC'], null]],
  ],
  [
    'the label AP',
    '1. Fleet\n\nThe vans are old.\n\nAP1: DCC to list the vans',
    [['DCC to list the vans', ['DCC'], null]],
  ],
  [
    'a label behind the paragraph',
    '1. Fleet\n\nThe vans are old. It was agreed that a list be drawn up. Action: RJ/DB',
    [['It was agreed that a list be drawn up.', ['RJ', 'DB'], null]],
  ],
  [
    'an owner on a line of his own',
    '1. Fleet\n\nThe vans are old. The board agreed that a list was needed for the next meeting\n\nACTION : ACC Moss',
    [['The board agreed that a list was needed for the next meeting', ['ACC Moss'], '2021-07-20']],
  ],
  [
    'a number in brackets',
    '1. Fleet\n\nThe vans are old. The DCC will draw up a list by Friday (AP1). The talk went on.',
    [['The DCC will draw up a list by Friday', ['DCC'], '2021-06-18']],
  ],
  [
    'an owner in brackets',
    '1. Fleet\n\nThe vans are old. A list is to be drawn up (Action: RJ). The talk went on.',
    [['A list is to be drawn up', ['RJ'], null]],
  ],
  [
    'a label inside the paragraph',
    '1. Fleet\n\nThe vans are old. ACTION: DCC to list the vans in three months. \n\nThe CC agreed.',
    [['DCC to list the vans in three months.', ['DCC'], '2021-09-30']],
  ],
  [
    'a label and bullets',
    '1. Fleet\n\nThe vans are old.\n\nActions:\n• DCC to list the vans\n• RJ to price them',
    [
      ['DCC to list the vans', ['DCC'], null],
      ['RJ to price them', ['RJ'], null],
    ],
  ],
  [
    'a label on a line of its own',
    '1. Fleet\n\nThe vans are old.\n\nACTION:\nDCC to list the vans',
    [['DCC to list the vans', ['DCC'], null]],
  ],
  [
    'an owner in the label',
    '1. Fleet\n\nThe vans are old.\n\nAction for RJ: list the vans',
    [['list the vans', ['RJ'], null]],
  ],
  [
    'an owner before a colon',
    '1. Fleet\n\nThe vans are old.\n\nACTION: RJ: list the vans',
    [['RJ: list the vans', ['RJ'], null]],
  ],
  [
    'an order',
    '1. Fleet\n\nThe vans are old.\n\nRESOLVED that a list of vans be provided by the CC',
    [['a list of vans be provided by the CC', ['CC'], null]],
  ],
  [
    'the due date in the sentence before',
    '1. Fleet\n\nThe PCC expects to see a list again in October.\n\nACTION: DCC to list the vans',
    [['DCC to list the vans', ['DCC'], '2021-10-31']],
  ],
  [
    'a right-hand column',
    '1.\tFleet\tACTION\n\tThe vans are old. A list of vans is to be sent to all.\tRJ\n\tNobody knows what they cost.\t\n2.\tVetting\t\n\tThe queue is long.\t',
    [['A list of vans is to be sent to all.', ['RJ'], null]],
  ],
  [
    'the action in the right-hand column',
    '1.\tFleet\tACTION\n\tThe vans are old.\tDCC to list the vans\n2.\tVetting\t\n\tThe queue is long.\t',
    [['DCC to list the vans', ['DCC'], null]],
  ],
  [
    'a table of actions',
    '1. Fleet\n\nThe vans are old.\n\nSummary of actions\nNo\tAction\tOwner\tDue\n1\tList the vans\tRJ\t30 July 2021\n2\tPrice the vans\tFO / DB\tNext meeting',
    [
      ['List the vans', ['RJ'], '2021-07-30'],
      ['Price the vans', ['FO', 'DB'], '2021-07-20'],
    ],
  ],
  [
    'a list at the end',
    '1. Fleet\n\nThe vans are old.\n\nAgreed actions\n\n1. DCC to list the vans\n2. RJ to price them by the end of July',
    [
      ['DCC to list the vans', ['DCC'], null],
      ['RJ to price them by the end of July', ['RJ'], '2021-07-31'],
    ],
  ],
  [
    'an action twice: where it arose and in the list',
    '1. Fleet\n\nThe vans are old.\n\nACTION: DCC to list the vans by Friday\n\nSummary of actions\n\n• DCC to list the vans',
    [['DCC to list the vans by Friday', ['DCC'], '2021-06-18']],
  ],
  [
    'no action: a hotline, a plan, a schedule',
    '1. Action Fraud\n\nAction Fraud – the hotline – is slow.\n\nACTION PLAN – HUNTING\n\nThe action plan was noted.\n\nACTION SCHEDULE\n\nNo actions.',
    [],
  ],
  [
    'no action: none was raised',
    '1. Fleet\n\nThe vans are old.\n\nAction: None\n\n2. Vetting\n\nActions: no actions were raised.',
    [],
  ],
  [
    'no action: what somebody is doing',
    '1. Fleet\n\nThe DCC is taking action to replace the vans. Action was taken at once. Action: the word stood on the wall.',
    [['the word stood on the wall.', [], null]],
  ],
]

describe('actions raised', () => {
  test.each(layouts)('%s', (_, body, expected) => expect(short(boardFacts(body))).toEqual(expected))

  test('in bold, in Markdown', () => {
    const body = '## 1. Fleet\n\nThe vans are old.\n\n**DCC to list the vans by Friday**\n\nThe talk went on.'
    expect(short(boardFacts(body, 'notes.md'))).toEqual([['DCC to list the vans by Friday', ['DCC'], '2021-06-18']])
  })

  test('in a table, in Markdown', () => {
    const body =
      '## 1. Fleet\n\nThe vans are old.\n\n| Ref | Action | Lead | Deadline |\n|---|---|---|---|\n| A1 | List the vans | DCC | End of July |\n'
    expect(short(boardFacts(body, 'notes.md'))).toEqual([['List the vans', ['DCC'], '2021-07-31']])
  })

  test('in a table, in HTML', () => {
    const body =
      '<h2>1. Fleet</h2><p>The vans are old.</p><table><tr><th>Action</th><th>By whom</th><th>By when</th></tr><tr><td>List the vans</td><td>DCC</td><td>30/07/21</td></tr></table>'
    expect(short(boardFacts(body, 'notes.html'))).toEqual([['List the vans', ['DCC'], '2021-07-30']])
  })

  test('an action that nobody owns is noticed', () => {
    const facts = boardFacts('1. Fleet\n\nThe vans are old.\n\nACTION: The list to be shared with the PCC.')
    expect(facts.actions.map(({ owingSide }) => owingSide)).toEqual([{ side: 'force', basis: 'inferred' }])
    expect(facts.notices.map(({ kind }) => kind)).toContain('action without owner')
  })
})

describe('labels in running text', () => {
  test('a document on one line ends an action at the next item', () => {
    const facts = boardFacts(
      '1. Fleet The PCC asked about vans. ACTION 1: DCC to list the vans by 30 July 2021. 2. Vetting The CC said the queue is long. ACTION 2: RJ to count it. 3. AOB None.',
    )
    expect(short(facts)).toEqual([
      ['DCC to list the vans by 30 July 2021.', ['DCC'], '2021-07-30'],
      ['RJ to count it.', ['RJ'], null],
    ])
  })

  test('an owner alone, and what he is to do on the next line', () => {
    const facts = boardFacts(
      '1. Fleet\n\nThe vans are old.\n\nAction: RJ\n\nTo list the vans in time for the next meeting.',
    )
    expect(short(facts)).toEqual([['To list the vans in time for the next meeting.', ['RJ'], '2021-07-20']])
  })

  test.each([
    'Action: ',
    'ACTION 1/2 ',
    'Action for ',
    'Update ',
    '(AP1) ',
    'Actions 1/21, ',
    'Meeting of 4 May 2021 ',
    '**a** ',
  ])('long runs of %j take no long time', async (part) => {
    expect(await growthOf((length) => boardFacts(`1. Matters arising\n\n${part.repeat(length)}`), 500)).toBeLessThan(
      LINEAR,
    )
  })
})
