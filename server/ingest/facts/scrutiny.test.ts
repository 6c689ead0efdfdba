import { describe, expect, test } from 'vitest'
import { readDocument } from '../read.ts'
import { growthOf, LINEAR } from '../testing/growth.ts'

const head = `Marlbeck Accountability Board
Tuesday 14 March 2023 at 10.00, the Guildhall

Present:
Iris Penhale – Police and Crime Commissioner (PCC) (Chair)
Owen Tarrant – Chief Constable (CC)
Dora Ames – Research Officer (DA)

`

async function read(body: string) {
  const bytes = new TextEncoder().encode(head + body)
  const given = {
    name: 'notes.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    receivedOn: '2023-04-01',
    bytes,
  } as const
  return (await readDocument(given)).facts
}

describe('themes', () => {
  const heard = async (body: string) =>
    (await read(body)).themes.map(({ theme, line, term }) => `${line} ${theme}: ${term}`)

  test('a signal word counts for its line, a heading for all the text under it', async () => {
    expect(await heard('1. Estates\nThe roof leaks.\n\n2. Crime\nRural crime fell.\n')).toEqual([
      '9 estates: Estates',
      '10 estates: Estates',
      '13 rural-and-business-crime: Rural crime',
    ])
  })
  test.each(['Item 1 – Estates', '1. Estates', 'Agenda item 1: Estates'])(
    'the heading %j counts for the text under it, whatever its number looks like',
    async (heading) => {
      expect(await heard(`${heading}\nThe roof leaks.\n\n2. Crime\nRural crime fell.\n`)).toContain(
        '10 estates: Estates',
      )
    },
  )
  test('a task set like a heading names nothing for the text under it', async () => {
    expect(
      await heard('## 1. Roads\n\n**DCC to count the vehicles in each of the yards.**\n\nThe count is done.\n'),
    ).not.toContainEqual(expect.stringMatching(/^13 fleet/))
  })
  test('what a heading says in brackets is an aside', async () => {
    expect(await heard('1. Policy (vetting)\nThe policy is new.\n')).toEqual([
      '9 complaints-conduct-and-vetting: vetting',
    ])
  })
  test('nothing under a heading is scrutinised where there was nothing', async () => {
    expect(await heard('1. Estates\nNo items\n')).toEqual(['9 estates: Estates'])
  })
  test('neither those present, nor what is announced, nor initials at the table signal a theme', async () => {
    expect(await heard('1. Business\nDA spoke.\n\n2. Close\nThe next meeting will look at rural crime.\n')).toEqual([])
    expect(await heard('1. Business\nDA spoke.\n\nNext meeting: 9 May 2023. Focus: rural crime\n')).toEqual([])
  })
})

describe('decisions', () => {
  test.each([
    ['The minutes of 14 February 2023 were agreed.', ['The minutes of 14 February 2023 were agreed.']],
    ['RESOLVED – That the budget be approved.', ['That the budget be approved.']],
    ['Decision: The lease is to be ended.', ['The lease is to be ended.']],
    ['The Board approved the revised policy.', ['The Board approved the revised policy.']],
    ['AGREED that the annual report be noted.', ['that the annual report be noted.']],
    ['The Sub-Committee NOTED the outcome of the vote.', ['The Sub-Committee NOTED the outcome of the vote.']],
    ['The PCC approved the sale of the depot.', ['The PCC approved the sale of the depot.']],
    ['Decision 2024/7: the depot will be sold.', ['the depot will be sold.']],
    ['It was agreed that the lease would be renewed.', ['It was agreed that the lease would be renewed.']],
    ['Agreed that the lower bid go forward.', ['the lower bid go forward.']],
    ['Films are held until the minutes have been agreed.', []],
    ['RESOLVED – That the plan be endorsed; and that a note be provided by the CC.', ['That the plan be endorsed']],
    [
      'AGREED that the plan be noted and that the budget be approved.',
      ['that the plan be noted', 'that the budget be approved.'],
    ],
    ['The report has not been approved.', []],
    ['The CC agreed that more is to be done.', []],
    ['RESOLVED – That a note on cells be provided by the CC.', []],
  ])('%s', async (body, expected) => {
    expect((await read(`1. Papers\n${body}\n`)).decisions.map(({ text }) => text)).toEqual(expected)
  })
})

describe('commitments', () => {
  const promised = async (body: string) =>
    (await read(`1. Cells\n${body}\n`)).commitments.map(({ by, text }) => `${by.join('+')}: ${text}`)

  test.each([
    [
      'The PCC asked why. The CC said that he would write to the builder.',
      ['CC: The CC said that he would write to the builder.'],
    ],
    [
      'The PCC asked why. The CC said rain. A report will be published in May.',
      ['CC: A report will be published in May.'],
    ],
    ['Dora Ames will share the research.', ['Dora Ames: Dora Ames will share the research.']],
    ['The CC undertook to visit the site.', ['CC: The CC undertook to visit the site.']],
    ['Dora Ames will pass this on to the crews.', ['Dora Ames: Dora Ames will pass this on to the crews.']],
    [
      'The PCC asked why. The CC did not agree. He would let the Board have the bill.',
      ['CC: He would let the Board have the bill.'],
    ],
    ['The CC promised the Chair a note on fuel.', ['CC: The CC promised the Chair a note on fuel.']],
    ['The CC told Members that he would meet the union.', ['CC: The CC told Members that he would meet the union.']],
    ['The CC reported on two trials, both of which will be held in June.', []],
    ['The CC said that help was offered to only nine.', []],
    ['The PCC asked whether the CC will publish it. The CC said no.', []],
    ['The PCC asked why. The CC said that if it rains he will send a van.', []],
    ['The PCC asked why. The CC said that any delay would be reported at once.', []],
    ['Rain will be heavy.', []],
  ])('%s', async (body, expected) => expect(await promised(body)).toEqual(expected))

  test('what an action takes up is no longer a promise alone', async () => {
    const facts = await read(
      '1. Cells\nThe PCC asked why. The CC said that he would write to the builder about drains.\n\nACTION: CC to write to the builder about the drains.\n',
    )
    expect(facts.actions).toHaveLength(1)
    expect(facts.commitments).toEqual([])
  })
})

test('what nothing was read from is counted', async () => {
  const [all, half] = [
    await read('1. Cells\nThe PCC asked why. The CC said rain.\n'),
    await read('1. Cells\nThe PCC asked why. The CC said rain.\n\nOur town is old and it rained.\n'),
  ]
  expect(all.document.unreadShare).toBe(0)
  expect(half.document.unreadShare).toBeGreaterThan(0.1)
})

test.each([
  'The PCC asked if and if and said, the CC ',
  'will be to would be in the next ',
  'Q. why? A. so ',
  'the board the minutes of ',
])('a long document of %j takes no longer than its length', async (sentence) => {
  expect(await growthOf((length) => read(`1. Cells\n${sentence.repeat(length)}\n`), 300)).toBeLessThan(LINEAR)
})
