import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { readDocument } from '../read.ts'

const head = `Marlbeck Accountability Board
Tuesday 14 March 2023 at 10.00, the Guildhall

Present:
Iris Penhale (IP) – Police and Crime Commissioner (PCC) (Chair)
Owen Tarrant (OT) – Chief Constable (CC)
Della Moss (DM) – Deputy Chief Constable (DCC)
Yusuf Kerr (YK) – Assistant Chief Constable (ACC Kerr)

1. Performance
`

async function read(body: string, name = 'notes.txt') {
  const mediaType = name.endsWith('.md') ? 'text/markdown' : 'text/plain'
  const bytes = new TextEncoder().encode(head + body)
  return await readDocument({ name, mediaType, sha256: '0'.repeat(64), receivedOn: '2023-04-01', bytes })
}

const asked = ({ by, answeredBy }: DocumentFacts['exchanges'][number]) => `${by ?? '?'} > ${answeredBy.join('+')}`
const exchanges = async (body: string) => (await read(body)).facts.exchanges

describe('who asked and who answered', () => {
  test.each([
    ['asked, said', 'The PCC asked if the fleet was ready. The CC said that it was.', ['PCC > CC']],
    [
      'two after one another',
      'The PCC asked why. The CC said rain. The PCC asked when. The DCC said soon.',
      ['PCC > CC', 'PCC > DCC'],
    ],
    ['two officers', 'The PCC asked how. The CC and ACC Kerr said by training.', ['PCC > CC+ACC Kerr']],
    [
      'one after the other',
      'The PCC asked how. The CC said by training. ACC Kerr added that it helps.',
      ['PCC > CC+ACC Kerr'],
    ],
    [
      'one named twice',
      'The PCC asked how. The CC said by training. The Chief Constable added that it helps.',
      ['PCC > CC'],
    ],
    ['worry and reply', 'The PCC was concerned at the delay. The DCC agreed that it was long.', ['PCC > DCC']],
    [
      'pointed out and reply',
      'The PCC highlighted that money had been spent. The CC responded that it was little.',
      ['PCC > CC'],
    ],
    ['in one sentence', 'The PCC asked about vans and the DCC explained that ten are due.', ['PCC > DCC']],
    ['told by somebody', 'The PCC asked about vans and was told by the DCC that ten are due.', ['PCC > DCC']],
    [
      'question in the lead',
      "In response to the PCC's question about vans, the DCC said that ten are due.",
      ['PCC > DCC'],
    ],
    ['by initials', 'IP queried the cost. DM advised that it was fixed.', ['IP > DM']],
    ['titles', 'Ms Penhale challenged the figure. Mr Tarrant explained that it was new.', ['Ms Penhale > Mr Tarrant']],
    [
      'an officer who is not on the list',
      'The PCC asked for an update on cells. Ch Supt Orla Finch said two are shut.',
      ['PCC > Ch Supt Orla Finch'],
    ],
    [
      'a member of the public',
      'A member of the public asked about lights. The CC said that the council pays.',
      ['member of the public > CC'],
    ],
    ['any office may ask', 'The DCC asked who would pay. The CC answered that this is open.', ['DCC > CC']],
    [
      'a pronoun asks',
      'The PCC welcomed the news. She asked if it would last. The CC said that it would.',
      ['PCC > CC'],
    ],
    ['who is asked answers as he', 'The CC was asked whether it was safe. He said that it was.', ['? > CC']],
    ['nobody named', 'It was asked whether it was safe. It was confirmed that it was.', ['? > ']],
    ['under a run-in label', 'Cells: The PCC asked if two were shut. The DCC confirmed it.', ['PCC > DCC']],
    ['answer in the next paragraph', 'The PCC asked if two were shut.\n\nThe DCC said they were.', ['PCC > DCC']],
    [
      'who does not know answers',
      'The PCC asked if vans would last. The DCC did not know; nobody had tested them.',
      ['PCC > DCC'],
    ],
    ['who has not the figure answers', 'The PCC asked how many. ACC Kerr did not have it to hand.', ['PCC > ACC Kerr']],
    ['who disputes answers', 'The PCC put it to the CC that vans stand idle. The CC did not accept it.', ['PCC > CC']],
    [
      'before an action in the same paragraph',
      'The PCC asked if it could be sold. The DCC said that it could. ACTION: DCC to have it valued.',
      ['PCC > DCC'],
    ],
    ['not answered', 'The PCC asked whether two were shut.\n\nThe meeting closed at noon.', ['PCC > ']],
  ])('%s', async (_, body, expected) => {
    const found = await exchanges(`\n${body}\n`)
    expect(found.map(asked)).toEqual(expected)
  })

  test.each([
    ['a report', 'The CC reported that burglary has fallen. The PCC noted the report.'],
    ['a request', 'The PCC asked the DCC to circulate the paper.'],
    ['an action', 'ACTION: The PCC asked if he can use his powers. The CC said that he can.'],
    ['thanks', 'The PCC thanked the team. The CC said that they had worked hard.'],
    ['what was asked before', 'The PCC had asked about this in May.'],
    ['what an officer wishes', 'ACC Kerr wants to understand the data. The CC said that it was new.'],
  ])('%s is none', async (_, body) => expect(await exchanges(`\n${body}\n`)).toEqual([]))

  test('bullets behind a colon are the answer, and the paragraph after them is not', async () => {
    const [found, ...more] = await exchanges(`
The PCC asked how recruits are looked after. The CC and ACC Kerr responded:
- Each has a tutor for a year.
- Tutors are chosen with care.

The estate is being reviewed.
`)
    expect(more).toEqual([])
    expect(found?.answer).toMatch(/chosen with care\.$/)
    expect(found?.answeredBy).toEqual(['CC', 'ACC Kerr'])
  })

  test('bullets behind “The PCC asked:” are the question', async () => {
    const [found] = await exchanges(
      '\nThe PCC asked:\n- if victims are visited;\n- how many cases reach court.\n\nThe CC said that all are visited.\n',
    )
    expect(found?.question).toMatch(/reach court\.$/)
    expect(found?.answer).toBe('The CC said that all are visited.')
  })

  test('an answer that begins with “They” has nobody who gave it', async () => {
    const [found] = await exchanges(
      '\nThe PCC sought reassurance that all victims are rung back.\n- They acknowledged that more is to be done.\n',
    )
    expect(found).toMatchObject({ challenge: 'reassurance', answeredBy: [] })
    expect(found?.answer).toContain('acknowledged')
  })

  test('a transcript by names', async () => {
    const body = `
PCC: Thank you. Why is the desk shut?
CC: There is no money for it.
PCC: And will it open again?
ACC Kerr: It will, in May.
`
    expect((await exchanges(body)).map(asked)).toEqual(['PCC > CC', 'PCC > ACC Kerr'])
  })

  test('a transcript by Q. and A., in bold', async () => {
    const { facts } = await read(
      '\n**Q. Is the desk shut?**\nCC: It is.\n\n**Q2 (PCC). For how long?**\nA: The DCC said for a year.\n',
      'notes.md',
    )
    expect(facts.exchanges.map(asked)).toEqual(['? > CC', 'PCC > DCC'])
    expect(facts.exchanges[0]?.question).toBe('Is the desk shut?')
  })

  test('questions and answers in a table', async () => {
    const { facts } = await read(
      '\n| Question | Answer |\n| --- | --- |\n| Is it on time? | The CC said that it is. |\n| Who pays? | The council pays. |\n',
      'notes.md',
    )
    expect(facts.exchanges.map(asked)).toEqual(['? > CC', '? > '])
  })

  test('a summing-up weighs in what the words suggest', async () => {
    const [found] = await exchanges(
      '\nThe PCC asked if it works. The CC said that it does.\n\nAssurance statement: The PCC is not assured.\n',
    )
    expect(found?.assurance).not.toBe('assured')
  })

  test('a list whose marks were lost is the answer it is led to by', async () => {
    const [found] = await exchanges(
      '\nThe PCC asked what had been done. The CC replied:\nFour lines have been closed\nEvery school has had a visit\n\n2 Estates\n',
    )
    expect(found?.answer).toContain('Four lines have been closed Every school has had a visit')
  })

  test('the office’s own rating decides', async () => {
    const [found] = await exchanges('\nThe PCC asked if it works. The CC said that it does.\n\nAssurance: Partial.\n')
    expect(found?.assurance).toBe('partly assured')
  })

  test('the line is the question’s, and question and answer are exact slices of what the spans hold', async () => {
    const sentences = [
      'The PCC asked whether cells are shut.',
      'The CC said that two are.',
      'Ms Penhale sought assurance, and Mr Tarrant gave it.',
      '- They agreed',
      'Q. Why?',
      'CC: Because.',
      'ACC Kerr added that it rained.',
      'In response to a question from IP, DM said no.',
      'Rain fell; roofs leaked.',
    ]
    const line = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n', '\n  '))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (parts) => {
        const { text, facts } = await read(`\n${parts.flat().join('')}\n`)
        for (const { spans, question, answer, line: at } of facts.exchanges) {
          const said = spans
            .map(([start, end]) => text.text.slice(start, end))
            .join(' ')
            .replace(/\s+/g, ' ')
          expect(said).toBe([question, answer].filter((part) => part !== null).join(' '))
          expect(text.text.slice(0, spans[0]?.[0]).split('\n')).toHaveLength(at)
        }
      }),
      { numRuns: 60 },
    )
  })
})
