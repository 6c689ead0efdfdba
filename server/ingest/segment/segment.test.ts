import { describe, expect, it } from 'vitest'
import { blocksOf, readText } from '../testing/read-text.ts'

const shown = (text: string, name = 'notes.txt') => blocksOf(text, { name }).map((block) => block.text)
const stock =
  'bridge market station school river quarry tractor parish harvest window letter doctor garden engine ladder copper timber orchard candle barrel meadow lantern harbour saddle pebble thimble anchor bucket fiddle gravel hammer island jacket kettle marble needle oyster pillow rocket shovel'.split(
    ' ',
  )

/** So many words that no other number gives in this order. */
const filler = (at: number, count: number) =>
  Array.from({ length: count }, (_, index) => stock[(at * 11 + index * (at + 3)) % stock.length]).join(' ')
const kinds = (text: string) => blocksOf(text).map((block) => block.kind)

it('a footer of two columns is no row that the next line goes on with', () => {
  const foot = (page: number) => `Scrutiny Board, 9 May         Page ${page} of 3`
  const said = Array.from({ length: 9 }, (_, at) => `The PCC asked about ${filler(at, 3)}.`)
  const text = [...said, 'The PCC asked whether the new vans and', `${foot(1)}\nall the drivers are on the road.`]
  const rest = ['They are.', foot(2), 'That was all.', foot(3)]
  const held = shown([...text, ...rest].join('\n\n'))
  expect(held).toContain('The PCC asked whether the new vans and all the drivers are on the road.')
  expect(held).toContain('Scrutiny Board, 9 May Page 1 of 3')
})

describe('sentences that were cut', () => {
  it.each([
    [
      "at a line's end",
      'The PCC asked whether the new vans\nare on the road. The CC said yes.',
      ['The PCC asked whether the new vans are on the road. The CC said yes.'],
    ],
    [
      'between a day and its month',
      'Minutes of the meeting of the board held on Wednesday 15th\nMay 2024 at the hall, the chair presiding.',
      ['Minutes of the meeting of the board held on Wednesday 15th May 2024 at the hall, the chair presiding.'],
    ],
    [
      "at a page's end",
      'The PCC asked whether the new vans and\n\nall the drivers are on the road.',
      ['The PCC asked whether the new vans and all the drivers are on the road.'],
    ],
    [
      'by a footer',
      'The PCC asked whether the new vans and\n\nPage 3 of 7\n\nall the drivers are on the road.',
      ['The PCC asked whether the new vans and all the drivers are on the road.', 'Page 3 of 7'],
    ],
    [
      'by a footer inside',
      'The PCC asked whether the vans Page 3 of 7 are on the road.',
      ['The PCC asked whether the vans are on the road.'],
    ],
    [
      'before a bullet',
      'The PCC asked whether the roads are now better or\n\n<ul><li>worse. The CC said:</li><li>They are better.</li></ul>',
      ['The PCC asked whether the roads are now better or worse. The CC said:', 'They are better.'],
    ],
    [
      'in a right-hand column of tabs',
      '1.\tThe PCC asked whether the new vans\t\n\tare on the road by now.\t',
      ['1. The PCC asked whether the new vans are on the road by now.'],
    ],
  ])('%s', (_, text, expected) => expect(shown(text)).toEqual(expected))

  it.each([
    ['two sentences', 'The PCC asked about vans.\nThe CC said they are new.'],
    [
      'a heading and its text',
      'Vans on the road\nThe PCC asked how many there are and the CC said that there are nine.',
    ],
    ['a label', 'The PCC thanked the drivers of all the vans\nACTION: CC to count the vans'],
    ['bullets', '• nine vans, of which\n• three are new'],
  ])('but not %s', (_, text) => expect(shown(text)).toHaveLength(2))

  it('joins the lines of a hard-wrapped paragraph, and keeps its paragraphs apart', () => {
    const wrapped = Array.from(
      { length: 12 },
      (_, at) => `The ${filler(at, 9).slice(0, 66)} lane\nBarnsbury ${filler(at + 20, 6).slice(0, 40)}.`,
    )
    expect(shown(wrapped.join('\n\n'))).toHaveLength(12)
  })
})

