import { describe, expect, it, test } from 'vitest'
import { actionsIn, earlierIn, latest, raisedIn, who } from '../../testing/board.ts'

const under = (heading: string, body: string) => `2. ${heading}\n\n${body}\n\n3. Fleet\n\nThe vans are old.`
const rows = (body: string, heading = 'Earlier actions') =>
  earlierIn(under(heading, body)).map((one) => [one.ref, one.outcome, one.text])

describe('several references in one sentence, each group with how it stands', () => {
  it.each<[string, [string, string][]]>([
    [
      'From the session of 11 May 2021: actions 21/08, 21/09 and 21/11 were closed; 21/10 remains open, as the lease has not been signed.',
      [
        ['21/08', 'completed'],
        ['21/09', 'completed'],
        ['21/11', 'completed'],
        ['21/10', 'no change'],
      ],
    ],
    [
      'Of the six tasks set in May, tasks 41 and 43 have been done; 42 goes on. Tasks 44 and 46 were not mentioned.',
      [
        ['41', 'completed'],
        ['43', 'completed'],
        ['42', 'in progress'],
        ['44', 'not reported'],
        ['46', 'not reported'],
      ],
    ],
    [
      'It was noted that undertakings U-3 and U-4 had both been met. U-5 was put off until September.',
      [
        ['U-3', 'completed'],
        ['U-4', 'completed'],
        ['U-5', 'deferred'],
      ],
    ],
    [
      'Requests 7 and 9 have been answered and request 8 was dropped; request 10 is still being worked on.',
      [
        ['7', 'completed'],
        ['9', 'completed'],
        ['8', 'withdrawn'],
        ['10', 'in progress'],
      ],
    ],
  ])('%s', (body, expected) => expect(rows(body).map(([ref, outcome]) => [ref, outcome])).toEqual(expected))
  it('cuts each clause out of the document', () =>
    expect(
      rows('Actions 21/08 and 21/09 were closed; 21/10 goes on, and the lease is awaited.').map(([, , text]) => text),
    ).toEqual([
      'Actions 21/08 and 21/09 were closed',
      'Actions 21/08 and 21/09 were closed',
      '21/10 goes on, and the lease is awaited.',
    ]))
  it('says when they were raised', () =>
    expect(
      earlierIn(
        under('Earlier actions', 'From the meeting of 11 May 2021: action 21/08 was closed; 21/10 remains open.'),
      ).map(({ raisedAt }) => raisedAt),
    ).toEqual(['2021-05-11', '2021-05-11']))
  it('needs no heading where the sentence calls them so and says how they stand', () =>
    expect(
      rows('Of the four tasks set in May, tasks 41 and 43 have been done; 42 goes on.', 'The last account').map(
        ([ref, outcome]) => [ref, outcome],
      ),
    ).toEqual([
      ['41', 'completed'],
      ['43', 'completed'],
      ['42', 'in progress'],
    ]))
})

describe('a reference with its matter', () => {
  it.each<[string, string, string, string]>([
    [
      'Action 21/12 (a count of hate crime by sector) had been overtaken by the new dashboard and was dropped.',
      '21/12',
      'withdrawn',
      'a count of hate crime by sector',
    ],
    [
      'Task 67, the Treasurer’s paper on mileage, was withdrawn at his own request.',
      '67',
      'withdrawn',
      'the Treasurer’s paper on mileage',
    ],
    [
      'Action 20/41, under which the DCC was to report on dogs, was put off until the autumn.',
      '20/41',
      'deferred',
      'the DCC was to report on dogs',
    ],
    [
      'Undertaking U-7, a visit to the kennels, has been arranged and made.',
      'U-7',
      'completed',
      'a visit to the kennels',
    ],
  ])('%s', (body, ref, outcome, text) => expect(rows(body)).toEqual([[ref, outcome, text]]))
  it('knows who was to act', () =>
    expect(
      earlierIn(
        under(
          'Earlier actions',
          'Action 20/41, under which the DCC was to report on dogs, was put off until the autumn.',
        ),
      ).map(who),
    ).toEqual(['DCC']))
})

describe('a reference in brackets behind what is told of it', () => {
  const list =
    'The PCC heard how they had fared:\n\n- DCC had brought the parking figures for Low Street in May (21/31). No more need be done.\n- Rob Jute’s map of dark alleys (21/33) is half drawn.\n- FO had been asked to name a contact for each school (21/34). She said that this had slipped.'
  it('in a list', () =>
    expect(rows(list)).toEqual([
      [
        '21/31',
        'completed',
        'DCC had brought the parking figures for Low Street in May (21/31). No more need be done.',
      ],
      ['21/33', 'in progress', 'Rob Jute’s map of dark alleys'],
      ['21/34', 'deferred', 'FO had been asked to name a contact for each school (21/34).'],
    ]))
  it('in a paragraph that begins with when they were given', () =>
    expect(
      earlierIn(
        under(
          'Undertakings given in May',
          'At the eighth forum, on 4 May 2021, three undertakings were recorded. The DCC sent the list of counters on 19 May (U-24). RJ has written to the rail operator and is waiting for an answer (U-25). Nothing further has come on cadets (U-26).',
        ),
      ).map((one) => [one.ref, one.raisedAt, one.outcome, latest(one)]),
    ).toEqual([
      ['U-24', '2021-05-04', 'completed', null],
      ['U-25', '2021-05-04', 'in progress', null],
      ['U-26', '2021-05-04', 'no change', null],
    ]))
})

test.each([
  'The PCC said that figures for 2019 (see item 5) had been checked and were right.',
  'There were 61 officers, and 64 have left since.',
  'Section 60 was used twice. Items 4 and 5 of the paper were read out.',
  'Wards 12 and 14 were closed to traffic; 16 was not.',
])('%s', (body) => expect(rows(body)).toEqual([]))

test('outside earlier actions a number in brackets points to something else', () => {
  const actions = actionsIn(
    '2. Fleet\n\nThe DCC sent the list of vans on 19 May (U-24). Tasks 4 and 5 are the work of the depot.',
  )
  expect(actions).toEqual([])
})

test('a new action among them stays new', () => {
  const body = under(
    'Earlier actions',
    'Actions 21/08 and 21/09 were closed; 21/10 remains open.\n\nACTION: RJ to chase the lease by 2 July.',
  )
  expect(raisedIn(body).map(({ text }) => text)).toEqual(['RJ to chase the lease by 2 July.'])
})
