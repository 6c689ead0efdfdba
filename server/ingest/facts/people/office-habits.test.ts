import { describe, expect, test } from 'vitest'
import { readText } from '../../testing/read-text.ts'
import { boardFacts, boardHead, earlierIn, latest, raisedIn, who } from '../testing/board.ts'

const item = '2. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'
const raised = (body: string) => raisedIn(item + body).map((one) => [one.text, who(one), latest(one)])
const earlier = (body: string) => earlierIn(body).map(({ ref, raisedAt, outcome }) => [ref, raisedAt, outcome])

describe('marks of an action', () => {
  test.each([
    ['[ACTION: DCC to list the vans.]'],
    ['(Action: DCC to list the vans.)'],
    ['ACTION; DCC to list the vans.'],
    ['ACTION>> DCC to list the vans.'],
    ['>>> DCC to list the vans.'],
    ['2.3 >>> DCC to list the vans.'],
    ['→ DCC to list the vans.'],
    ['We’ll do this: DCC to list the vans.'],
    ['Next steps: DCC to list the vans.'],
  ])('%j', (body) => expect(raised(body)).toEqual([['DCC to list the vans.', 'DCC', null]]))

  test.each([
    ['ACTION DCC: list the vans.', 'list the vans.', 'DCC', null],
    ['ACTION 2/4 [DCC, 9 July]: list of vans, by ward.', 'list of vans, by ward.', 'DCC', '2021-07-09'],
    ['ACTION 2/5 [–]: legal advice to be obtained.', 'legal advice to be obtained.', '', null],
  ])('%j', (body, ...expected) => expect(raised(body)).toEqual([expected]))

  test.each(['ACTION PLAN – HUNTING', 'ACTION LOG – VANS', 'Action Fraud: no change.', '>>> an action'])(
    'none in %j',
    (body) => expect(raised(`${body}\n\nThe board thanked the team for it.`)).toEqual([]),
  )
})

describe('what is said of an action under labels of its own', () => {
  test.each([
    ['ACTION: List the vans (Owner: RJ; Deadline: 9 July)'],
    ['ACTION: List the vans. Owner: RJ. Deadline: 9 July.'],
    ['ACTION: List the vans. Lead: RJ. By: 9 July.'],
    ['ACTION: List the vans (RJ, by 9 July)'],
    ['ACTION: List the vans.\nOwner: RJ\nDue: 9 July'],
    ['ACTION: List the vans.\nWho: RJ\nWhen: by 9 July'],
    ['ACTION: List the vans.\n\n> *Owner:* RJ\n> *Target:* 9 July'],
    ['List of the vans to be drawn up.      Action: RJ, for 9 July'],
  ])('%j', (body) => expect(raised(body).map((one) => one.slice(1))).toEqual([['RJ', '2021-07-09']]))

  test('whoever leads need not be who is to do it', () => {
    expect(raised('ACTION: RJ to list the vans (Lead: DCC)').map(([, owner]) => owner)).toEqual(['RJ'])
  })
})

describe('actions of earlier meetings', () => {
  test.each([
    ['1. LAST TIME (8 JUNE)\n\na) RJ to list the vans.\nListed on 9 June. Done.', null, '2021-06-08', 'completed'],
    ['A. FROM MEETING 6 (8 JUNE 2021)\n\n1 >>> RJ: list the vans. [DROPPED - sold]', null, '2021-06-08', 'withdrawn'],
    [
      '1. Earlier actions\n\nAll of the following were set at the session of 8 June 2021.\n\nA/21/3 – RJ to list the vans.\nUpdate: Put back to August.',
      'A/21/3',
      '2021-06-08',
      'deferred',
    ],
    [
      '1. PROGRESS ON EARLIER ACTIONS\n\nNot yet closed, from the Board of 8 June 2021\n2/3  RJ to list the vans.\nPosition: on hold.',
      '2/3',
      '2021-06-08',
      'deferred',
    ],
    ['1. Open actions\n\n- [x] **RJ to list the vans by size** – it went up on 9 June.', null, null, 'completed'],
    [
      '1. Open actions\n\nUpdate on each was given.\n\nRJ to list the vans.\nUpdate The list was sent on 9 June.',
      null,
      null,
      'completed',
    ],
    ['1. Open actions\n\nRJ to list the vans. [     ]', null, null, 'not reported'],
  ])('%j', (body, ...expected) => expect(earlier(body)).toEqual([expected]))

  test('a line of references under a heading that closes them', () => {
    const body = '1. PROGRESS ON EARLIER ACTIONS\n\nClosed, from the Board of 8 June 2021\n2/1, 3/4'
    expect(earlier(body)).toEqual([
      ['2/1', '2021-06-08', 'completed'],
      ['3/4', '2021-06-08', 'completed'],
    ])
  })

  test('among those that stand under their references alone, what is called an action is new', () => {
    const body =
      '1. Earlier actions\n\nA/21/3 – RJ to list the vans.\nUpdate: Sent.\n\nA/21/4 – DCC to price a lift.\nUpdate: Nothing yet.\n\nACTION A/21/9: DCC to price the lift by August.'
    expect(raised(body).map(([text]) => text)).toEqual(['DCC to price the lift by August.'])
  })

  test('below a table in columns the notes go on', () => {
    const body =
      '3.\tPROGRESS ON ACTIONS\n\nRef\tAction\tLead\tPosition\tStatus\n13/21\tList the vans\tRJ\tSent in May\tClosed\n\n3.1\tThe DCC reported that the lift had failed.\n\n4.\tBURGLARY\n4.1\tThe DCC reported on the quarter.'
    expect(earlier(body).map(([ref]) => ref)).toEqual(['13/21'])
  })
})

