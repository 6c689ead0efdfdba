import { describe, expect, it } from 'vitest'
import { blocksOf, readText } from '../testing/read-text.ts'

const head = 'Scrutiny Board\n14 May 2019\n\nPresent: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n\n'
const itemsOf = (body: string) =>
  readText(head + body).facts.items.map(({ number, title }) => `${number ?? '-'} ${title}`)
const said = 'The PCC asked how the vans were, and the CC said that they were well.'

describe('what counts the items', () => {
  it.each([
    ['letters', ['A.', 'B.', 'C.'], ['A', 'B', 'C']],
    ['letters in brackets', ['(A)', '(B)', '(C)'], ['A', 'B', 'C']],
    ['Roman numbers', ['I.', 'II.', 'III.'], ['I', 'II', 'III']],
    [
      'numbers within a year, with the name of the body',
      ['PEB 24/41', 'PEB 24/42', 'PEB 24/43'],
      ['PEB 24/41', 'PEB 24/42', 'PEB 24/43'],
    ],
  ])('%s', (_, [a, b, c], [first, second, third]) =>
    expect(
      itemsOf(`${a}  Old business\n\n${said}\n\n${b}  Vans\n\n${said}\n\n${c}  Any other business\n\nNone.`),
    ).toEqual([`${first} Old business`, `${second} Vans`, `${third} Any other business`]),
  )
  it('themes of a public session, after which its earlier actions end', () => {
    const { items, actions } = readText(
      `${head}Follow-up from the meeting of 9 March 2019\n\nAction 3: CC to count the vans. Complete - there are forty.\n\nTheme 1 - Vans\n\nQuestion 1 (from a resident)\nAre the vans safe?\nAnswer: Greta Dunn said that they had not been, and that they are now.\n\nAction 6: CC to find out what safe vans cost.\n\nTheme 2 - Bikes\n\nQuestion 2 (by email)\nAre there bikes?\nAnswer: Greta Dunn said that there are nine.\n`,
    ).facts
    expect(items.map(({ number, title }) => `${number ?? '-'} ${title}`)).toEqual(
      expect.arrayContaining(['1 Vans', '2 Bikes']),
    )
    expect(actions.map(({ ref, origin }) => `${ref ?? '-'} ${origin}`)).toEqual(['3 brought forward', '6 raised'])
  })
  it('the word agenda before a number', () =>
    expect(
      itemsOf(`Agenda 1. Old business\n\n${said}\n\nAgenda 2. Vans\n\n${said}\n\nAgenda 3. Next meeting\n\nNone.`),
    ).toEqual(['1 Old business', '2 Vans', '3 Next meeting']))
  it('a number within a year, also before a title that begins like a question', () =>
    expect(
      itemsOf(
        `17/38  Interests\n\nNone.\n\n17/39  What has been done since March\n\n${said}\n\n17/40  Vans\n\n${said}\n\n17/41  Bikes\n\n${said}`,
      ),
    ).toEqual(['17/38 Interests', '17/39 What has been done since March', '17/40 Vans', '17/41 Bikes']))
  it('parts with letters, through which the numbers of the paragraphs run on', () =>
    expect(
      itemsOf(
        `A. Follow-up from 10th March\n\n41. CC to count the vans.\n    Update – there are forty. Discharged.\n\n42. CC to sell a van.\n    Update – it is sold. Discharged.\n\nB. Matters for challenge\n\n43. Bikes\n${said}\n\n44. Horses\n${said}\n\nC. Forthcoming business\n\n45. The plan was received. There were no questions.\n`,
      ).filter((item) => !/^4[125]/.test(item)),
    ).toEqual([
      '- A. Follow-up from 10th March',
      '- B. Matters for challenge',
      '43 Bikes',
      '44 Horses',
      '- C. Forthcoming business',
    ]))
  it('no letters where numbers count the items under them', () =>
    expect(
      itemsOf(
        `A. Open part\n\n1. Vans\n\n${said}\n\nB. Closed part\n\n2. Bikes\n\n${said}\n\nC. End\n\n3. Close\n\nNone.`,
      ),
    ).toEqual(expect.arrayContaining(['1 Vans', '2 Bikes', '3 Close'])))
})

