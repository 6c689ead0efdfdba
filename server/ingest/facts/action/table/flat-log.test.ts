import { expect, test } from 'vitest'
import { boardFacts, latest } from '../../testing/board.ts'

const people = [
  'Ada Quill (AQ) – Police and Crime Commissioner',
  'Una Sark (US) – Deputy Chief Constable',
  'Rob Jute (RJ) – Head of Estates',
]
const read = (title: string, rows: string) =>
  boardFacts(
    `1. Minutes of the meeting held on 20 April 2021\n1.1 The minutes were approved.\n2. ${title}\n${rows}\n3. Fleet\n3.1 The board went through the paper on the vans, which are old and dear to run.`,
    'notes.txt',
    people,
  )
const short = (title: string, rows: string) =>
  read(title, rows).actions.map((one) => [
    one.ref,
    one.text,
    one.origin,
    one.owners[0]?.written ?? null,
    latest(one),
    one.outcome,
  ])

const heading = 'Ref Action Owner Due Status'

test('rows of a log whose columns ran together, each with its owner, day and status', () => {
  const rows = `${heading}
21/001 List the vans by size US 30/05/2021 Complete - sent on 19 May
21/002 Price a yard RJ 30/06/2021 In progress
21/003 Write to the makers AQ May 2021 Closed`
  expect(short('Action log', rows)).toEqual([
    ['21/001', 'List the vans by size', 'brought forward', 'US', '2021-05-30', 'completed'],
    ['21/002', 'Price a yard', 'brought forward', 'RJ', '2021-06-30', 'in progress'],
    ['21/003', 'Write to the makers', 'brought forward', 'AQ', '2021-05-31', 'completed'],
  ])
})

test('cells that go on in the next line', () => {
  const rows = `${heading}
21/001 Provide a list of the vans that were US 30/05/2021 In progress - list with
bought last year the board of chiefs
21/002 Report on the yard RJ 15/06/2021 Overdue - deferred to
the August meeting`
  expect(short('Action log', rows)).toEqual([
    ['21/001', 'Provide a list of the vans that were', 'brought forward', 'US', '2021-05-30', 'in progress'],
    ['21/002', 'Report on the yard', 'brought forward', 'RJ', '2021-08-31', 'deferred'],
  ])
})

test('a list of what was agreed today', () => {
  const rows = `No. Action Action owner Deadline Status
1. List the vans by size US 30/07/2021 Open
2. Price a yard RJ Next meeting Open`
  expect(short('Actions agreed', rows).map(([, text, origin, owner]) => [text, origin, owner])).toEqual([
    ['List the vans by size', 'raised', 'US'],
    ['Price a yard', 'raised', 'RJ'],
  ])
})

test.each([
  ['no headings', '21/001 The chair met US 30/05/2021 Complete\n21/002 The vans went to RJ 30/06/2021 Sold'],
  [
    'nobody before the day',
    `${heading}\n21/001 The vans came 30/05/2021 by road\n21/002 The yard opened 30/06/2021 in rain`,
  ],
])('no log: %s', (_, rows) => {
  expect(read('Fleet news', rows).actions.filter(({ owners }) => owners.length > 0)).toEqual([])
})
