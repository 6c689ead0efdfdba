import { expect, test } from 'vitest'
import { readDocument } from '../../read.ts'
import { wordings } from './wordings.ts'

const head = `Marlbeck Accountability Board
Tuesday 14 March 2023 at 10.00, the Guildhall

Present:
Iris Penhale (IP) – Police and Crime Commissioner (PCC) (Chair)
Owen Tarrant (OT) – Chief Constable (CC)
Della Moss (DM) – Deputy Chief Constable (DCC)
Yusuf Kerr (YK) – Assistant Chief Constable (ACC Kerr)

1. Performance
`

test.each(wordings)('%s', async (body, expected) => {
  const bytes = new TextEncoder().encode(`${head}${body}\n`)
  const about = {
    name: 'notes.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    receivedOn: '2023-04-01',
  } as const
  const { exchanges } = (await readDocument({ ...about, bytes })).facts
  expect(exchanges.map(({ by, answeredBy }) => `${by ?? '?'} > ${answeredBy.join('+')}`)).toEqual(expected)
})