describe('plain headings', () => {
  it('over numbered paragraphs, however short these are', () =>
    expect(
      itemsOf(
        `Interests\n1. There were none.\n\nEarlier notes\n2. The notes of 12 March were agreed and will be put on the website.\n\nFleet\n3. ${said}\n4. ${said}\n\nEstates\n5. ${said}`,
      ),
    ).toEqual(expect.arrayContaining(['- Interests', '- Earlier notes', '- Fleet', '- Estates'])))
  it('over numbered paragraphs, also with the day of the meeting before', () =>
    expect(
      itemsOf(
        `Matters arising from 12 March 2019\n\n412. The vans had been counted and there are forty of them, as the CC said.\n\nRecruitment\n\n413. The PCC asked who had joined, and the DCC named nine of them.\n\n414. She said that all were women, which the PCC welcomed.\n\nFleet\n\n415. ${said}\n\nEstates\n\n416. The station at Elmscote was sold in May for less than was hoped.\n`,
      ),
    ).toEqual(
      expect.arrayContaining(['- Matters arising from 12 March 2019', '- Recruitment', '- Fleet', '- Estates']),
    ))
  it('over nothing, and with the day of the meeting before in figures', () =>
    expect(
      itemsOf(
        `Actions from 12.03.19\n\n${said}\n\nFleet\n\n${said}\n\nRecruitment\n\nNo items.\n\nEstates\n\n${said}\n\nYes\nNone\n`,
      ).filter((item) => !item.includes('Board')),
    ).toEqual(['- Actions from 12.03.19', '- Fleet', '- Recruitment', '- Estates']))
  it('are none where a name stands with its letters', () =>
    expect(
      blocksOf('Ivo Lamb (IL)\nGreta Dunn (GD)\n\nIL is the Commissioner and chaired the whole of the meeting today.')
        .filter(({ kind }) => kind === 'heading')
        .map(({ text }) => text),
    ).toEqual([]))
  it('are none where only the label in front is bold', () =>
    expect(
      blocksOf(
        '**Head of the Office of the Police and Crime Commissioner:** Ann Lee\n\nAll were welcomed to the meeting.',
        {
          name: 'notes.md',
        },
      )[0]?.kind,
    ).toBe('paragraph'))
})

it('a comma may stand in a plain heading whose words all have capitals', () =>
  expect(
    itemsOf(
      `Right Care, Right Person\n\nThe vans had been counted and there are forty of them, as the CC said.\n\nRecruitment\n\nThe PCC asked who had joined, and the DCC named nine of them.\n\nVans, which are old\n\nShe said that all were women, which the PCC welcomed.\n\nEstates\n\nThe station at Elmscote was sold in May for less than was hoped.\n`,
    ),
  ).toEqual(['- Right Care, Right Person', '- Recruitment', '- Estates']))

describe('references before earlier actions', () => {
  it('head no items', () =>
    expect(
      itemsOf(
        `1. Earlier actions\n\n2. AP14 (12/03/2019) – CC to count the vans. There are forty. Closed.\n\n3. AP15 (12/03/2019) – CC to sell a van. It is sold. Closed.`,
      ),
    ).toEqual(['1 Earlier actions']))
})

describe('the head of a later page', () => {
  const pages = (foot: string) =>
    blocksOf(
      `Fleet and Estates Board\n\nMinutes of the meeting held on Tuesday 14th May 2019\n\nPresent: Ivo Lamb, PCC; Greta Dunn, CC\n\n1. Vans\n\nThe CC said that the vans are old and that she did\n${foot}\n\nnot expect to buy any this year.\n\n2. Bikes\n\n${said}\n\n3. Horses\n\n${said}\n`,
    )
  it.each([
    `${' '.repeat(80)}1\nFleet and Estates Board – 14th May 2019`,
    `${' '.repeat(80)}1\nFleet and Estates Board – 14/05/2019`,
    `${' '.repeat(80)}1\nFleet and Estates Board`,
  ])('%j interrupts a sentence, and is no part of it', (foot) => {
    const blocks = pages(foot)
    expect(blocks.map(({ text }) => text)).toContain(
      'The CC said that the vans are old and that she did not expect to buy any this year.',
    )
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ item }) => item)).toEqual(
      expect.arrayContaining(['1', '2', '3']),
    )
  })
})

it('what a margin says below a mark belongs to the mark', () =>
  expect(
    blocksOf('4.5\tThe waits to be sent to the OPCC.\tAction 01/22\n\t\tCC\n4.6\tThe PCC asked about vans.\t').map(
      ({ text }) => text,
    ),
  ).toEqual(['4.5 The waits to be sent to the OPCC. Action 01/22 CC', '4.6 The PCC asked about vans.']))

it('points that several lists share are no running line', () =>
  expect(
    blocksOf(
      ['7', '8', '9'].map((one) => `AB ${one}\n\n- Set: 14 March 2019\n- Task: Sell van ${one}`).join('\n\n'),
    ).filter(({ kind }) => kind === 'noise'),
  ).toEqual([]))