it('a line that ends as a sentence is no heading, whatever its verb', () =>
  expect(
    kinds(
      'Board\n14 May 2019\n\n1. Vans\n\nHO questioned whether every child gets a van in 72 hours.\nOB: No. It is about half of them, and we expect more by Christmas.',
    ),
  ).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph']))

describe('what is lost', () => {
  const lost = (text: string) => blocksOf(text).map((block) => block.lost)
  it.each([
    [
      'the start',
      'The PCC thanked everyone.\n\nnetworks of people who had met in the hall and agreed.',
      [null, 'start'],
    ],
    [
      'the start behind a number',
      'The PCC thanked everyone.\n\n12b  with the wardens on Friday, and the streets were quiet.',
      [null, 'start'],
    ],
    [
      'the start under a heading',
      '2. VANS\n\nof those that were tested, and nine have been sold since. The PCC thanked him.',
      [null, 'start'],
    ],
    ['the end', 'The CC said that nine of the vans are new and that the\n\nThe PCC thanked him.', ['end', null]],
    [
      'nothing in a list',
      'The CC named:\n\n- old vans and the people who drive them in all weathers.\n- new vans and those who mend them.',
      [null, null, null],
    ],
    [
      'the start under a heading, with the word that tells',
      '2. VANS\n\nhad been looked at, except at Elmscote where only six came. The PCC thanked him.',
      [null, 'start'],
    ],
    [
      'nothing where a list goes on',
      'RESOLVED –\n\n(a) That the plan of the year for the vans be noted; and\n\n(b) That the CC report in June on what is left of it.',
      [null, null, null],
    ],
    [
      'nothing where a word that may join ends it',
      'Action: Treasurer to look into the use of the safety fund for this\n\nThe PCC thanked him.',
      [null, null],
    ],
    [
      'the end behind a number in a column of its own',
      '5.3   The DCC said that sickness among staff had been above its target, and that the\n\n5.4   The PCC thanked him.',
      ['end', null],
    ],
    [
      'the end in a cell',
      'Ref\tAction\tUpdate\n1\tSell the vans\tDeferred to January while the\n2\tBuy vans\tDone.',
      [null, 'end', null],
    ],
    [
      'nothing where a cell goes on in the next row',
      'Ref\tAction\tUpdate\n1\tSell the vans\tDeferred to January while the\n\t\tgarage is rebuilt.',
      [null, null, null],
    ],
    [
      'nothing where a bracket begins',
      'The PCC thanked him.\n\n(minute 25/19) The review of the vans was in hand.',
      [null, null],
    ],
    ['nothing in the title', 'MINUTES\n\nof the public meeting of the Board that was held in the Hall.', [null, null]],
    ['nothing in headings', '1. The state of the\n\nThe PCC thanked him.', [null, null]],
  ])('%s', (_, text, expected) => expect(lost(text)).toEqual(expected))
})

describe('a page read twice', () => {
  const page = [
    'The PCC asked whether the new vans are on the road and the CC answered that nine of them are, with three to come in June.',
    'The PCC asked how the drivers had been chosen and heard that each had passed the advanced course within the last two years.',
    'It was noted that the garage at Elmscote closes at five, which the staff there have said is too early for the late shift.',
  ]
  const copy =
    'on the road and the CC answered that nine of them are, with three to come in June. The PCC asked how the drivers had been chosen and heard that each had passed the advanced course within the garage at Elmscote closes at five, which the staff there have said is too early'
  it('leaves out the garbled second copy', () => {
    expect(kinds([...page, copy].join('\n\n'))).toEqual(['paragraph', 'paragraph', 'paragraph', 'repeated'])
  })
  it('leaves out a few lines that stand again straight below themselves, and keeps those that come again further down', () => {
    const lines =
      '(ii) The PCC voiced his concern that PCSOs were being taken off their beats\n     to guard crime scenes at night. The ACC did not dispute it. It had happened on 26\n     days in January.\n'
    const between = 'The CC said that the garage closes at five, which is too early for those who work late.\n\n'
    expect(kinds(`${page[0]}\n\n${lines}                                     2\n${lines}\n${between}`)).toEqual([
      'paragraph',
      'paragraph',
      'noise',
      'repeated',
      'repeated',
      'repeated',
      'paragraph',
    ])
    expect(kinds(`${page[0]}\n\n${lines}\n${between}${between.replace('five', 'six')}${lines}`)).not.toContain(
      'repeated',
    )
  })
  it('leaves out a copy whose words a bad reading broke, and one that was cut short', () => {
    const [first = '', second = ''] = page
    const broken = `${first} ${second}`
      .replace('answered', 'an swered')
      .replace('drivers', 'driv ers')
      .replace('advanced', 'adva nced')
    const cutShort = `${second} ${first}`.replace('answered', 'answred').slice(0, 180)
    for (const again of [broken, cutShort])
      expect(kinds([...page.slice(0, 2), again].join('\n\n'))).toEqual(['paragraph', 'paragraph', 'repeated'])
  })
  it('tells the reviewer, and reads no fact from it', () => {
    const { facts } = readText(
      `Board\n14 May 2019\n\n1. Vans\n\n${[...page, 'ACTION: CC to count the vans that are kept at Elmscote by June.', ...page, 'ACTION: CC to count the vans that are kept at Elmscote by June.'].join('\n\n')}`,
    )
    expect(facts.notices.map((notice) => notice.kind)).toContain('repeated text')
    expect(facts.actions).toHaveLength(1)
  })
  it('keeps an action log that repeats actions from all over', () => {
    const actions = [
      'to count the vans that are kept at Elmscote by the end of June',
      'to write to every parish about the speed of tractors in harvest',
      'to bring the garage rota to the next meeting of this board',
    ]
    const fill = Array.from({ length: 6 }, (_, at) => `It was said that ${filler(at, 30)}.`)
    const body = actions.flatMap((action, at) => [fill[at * 2] ?? '', `ACTION: CC ${action}`, fill[at * 2 + 1] ?? ''])
    expect(kinds([...body, 'Action log', ...actions.map((action) => `CC ${action}`)].join('\n\n'))).not.toContain(
      'repeated',
    )
  })
})

describe('tables', () => {
  it('keeps the cells of a Markdown table', () => {
    const [head, row] = blocksOf('| Ref | Action | Owner |\n| --- | --- | --- |\n| 1/19 | Count the **vans** | CC |')
    expect(head?.cells.map((cell) => head.text.slice(cell.start, cell.end))).toEqual(['Ref', 'Action', 'Owner'])
    expect(row?.cells.map((cell) => [cell.column, row.text.slice(cell.start, cell.end)])).toEqual([
      [0, '1/19'],
      [1, 'Count the vans'],
      [2, 'CC'],
    ])
  })
  it('keeps the cells of an HTML table, and empty columns apart', () => {
    const [row] = blocksOf('<table><tr><td>1</td><td></td><td>CC</td></tr></table>', { name: 'a.html' })
    expect(row?.cells.map((cell) => cell.column)).toEqual([0, 2])
  })
})

describe('furniture', () => {
  it.each([
    'Page 2 of 9',
    '- 4 -',
    '12',
    'Page 3',
    'OFFICIAL – SENSITIVE',
    'Not Protectively Marked',
    'We use cookies to count visits',
  ])('%j is noise', (line) => {
    expect(kinds(`The PCC asked about vans.\n\n${line}\n\nThe CC said that they are new.`)).toEqual([
      'paragraph',
      'noise',
      'paragraph',
    ])
  })
})

describe('a whole document on one line', () => {
  const text =
    'Scrutiny Board Date: Tuesday 14 May 2019 Chair: Orla Finch Present: Orla Finch, Police and Crime Commissioner (PCC); Hugh Dray, Chief Constable (CC) Apologies: Ines Reeve, Assistant Chief Constable 1. Vans The PCC asked whether the new vans are on the road. The CC said that nine of them are. ACTION: CC to count the vans by June. 2. Parks The wardens were thanked. ACTION: PCC to write to the wardens. 3. Any other business None.'
  it('is unfolded at its labels and numbers', () => {
    const { facts } = readText(text)
    expect(facts.meeting).toMatchObject({ heldOn: '2019-05-14', chair: 'Orla Finch' })
    expect(facts.attendance.map((person) => [person.name, person.status])).toEqual([
      ['Orla Finch', 'present'],
      ['Hugh Dray', 'present'],
      ['Ines Reeve', 'apologies'],
    ])
    expect(facts.items.map((item) => [item.number, item.title])).toEqual([
      ['1', 'Vans'],
      ['2', 'Parks'],
      ['3', 'Any other business'],
    ])
    expect(facts.actions).toHaveLength(2)
  })
})

it('numbers that run on through lists of tasks are no items where headings stand in bold', () => {
  const said = 'The Commissioner asked how many vans there are. The Chief Constable said that there are nine of them.'
  const list = (...tasks: string[]) => `**Agreed actions**\n\n${tasks.join('\n')}`
  const notes = `# Board\n\n**Vans**\n\n${said}\n\n${list('1. ACC Dray to provide a breakdown of vans by town before Easter.', '2. Superintendent Bond to share the list of drivers with the OPCC by 6 March.')}\n\n**Bikes**\n\n${said}\n\n${list('3. OPCC to bring forward a survey of all the riders.', '4. Updated plan for bikes to be sent to the Commissioner within a month.')}\n`
  const headings = blocksOf(notes, { name: 'n.md' }).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))
  expect(headings.filter((text) => text !== 'Agreed actions')).toEqual(['Vans', 'Bikes'])
})