describe('who was there', () => {
  const attendance = (text: string) =>
    readText(
      `Oversight Board\n15 June 2021\n\n${text}\n\n1. Budget\n\nThe budget was presented and approved by all.\n`,
    ).facts.attendance.map(({ name, office, status }) => `${name} | ${office} | ${status}`)
  test('parts of a list, each with a body or an office of its own', () => {
    expect(
      attendance(
        'Here: Independent Chair: Ann Lee; Independent Members: Bo Dale, Cy Fern; Elmscote Police: Dan Gill (Head of Crime)\nAbsent with apologies: Elmscote Police: Eve Hart (Vetting Manager)',
      ),
    ).toEqual([
      'Ann Lee | Independent Chair | present',
      'Bo Dale | Independent Member | present',
      'Cy Fern | Independent Member | present',
      'Dan Gill | Head of Crime | present',
      'Eve Hart | Vetting Manager | apologies',
    ])
  })
  test('a table with the body in front', () => {
    expect(
      attendance(
        'Organisation\tRepresentative\tPosition\nOPCC\tAnn Lee\tCommissioner (Chair)\n\tBo Dale\tChief Executive',
      ),
    ).toEqual(['Ann Lee | Commissioner | present', 'Bo Dale | Chief Executive | present'])
  })
  test('numbered people are no items', () => {
    const { items } = readText(
      `Oversight Board\n15 June 2021\n\nPresent\n1. Ann Lee – Police and Crime Commissioner\n2. Bo Dale – Chief Constable\n\n1. Budget\n\nThe budget was presented.\n\n2. Fleet\n\nThe vans were discussed.\n`,
    ).facts
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Budget', '2 Fleet'])
  })
})

describe('the next meeting', () => {
  test.each([
    'Next one: Tues 20 July, 0915',
    'The next Elmscote Live is on Tuesday 20 July 2021, when we shall talk of vans.',
    'G. MEETING 8\n\nTuesday 20 July 2021 at 4.15 p.m., Moot Hall.',
  ])('%j', (text) => {
    const { meeting } = readText(`${boardHead}${item}${text}\n`).facts
    expect(meeting.nextMeeting?.heldOn).toBe('2021-07-20')
  })
})

test.each(['10.00 – 12.00, Conference Room 4', '31.06 – DCC to list the vans.', '00/13 - RJ'])(
  'figures that are no day of the calendar: %j',
  (text) =>
    expect(
      readText(`${boardHead}${text}\n\n${item}`).facts.actions.every(({ raisedAt }) => raisedAt !== '2021-06-31'),
    ).toBe(true),
)

describe('what the paper is called opens no list of actions', () => {
  test.each(['Board\nNotes and Actions\n\nTuesday 15 June 2021', 'BOARD\nMINUTES\n\nTuesday 15 June 2021'])(
    '%j',
    (title) => {
      const text = `${title}\n\nPresent: Ada Quill, Police and Crime Commissioner (PCC); Una Sark, Deputy Chief Constable (DCC)\nApologies: none\n\n1. Fleet\n\nThe DCC spoke of the vans.\n`
      expect(readText(text).facts.actions).toEqual([])
    },
  )
})

describe('lists under a line that says how they stand', () => {
  test('complete, outstanding', () => {
    const body =
      '2. Notes of previous meeting – 8 June 2021\n\nThe notes were agreed. The following actions were reported as complete:\n- RJ to list the vans.\nThe following was outstanding:\n- DCC to price a lift.'
    expect(earlier(body)).toEqual([
      [null, '2021-06-08', 'completed'],
      [null, '2021-06-08', 'no change'],
    ])
  })
})

