import { expect, test } from 'vitest'
import type { NoticeFact } from '../../../shared/facts.ts'
import { readText } from '../testing/read-text.ts'

const people = `Present:
Iris Penhale (IP) – Police and Crime Commissioner (PCC) (Chair)
Owen Tarrant (OT) – Chief Constable (CC)
Della Moss (DM) – Deputy Chief Constable (DCC)
Yusuf Kerr – Head of Estates
`
const talk = `The PCC asked whether the fall in burglary was spread evenly. The CC said that the south had seen a small rise.

The DCC described how the new crime desk had taken on eleven staff since January.
`
const notes = (body: string, { held = 'Tuesday 14 March 2023', apologies = 'Fay Low – Chief Finance Officer' } = {}) =>
  `Marlbeck Accountability Board\nMinutes of the meeting held on ${held}\n\n${people}\nApologies: ${apologies}\n\n1. Performance\n\n${talk}\n${body}\n`

const kinds = (text: string): NoticeFact['kind'][] => readText(text).facts.notices.map(({ kind }) => kind)

test.each([
  ['Monday 14 March 2023'],
  ['Mon 14th March 2023'],
  ['Wednesday 14/03/2023'],
  ['Wednesday, 14.03.23'],
  ['Monday 2023-03-14'],
  ['14 March 2023 (Monday)'],
])('a weekday that disagrees with its date is told: %s', (held) =>
  expect(kinds(notes('', { held }))).toEqual(['weekday disagrees']),
)

test.each([
  ['The next meeting would be on Monday 11 April.', ['weekday disagrees']],
  ['The next meeting would be on Tuesday 11 April.', []],
  ['The desk was opened on Monday 9 January.', []],
  ['Next meeting: Wednesday 11 April 2023', ['weekday disagrees']],
])('a date without a year is taken as the nearest to the meeting: %s', (body, expected) =>
  expect(kinds(notes(body))).toEqual(expected),
)

test.each([
  ['The minutes of the meeting held on 18 April 2023 were agreed as a true record.', ['date out of order']],
  ['Notes of the previous meeting (20 June 2023) were approved.', ['date out of order']],
  ['The minutes of the meeting held on 14 February 2023 were agreed.', []],
  ['The minutes of this meeting will be agreed at the next meeting on 18 April 2023.', []],
  ['Next meeting: 7 February 2023', ['date out of order']],
])('a meeting lies between the one before and the one after: %s', (body, expected) =>
  expect(kinds(notes(body))).toEqual(expected),
)

test.each([
  ['Della Moss', true],
  ['D Moss', true],
  ['Mr Kerr', true],
  ['Fay Moss – Chief Finance Officer', false],
  ['E Moss', false],
])('somebody present who sends apologies is told: %s', (apologies, isTold) =>
  expect(kinds(notes('', { apologies })).includes('person both present and apologising')).toBe(isTold),
)

test.each([
  ['2. Money\n\nThe CFO reported [illegible] for the year.'],
  ['2. Money\n\nThe CFO reported a surplus.\n\n[page 4 missing]\n\n3. Estates\n\nMr Kerr spoke about roofs.'],
  ['2. Money\n\n… that the sale of the two houses had been put off until the market was better.'],
  ['The DCC said that the review of the estate would look at the number of cells,\n\n2. Money\n\nIt was up.'],
  ['The DCC explained that the review of the custody estate would be led by an inde-\n\n2. Money\n\nIt was up.'],
  ['The DCC explained that a review of the custody estate would look at the\n\n2. Money\n\nIt was up.'],
])('text that is lost is told: %j', (body) => expect(kinds(notes(body))).toEqual(['lost text']))

test.each([
  ['The CC listed:\n- the new desk\n- the vans that came in May\n- work on the cells'],
  ['Two children (missing since Monday) were found. A report on missing people (page 4) was noted.'],
])('text that is whole is not: %j', (body) => expect(kinds(notes(body))).toEqual([]))

test('a passage that stands in the notes twice is told once', () => {
  const passage = `The PCC asked how the stations in the north would be kept open through the winter and who had been told of it.

The CC said that each of them had a named sergeant, that the hours had been put up on the doors, and that nobody had yet complained.

The PCC asked for the hours to be put on the website as well, where people would look for them first.
`
  expect(kinds(notes(`${passage}\n2. Money\n\nIt was up.\n\n${passage}`))).toEqual(['repeated text'])
})

test('a person on the list whose office is among the apologies is told', () => {
  const body = '2. Apologies\n\nApologies were received from the Deputy Chief Constable.'
  expect(kinds(notes(body))).toEqual(['person both present and apologising'])
  expect(kinds(notes(body.replace('Deputy Chief Constable', 'Head of Fleet')))).toEqual([])
})

test('two earlier actions that one sentence says nothing of are told of once', () => {
  const { actions, notices } = readText(
    notes(
      '2. Actions from 14 February 2023\n\nOf the tasks set in February, tasks 61 and 62 have been done; 65 goes on. Tasks 63 and 70 were not mentioned.',
    ),
  ).facts
  expect(actions.filter(({ outcome }) => outcome === 'not reported').map(({ ref }) => ref)).toEqual(['63', '70'])
  expect(notices.filter(({ kind }) => kind === 'brought forward without update')).toHaveLength(1)
})
