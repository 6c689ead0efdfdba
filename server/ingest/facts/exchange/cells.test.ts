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