it('words over the people in capitals do not hide that all other headings are plain', () =>
  expect(
    readText(
      `Scrutiny Board\n14 May 2019\n\nPRESENT\nCommissioner: Ivo Lamb\nChief Constable: Greta Dunn\n\nNOTE TAKER\nMia Thrale\n\nAPOLOGIES\nNone received.\n\nRecord of the last meeting\n\nThe record of 12 March 2019 was signed off without any change.\n\nFleet\n\n${said}\n\nCustody\n\n${said}\n`,
    ).facts.items.map(({ title }) => title),
  ).toEqual(expect.arrayContaining(['Record of the last meeting', 'Fleet', 'Custody'])))

it('parts with letters in a column of their own, in each of which the numbers begin again', () => {
  const rows = [
    'A.\tSTANDING ITEMS\tLEAD',
    '1.\tActions from the last meeting\t',
    '\tCC to count the vans.\t',
    '\tUpdate: There are forty of them. Action closed.\t',
    'B.\tHOLDING TO ACCOUNT\t',
    '1.\tFleet\t',
    `\t${said}\t`,
    '\tSend the PCC the age of each van by Friday 31st May.\tACTION: CC',
    '2.\tBikes\t',
    `\t${said}\t`,
  ]
  const { items, actions } = readText(`${head}${rows.join('\n')}\n`).facts
  expect(items.map(({ title }) => title)).toEqual([
    'STANDING ITEMS',
    'Actions from the last meeting',
    'HOLDING TO ACCOUNT',
    'Fleet',
    'Bikes',
  ])
  expect(actions.map(({ origin, text }) => [origin, text])).toEqual([
    ['brought forward', 'CC to count the vans.'],
    ['raised', 'Send the PCC the age of each van by Friday 31st May.'],
  ])
})

it('items that letters and numbers count together, and no actions', () => {
  const { items, actions } = readText(
    `${head}PART A: BUSINESS\n\nA1  Apologies\nNone.\n\nA2  Fleet\n${said}\n\nPART B: QUESTIONS\n\nB1  Bikes\n${said}\n\nB2  Next meeting\n14 June 2019\n`,
  ).facts
  expect(items.flatMap(({ number, title }) => (number === null ? [] : [`${number} ${title}`]))).toEqual([
    'A1 Apologies',
    'A2 Fleet',
    'B1 Bikes',
    'B2 Next meeting',
  ])
  expect(actions).toEqual([])
})

it('a reference with the day of another meeting is an action of that one', () => {
  const earlier = 'Ref 04/09/04/2019 – CC to count the vans.\nUpdate 14.05.19 – Complete. There are forty.'
  const body = `Ref 01/14/05/2019   Apologies\n\nThere were none.\n\nRef 02/14/05/2019   Action update\n\n${earlier}\n\nRef 03/14/05/2019   Vans\n\n${said}\n\nRef 04/14/05/2019   Bikes\n\n${said}`
  const { items, actions } = readText(head + body).facts
  expect(items.map(({ number, title }) => `${number ?? '-'} ${title}`)).toEqual([
    '1 Apologies',
    '2 Action update',
    '3 Vans',
    '4 Bikes',
  ])
  expect(actions.map(({ origin, outcome }) => [origin, outcome])).toEqual([['brought forward', 'completed']])
})

it('how an action stands, in capitals on a line of its own, heads nothing', () => {
  const body = `1. Actions from 16 April 2019\n\nItem 10 - CC to circulate the plan.\nDISCHARGED\n\n2. Vans\n\n${said}`
  expect(itemsOf(body)).toEqual(['1 Actions from 16 April 2019', '2 Vans'])
})

it('a numbered list of what offices had promised is no list of items', () => {
  const body = [
    '## How we did on our promises',
    'In April we promised three things.',
    '1. *Ivo Lamb to write about the yard.* **Done** - a copy is on our site.',
    '2. *Chief Insp Dunn to train nine riders.* **Under way** - six are trained.',
    '3. *The Chief Constable to publish the waits.* **Not yet** - put back to the autumn.',
    '## Vans',
    said,
  ].join('\n\n')
  const { items } = readText(`# Scrutiny Board\n\n14 May 2019\n\nPresent: Ivo Lamb, PCC\n\n${body}`, {
    name: 'notes.md',
  }).facts
  expect(items.filter(({ number }) => number !== null)).toEqual([])
})

it('a plain line over the word that there was nothing', () => {
  const body = `Vans\n\n${said}\n\nBikes\n\nThe PCC asked how many bikes there are, and the CC said that there are nine.\n\nHorses\n\nThe PCC asked how the horses were, and the CC said that they had been sold.\n\nAny other questions\nThere were none.\n`
  expect(itemsOf(body)).toContain('- Any other questions')
})
