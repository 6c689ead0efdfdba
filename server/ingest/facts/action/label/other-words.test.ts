import { describe, expect, test } from 'vitest'
import { actionsIn, isRaised, latest, who } from '../../testing/board.ts'

const shown = (body: string, name?: string) =>
  actionsIn(body, name).map((one) => [isRaised(one) ? 'raised' : (one.outcome ?? ''), one.ref, who(one), latest(one)])

describe('what an office calls its actions', () => {
  const item = '4. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'
  test.each([
    [
      'UNDERTAKING 24/17: The Head of Estates will establish how many vans there are. The figure should be split by district.\nFalls to: Head of Estates\nWanted by: 5 July 2021',
      ['raised', '24/17', 'Head of Estates', '2021-07-05'],
    ],
    [
      'REQUEST 90/1: That the Deputy Chief Constable prepare a timetable for the vans.\nAnswerable: DCC. Return: by 30th June, 2021.',
      ['raised', '90/1', 'Deputy Chief Constable', '2021-06-30'],
    ],
    [
      'To take away: DCC to give the PCC a one-page account of the vans. Before 18 July 2021.',
      ['raised', null, 'DCC', '2021-07-17'],
    ],
    [
      'To follow up: Head of Estates – to write to both councils about the vans. Deadline: 14 July 2021.',
      ['raised', null, 'Head of Estates', '2021-07-14'],
    ],
    [
      '[PSP 17/31] Head of Estates to draw up a plan for the vans.\nThe plan should say who in each district is answerable for it.\nLead: Head of Estates. Target: 31 August 2021.',
      ['raised', 'PSP 17/31', 'Head of Estates', '2021-08-31'],
    ],
  ])('%s', (words, expected) => expect(shown(item + words)).toEqual([expected]))

  test.each([
    'Requests for help were up.',
    'The undertaking given by the force was noted.',
    'Request: none were made of the Board by the public.',
    'Two undertakings: one of them by the makers, were heard.',
  ])('no action: %s', (words) => expect(shown(item + words)).toEqual([]))
})

describe('what an office calls its earlier actions', () => {
  const rest = '\n\n5. Fleet\n\nThe vans are old.'
  test('undertakings, each with where it is', () => {
    const list =
      '24/09 (16 March 2021). The DCC to supply the case for the drone.\nWhere we are: Met. The case came on 2 April.\n\n24/11 (16 March 2021). RJ to report on waiting times.\nWhere we are: Partly met. A first note has come, and the rest will follow this month.\n\n24/12 (18 May 2021). DB to arrange a visit to the depot.\nWhere we are: Not met. Put back to September 2021 because the depot is being mended.'
    expect(shown(`Undertakings given at earlier sessions\n\n${list}${rest}`)).toEqual([
      ['completed', '24/09', 'DCC', null],
      ['in progress', '24/11', 'RJ', '2021-06-30'],
      ['deferred', '24/12', 'DB', '2021-09-30'],
    ])
  })
  test('points carried over, each with its position', () => {
    const list =
      '2.1 PSP 17/19 – DCC to provide a breakdown by ward.\nPosition: Closed. It was issued in April.\n2.2 PSP 17/22 – RJ to confirm that all are attended.\nPosition: Live. Attendance has reached 94% and the last two districts are being worked on.\n2.3 PSP 17/23 – DB to meet the makers.\nPosition: Held over. The chair has stood down.'
    expect(
      shown(`2. POINTS CARRIED OVER\n${list}${rest}`).map(([outcome, ref, owner]) => [outcome, ref, owner]),
    ).toEqual([
      ['completed', 'PSP 17/19', 'DCC'],
      ['in progress', 'PSP 17/22', 'RJ'],
      ['deferred', 'PSP 17/23', 'DB'],
    ])
  })
  test('a table of requests, who, and how it stands', () => {
    const table =
      '<p>These requests were made on 18 May 2021.</p><table><thead><tr><th>Request</th><th>Who</th><th>How it stands</th></tr></thead><tbody><tr><td>Give the PCC a count of vans.</td><td>Rob Jute</td><td>Answered. Count received on 6 June.</td></tr><tr><td>Tell the forum which depot is whose.</td><td>Dee Bly</td><td>Under way. Three of the five have done so.</td></tr><tr><td>Look into a joint bid.</td><td>Dee Bly</td><td>No longer needed. The fund is closed.</td></tr></tbody></table>'
    const body = `<h2>1. Requests from last time</h2>${table}<h2>2. Fleet</h2><p>The vans are old.</p>`
    expect(
      actionsIn(body, 'notes.html').map(({ origin, outcome, owners }) => [origin, outcome, owners[0]?.name]),
    ).toEqual([
      ['brought forward', 'completed', 'Rob Jute'],
      ['brought forward', 'in progress', 'Dee Bly'],
      ['brought forward', 'withdrawn', 'Dee Bly'],
    ])
  })
  test('call-backs with where they come from behind the number', () => {
    const list =
      '- **A1** *(from 18 May)* DCC to share the lessons of the summer. **Finished**: shared on 3 June.\n- **A2** *(from 18 May)* RJ to say when the vans will be mended. **Still running**: it stands at 160, down from 240.\n- **A4** *(from 16 March)* DB to produce a map. **No movement**: the post is still vacant.'
    expect(
      shown(
        `## A. Call-backs\n\nItems that members asked to hear about again.\n\n${list}\n\n## B. Fleet\n\nThe vans are old.`,
        'notes.md',
      ),
    ).toEqual([
      ['completed', 'A1', 'DCC', null],
      ['in progress', 'A2', 'RJ', null],
      ['no change', 'A4', 'DB', null],
    ])
  })
  test('business arising, told by paragraph', () => {
    const list =
      '(a) Paragraph 79 - the Deputy Chief Constable had been requested to obtain the views of the councils. She reported that 41 had replied. Discharged.\n\n(b) Paragraph 81 - RJ had been requested to find out what others do. He said that he was still waiting for two areas to reply. Pending.'
    expect(
      shown(`89. BUSINESS ARISING\n\n${list}\n\n90. FLEET\n\nThe vans are old.`).map(([outcome, , owner]) => [
        outcome,
        owner,
      ]),
    ).toEqual([
      ['completed', 'Deputy Chief Constable'],
      ['in progress', 'RJ'],
    ])
  })
  test('a numbered list under the days on which it was asked for', () => {
    const list =
      'From 18th May 2021:\ni\tRJ to provide the number of vans.\tRJ\n\t792, or 81%. Complete.\nii\tDB to check whether the screen can be seen.\tDB\n\tIt can; access is being arranged. Ongoing.\nFrom 16th March 2021:\niv\tDCC to ask the panel about the new model.\tDCC\n\tNot started: the rules have been delayed.'
    expect(
      shown(`5\tProgress on what was asked for before\n${list}\n6\tFleet\nThe vans are old.`).map(
        ([outcome, , owner]) => [outcome, owner],
      ),
    ).toEqual([
      ['completed', 'RJ'],
      ['in progress', 'DB'],
      ['no change', 'DCC'],
    ])
  })
})
