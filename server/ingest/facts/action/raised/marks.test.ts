import { describe, expect, test } from 'vitest'
import { actionsIn, latest, who } from '../../testing/board.ts'

const shown = (body: string) => actionsIn(body).map((one) => [one.text, who(one), latest(one)])

describe('an owner alone under a passage', () => {
  test('takes the request that a short sentence only says was agreed', () => {
    expect(
      shown(
        '4. Fleet\n\nDB requested that the list of vans be refreshed by somebody else. This was agreed.\n\tAction: Fleet and Roads Unit',
      ),
    ).toEqual([['DB requested that the list of vans be refreshed by somebody else.', 'Fleet and Roads Unit', null]])
  })
  test('takes what was agreed together with what it should also hold', () => {
    expect(
      shown(
        '4. Fleet\n\nThe vans are old. It was agreed that a paper on the depot would be brought to the Board in July. The paper should also state what a new depot would cost.\n\t\tAction: RJ',
      ),
    ).toEqual([
      [
        'It was agreed that a paper on the depot would be brought to the Board in July. The paper should also state what a new depot would cost.',
        'RJ',
        '2021-07-20',
      ],
    ])
  })
})

describe('the day of an action of several sentences', () => {
  test.each([
    [
      'DCC to speak to the makers about the vans. If it can be done at little cost, she should do so without waiting for the next meeting. Otherwise a short note is to come to the PCC by 30 June 2021.',
      '2021-06-30',
    ],
    [
      'DCC to repeat the count of vans. The repeat should use the same sample as in May and should be done by somebody from outside the unit. It is to be done in August 2021.',
      '2021-08-31',
    ],
    [
      'DCC to commission a review of the vans. It should cover the eighteen months to December 2020. Findings to be reported to the Board in January 2022.',
      '2022-01-31',
    ],
  ])('%s', (words, due) => expect(shown(`4. Fleet\n\nAction 12: ${words}`).map(([, , day]) => day)).toEqual([due]))

  test('is not that of the action above it', () => {
    const found = shown(
      '4. Fleet\n\nAction: RJ to list the vans. The list should be agreed with DB before it is sent, by 13 July 2021.\n\nAction: DB to look at the depot ahead of the move.',
    )
    expect(found.map(([, , day]) => day)).toEqual(['2021-07-13', null])
  })
})

test('what somebody says he took on elsewhere is no action of this meeting', () => {
  expect(
    shown(
      '4. Fleet\n\nRJ introduced the paper. It was agreed that the vans are dear, and RJ said that he had taken an action at the regional board to put their case.',
    ),
  ).toEqual([])
})

test('marks in the notes that point to a list at the end are the actions of that list', () => {
  const body = [
    '3. Fleet',
    '',
    'It was agreed that RJ and DB would look at prices together (Action 1). The PCC also wanted to see how often vans are off the road, and the DCC was content for that to be published (Action 2).',
    '',
    'Summary of actions',
    '',
    'No.\tAction\tLead\tBy when',
    '1\tDraw up a short list of prices for the depot, to include one from outside the county.\tRJ / DB\tNext meeting',
    '2\tPublish the number of hours for which vans were off the road, by month\tForce Fleet Unit\t31 October 2021',
  ].join('\n')
  expect(shown(body)).toEqual([
    ['Draw up a short list of prices for the depot, to include one from outside the county.', 'RJ+DB', '2021-07-20'],
    ['Publish the number of hours for which vans were off the road, by month', 'Force Fleet Unit', '2021-10-31'],
  ])
  expect(actionsIn(body).map(({ item }) => item)).toEqual(['3', '3'])
})

test('earlier actions known by a reference in brackets before the report', () => {
  const found = actionsIn(
    '2. Matters arising\n\n(ref.7) RJ confirmed that the list had been sent.\n(ref.8) DB reported that the makers had not replied.\n\n3. Fleet\n\nThe vans are old.',
  )
  expect(found.map(({ origin, ref, outcome, certainty }) => [origin, ref, outcome, certainty])).toEqual([
    ['brought forward', '7', 'completed', 'likely'],
    ['brought forward', '8', 'in progress', 'unsure'],
  ])
})

test('who is named behind an order in the passive owns it, whoever has a part in it', () => {
  expect(shown('4. Fleet\n\nAction: A list of old vans is to be drawn up by both offices. Action: RJ/DB')).toEqual([
    ['A list of old vans is to be drawn up by both offices.', 'RJ+DB', null],
  ])
})

test('a number in brackets before what somebody is to do does not make an action of the sentence before it', () => {
  const body =
    '4. Fleet\n\n4.1 The PCC asked when the vans would be mended. RJ could offer no date. (AP1) The DCC to provide a written account of the vans by 14 July 2021.'
  expect(shown(body)).toEqual([
    ['The DCC to provide a written account of the vans by 14 July 2021.', 'DCC', '2021-07-14'],
  ])
})