describe('orders without a label', () => {
  test.each([
    [
      'RESOLVED/-\n\n1. That the report be noted.\n2. That the DCC be asked to provide a list.',
      'That the DCC be asked to provide a list.',
    ],
    ['RESOLVED: That\n(i) the report be noted;\n(ii) the DCC provide a list.', 'the DCC provide a list.'],
    [
      'RESOLVED: That the plan be supported and a report be submitted to the next meeting.',
      'a report be submitted to the next meeting.',
    ],
    ['JLB 120 – RJ to list the vans. RJ / 9 July', 'RJ to list the vans.'],
    ['➡️ Action 05/24: RJ to list the vans.', 'RJ to list the vans.'],
    ['Action BM-20210615-001 - RJ to list the vans.', 'RJ to list the vans.'],
  ])('%j', (body, text) => expect(raised(body).map(([one]) => one)).toEqual([text]))
})

test('a margin of names beside the notes is no table of actions', () => {
  const body =
    'No   Item                                                        Action\n1    Fleet\n     The DCC would like to see a list of the vans.               RJ\n2    Estates\n     Both to visit the yard on 4 September.                      RJ\n'
  expect(boardFacts(body).actions.map(({ owners }) => owners.map(({ written }) => written).join())).toEqual([
    'RJ',
    'RJ',
  ])
})

test('the minutes under a cover say when the meeting was', () => {
  const text =
    'Elmscote Police Authority\nDate          23 June 2022\nMinute of the Meeting of the Police Authority held on 26 May 2022 by video.\n\nPresent: Ada Quill\n\n1. Fleet\n\nThe vans were discussed.\n'
  expect(readText(text).facts.meeting.heldOn).toBe('2022-05-26')
})

test('numbered reports under a line that announces actions are no items', () => {
  const { items } = boardFacts(
    'Previous actions:\n1. RJ – list of vans. Provided.\n2. DCC – letter to the depot. Drafted\n3. RJ – lift\n\nThe board thanked the team.',
  )
  expect(items).toEqual([])
})

describe('older and other wordings of earlier actions', () => {
  const zone = '3. MATTERS OUTSTANDING FROM THE MEETING OF 8TH JUNE 2021\n\n'
  test.each([
    [
      '3.1\tAction 13/14 - That a list of vans be furnished by RJ. The matter was deemed to be disposed of.',
      '13/14',
      'completed',
    ],
    ['3.1\tAction 13/17 - That RJ price a lift. This had been stood over to the August meeting.', '13/17', 'deferred'],
    ['3.1\tAction 13/18 - That RJ write to the depot. The action was struck out.', '13/18', 'withdrawn'],
    ['3.1\tAction 13/22 - That RJ list the vans. Matters stood precisely where they had in May.', '13/22', 'no change'],
    ['- U12. To list the vans (RJ). Discharged on 9 June.', 'U12', 'completed'],
  ])('%j', (body, ref, outcome) => expect(earlier(zone + body)).toEqual([[ref, '2021-06-08', outcome]]))

  test('a table with headings and a status in two languages', () => {
    const body =
      '4. Diweddariad / Update on actions\n\nCyf. / Ref.\tCam gweithredu / Action\tPerchennog / Owner\tStatws / Status\n21-24\tList the vans\tRJ\tCwblhawyd / Complete'
    expect(earlier(body)).toEqual([['21-24', null, 'completed']])
  })
})

test('what is asked to happen next is an action', () => {
  expect(raised('What happens next? DCC will list the vans by 9 July.').map((one) => one.slice(1))).toEqual([
    ['DCC', '2021-07-09'],
  ])
})

test('a list of what was undertaken today', () => {
  const body = '## Undertakings given today\n\n- U18. To list the vans (RJ, by 9 July).'
  expect(raised(body).map((one) => one.slice(1))).toEqual([['RJ', '2021-07-09']])
})

test('who sent regrets, and who came with whom', () => {
  const text =
    'Scrutiny Session\n15 June 2021\n\nThe Commissioner, Mr Al Truss, presided. He was accompanied by his Chief Executive, Ms Oona Reilly. The Chief Constable, Mr Pete Ains, sent his regrets.\n\n1. Fleet\n\nThe vans were discussed.\n'
  const names = readText(text).facts.attendance.map(({ name, status }) => `${name} ${status}`)
  expect(names).toContain('Oona Reilly present')
  expect(names).toContain('Pete Ains apologies')
})
