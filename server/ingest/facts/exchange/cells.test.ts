import { expect, test } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const head = `Marlbeck Accountability Board
Tuesday 14 March 2023 at 10.00, the Guildhall

Present:
Iris Penhale (IP) – Police and Crime Commissioner (PCC) (Chair)
Owen Tarrant (OT) – Chief Constable (CC)
Della Moss (DM) – Deputy Chief Constable (DCC)

1. Performance

`

const told = (body: string, name = 'notes.txt') =>
  readText(`${head}${body}\n`, { name }).facts.exchanges.map(
    ({ by, answeredBy, answer }) => `${by ?? '?'} > ${answeredBy.join('+')}: ${answer ?? ''}`,
  )

test('a letter with a name in brackets says who asks and who answers', () => {
  expect(told('Q (Winston)   Was a call made to each of them?\nR (Della)   It was, and the note is on file.')).toEqual([
    'Winston > Della: It was, and the note is on file.',
  ])
  expect(told('Q. (Mrs Lund, Saltby) Do the cameras work?\nA. (OT) They do, all six of them.')).toEqual([
    'Mrs Lund > OT: They do, all six of them.',
  ])
})

test('columns that are headed as question and answer are heard as such', () => {
  const table = `| No | Asked by | Question | Response | Answered by |
| --- | --- | --- | --- | --- |
| 1 | Mrs Lund | How many vans are there? | There are nine. | DCC |
| 2 | Col | Is the station to be sold? | It is not for sale. | CC |`
  expect(told(table, 'notes.md')).toEqual(['Mrs Lund > DCC: There are nine.', 'Col > CC: It is not for sale.'])
})

test('other tables are heard cell by cell', () => {
  const table = `| Item | Discussion |
| --- | --- |
| Vans | The PCC asked whether the vans had come. The DCC said that they had. |`
  expect(told(table, 'notes.md')).toEqual(['PCC > DCC: The DCC said that they had.'])
})

test('a heading over a column or in capitals asks nothing', () => {
  const table = `| Name | Present? |
| --- | --- |
| Iris Penhale | Yes |`
  expect(told(table, 'notes.md')).toEqual([])
  expect(told('ACTION NEEDED? Report it online. The CC said that it rained.')).toEqual([])
})

test('a letter, and behind it who speaks under a mark of its own or as the first words', () => {
  expect(told('Q: How many vans are there?\nA: DCC - Nine, and three more in June.')).toEqual([
    '? > DCC: Nine, and three more in June.',
  ])
  expect(told('Q1 (IP): What do the drivers lack?\nA: DM listed fuel cards, maps and a garage.')).toEqual([
    'IP > DM: DM listed fuel cards, maps and a garage.',
  ])
})

test('in a transcript what a paragraph tells of the meeting is no answer', () => {
  const body =
    '- **PCC:** Who covers at night?\n- **DCC:** Nobody does.\n\nThe PCC **agreed** to a trial of the new rota.'
  expect(told(body, 'notes.md')).toEqual(['PCC > DCC: Nobody does.'])
})

test.each([
  [
    'who answered before',
    'The PCC asked if the vans had come. The DCC said that they had.\n\nThe PCC asked whether the drivers knew. She said they did.',
    ['PCC > DCC: The DCC said that they had.', 'PCC > DCC: She said they did.'],
  ],
  [
    'who spoke before a worry',
    'The Chief Constable proposed to sell the vans. The PCC was worried about the night shift. He replied that it walks.',
    ['PCC > Chief Constable: He replied that it walks.'],
  ],
  [
    'whose reassurance was sought',
    "The PCC sought the Chief Constable's reassurance that no van was unsafe. He was able to give it, as each is tested.",
    ['PCC > Chief Constable: He was able to give it, as each is tested.'],
  ],
])('a pronoun that answers means %s', (_, body, expected) => expect(told(body)).toEqual(expected))

test('what the force regrets in its own report is asked of nobody', () => {
  const body =
    'The Chief Constable presented the report on vans. He was pleased with the garage and disappointed about the rest.\n\nThe PCC thanked him.'
  expect(told(body)).toEqual([])
})
