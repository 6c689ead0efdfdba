import { describe, expect, it } from 'vitest'
import { blocksOf, readText } from '../testing/read-text.ts'

const said = 'The PCC asked how the vans were, and the CC said that they were well.'
const cutBy = (before: string, foot: string, after: string) =>
  `Fleet and Estates Board\n\nTuesday 14th May 2019\n\nPresent:\nIvo Lamb, PCC\nGreta Dunn, CC\n\nApologies:\nAnn Lee, ACC\nTom Ford, CFO\n\n1. Vans\n\n${said}\n\n${before}\n\n${foot}\n\n${after}\n\n2. Bikes\n\n${said}\n`
const shown = (text: string) => blocksOf(text).map(({ kind, text: words }) => `${kind}: ${words}`)

describe('a page that ends within a sentence', () => {
  const [before, after] = ['The CC said that the vans are old and that she did', 'not expect to buy any this year.']
  const whole = `paragraph: ${before} ${after}`
  it.each([
    ['the body and a date, then the page', 'OFFICIAL   Fleet Executive 14.05.19\n\n          Page 1 of 2'],
    ['the page, then the body and a date', '          Page 1 of 2\n\nOFFICIAL   Fleet Executive 14.05.19'],
    ['the body, a date and a number', 'F&E Board 14.05.19                                       409'],
    ['a marking and a sheet', 'HARL PFCC - FORCE REVIEW - NOT PROTECTIVELY MARKED            Sheet 2 of 3'],
    ['an address and a number', 'Harl OPCC | Beck House | 01999 555010      3'],
    ['a number alone, then the body', '                          3\n\nFleet Performance Board 14.05.19 – DRAFT'],
    ['the body and the day in full, without a number', "Harl Mayor's Office – Fleet Meeting 14 May 2019\nPage 2 of 3"],
  ])('%s', (_, foot) => expect(shown(cutBy(before, foot, after))).toContain(whole))
  it('before a month or a day', () => {
    const start = 'The CC said that the vans would be sold, and that all of it would be done by'
    for (const end of [
      'July, and the PCC would then be told.',
      '1st July, and the PCC would then be told.',
      '1st July, and he hoped for more.',
    ])
      expect(shown(cutBy(start, 'Harl Fleet Board 14.05.19\n\nPage 1 of 2', end))).toContain(
        `paragraph: ${start} ${end}`,
      )
  })
  it.each([
    [
      'within an office',
      'The PCC asked whether it was known how old the vans were. The Chief',
      'Constable said that it was.',
    ],
    [
      'behind an article',
      'The PCC asked whether it was known how old the vans were. The',
      'Chief Constable said that it was.',
    ],
  ])('%s', (_, start, end) =>
    expect(shown(cutBy(start, '                     12\nFleet and Estates Board - May, 14th May 2019', end))).toContain(
      `paragraph: ${start} ${end}`,
    ),
  )
  it.each([
    ['a heading', `${before}.`, 'Item 3: Horses 2019', said],
    ['an action', before, 'ACTION 3: CC to count the vans by 14.05.19', after],
    ['a sentence', before, 'Ann Lee was there in 2019', after],
    ['a title without a number', before, 'Horses', after],
    [
      'words that are lost, before a topic',
      'The PCC asked whether it was known how old the vans were. The',
      'Harl Fleet Board 14.05.19',
      "Commissioner's vans. The vans were sold in April.",
    ],
    [
      'an item that names a day',
      `${said}`,
      '2 Actions from 14.05.19',
      'the vans that were sold have all been paid for by now.',
    ],
  ])('not at %s', (_, first, between, second) =>
    expect(shown(cutBy(first, between, second)).some((block) => block.startsWith('noise'))).toBe(false),
  )
})

it('a day that interrupts the title of the notes is no foot', () =>
  expect(
    readText(
      `Notes of the meeting of the Board held on\n\nTuesday 14 May 2019\n\nat ten in the morning at Harl House\n\n1. Vans\n\n${said}`,
    ).facts.meeting.heldOn,
  ).toBe('2019-05-14'))

it('the name of the notes beside the numbers of two pages is none of what is said', () => {
  const foot = (page: number) => `                   - ${page} -\n     Harl and Elm Fleet Panel, 5 February 2019\n\n`
  const blocks = shown(
    `Harl and Elm Fleet Panel\n\nMinutes of 5 February 2019\n\nPresent:\nIvo Lamb, PCC\nGreta Dunn, CC\nAnn Lee, ACC\nTom Ford, CFO\n\n15. Vans\n\nThe PCC asked how much of it would go to vans. The CC said that\n\n${foot(1)}16. Bikes\n\n${said}\n\n17. Horses\n${foot(2)}${said}\n`,
  )
  expect(blocks.filter((block) => /panel, 5/i.test(block)).every((block) => block.startsWith('noise'))).toBe(true)
})

describe('a foot with a growing number', () => {
  it('is one although it tells the day as well', () => {
    const text = ['409', '410', '411'].map(
      (page, at) => `${at + 1}. Vans\n\n${said}\n\nF&E Board 14.05.19      ${page}\n\n`,
    )
    expect(
      shown(`Fleet and Estates Board\n\n14 May 2019\n\n${text.slice(0, 2).join('')}`).filter((block) =>
        block.startsWith('noise'),
      ),
    ).toHaveLength(2)
  })
})

describe('lines of a wrapped text', () => {
  const lines = (last: string, next: string) =>
    `Fleet Board\n14 May 2019\n\n1. Vans\n\n${Array.from({ length: 12 }, (_, at) => `The PCC asked for the ${at}th time how it was that all of those vans had been\nwashed on a Sunday, and was told that this is so in each year without any other.\n`).join('\n')}\n${last}\n${next}\n\n2. Bikes\n\n${said}\n`
  it.each([
    [
      'that end well before the width',
      'The PCC asked how long. The CC answered that it had not varied since',
      'September, and that she was content.',
    ],
    [
      'under a number in brackets with a wide gap',
      '(1)  That the outturn be noted and the transfer of £1.34m to the Budget Support',
      'Reserve be approved.',
    ],
  ])('%s', (_, last, next) =>
    expect(shown(lines(last, next))).toContain(`paragraph: ${last.replace(/ +/g, ' ')} ${next}`),
  )
})

it('a rest that begins with a word of web pages is no furniture', () =>
  expect(
    shown(
      'Board\n14 May 2019\n\nThe PCC asked when. The CC said that the first of them will be\n\npublished in April.\n\nThe PCC thanked her.',
    ),
  ).toContain('paragraph: The PCC asked when. The CC said that the first of them will be published in April.'))

it('words straight under a line with a date go on from it', () => {
  const text = cutBy(
    'Minute 4 (12 March 2019): the Head of Estates to obtain a second quotation',
    'for the new vans. He had three by now. Closed.',
    said,
  ).replace('quotation\n\nfor', 'quotation\nfor')
  expect(shown(text).filter((block) => block.startsWith('noise'))).toEqual([])
})
