import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { LinkedRecord, ReadDocument } from '../../../shared/record.ts'
import { link } from './link.ts'
import { actionOf, broughtForward, notesOf, usualAttendance } from './testing.ts'

const due = (written: string, earliest: string | null, latest: string | null) => ({ written, earliest, latest })
const story = (record: LinkedRecord, lifeId: string | undefined) =>
  record.events
    .filter((event) => event.lifeId === lifeId)
    .map((event) => [event.kind, event.progress, event.happenedOn, event.toldOn])

describe('a matter heard of first in its second meeting', () => {
  const notes = notesOf('2019-09-24', {
    actions: [
      broughtForward('bf1', 'Use of Outcome 16 to come back in September.', 'no change', {
        raisedAt: '2019-05',
        due: due('in September', '2019-09-01', '2019-09-30'),
      }),
      actionOf('a1', 'PCC to bring Outcome 16 back at the end of the year.', {
        continues: 'bf1',
        due: due('at the end of the year', '2019-12-01', '2019-12-31'),
      }),
    ],
  })
  const record = link('body', [notes])

  test('is one issue with one life, raised at the meeting referred to', () => {
    expect(record.issues.map(({ name }) => name)).toEqual(['Outcome 16'])
    expect(record.lives).toHaveLength(1)
    expect(record.meetings.map(({ state, heldOn, precision }) => [state, heldOn, precision])).toEqual([
      ['read', '2019-09-24', 'day'],
      ['referred to', '2019-05-15', 'month'],
    ])
  })

  test('has its events in order: raised in May, no change and put off in September', () => {
    expect(story(record, record.lives[0]?.id)).toEqual([
      ['raised', null, '2019-05-15', '2019-09-24'],
      ['updated', 'no change', '2019-09-24', '2019-09-24'],
      ['deferred', null, '2019-09-24', '2019-09-24'],
    ])
  })

  test('is taken over by the notes of the first meeting once they are read', () => {
    const may = notesOf('2019-05-21', {
      actions: [actionOf('a4', 'The use of Outcome 16 to be brought back in September')],
    })
    const both = link('body', [notes, may])
    expect(both.meetings.map(({ state }) => state)).toEqual(['read', 'read'])
    expect(both.lives).toHaveLength(1)
    expect(story(both, both.lives[0]?.id)[0]).toEqual(['raised', null, '2019-05-21', '2019-05-21'])
  })
})

describe('which earlier action a brought-forward one is', () => {
  const raised = notesOf('2024-01-16', {
    actions: [
      actionOf('a1', 'DCC to review staffing of the custody suite at Holloway Green', { ref: '3/2024' }),
      actionOf('a2', 'CC to report on abandoned calls to the control room', { ref: '4/2024' }),
      actionOf('a3', 'PCC to write to the ambulance trust about handover delays'),
    ],
  })
  const cases: [string, Parameters<typeof broughtForward>, string | null][] = [
    ['the same wording', ['bf', 'CC to report on abandoned calls to the control room', 'completed'], 'a2'],
    ['its reference alone', ['bf', 'Closed since the last meeting', 'completed', { ref: 'Action 3/2024' }], 'a1'],
    [
      'other words around the rare ones',
      ['bf', 'Letter to the ambulance trust on delayed handovers', 'in progress', { raisedAt: '2024-01' }],
      'a3',
    ],
    [
      'the same matter said to come from another meeting',
      ['bf', 'Call handling figures to be shown', 'in progress', { raisedAt: '2022-11' }],
      null,
    ],
    ['nothing in common', ['bf', 'Rota for station open days to be published', 'completed'], null],
  ]
  test.each(cases)('%s', (_what, fact, expected) => {
    const record = link('body', [raised, notesOf('2024-02-20', { actions: [broughtForward(...fact)] })])
    const mention = record.actions.find(({ origin }) => origin === 'brought forward')
    const life = record.actions.find(({ lifeId, origin }) => lifeId === mention?.lifeId && origin === 'raised')
    expect(mention).toBeDefined()
    expect(life?.factId ?? null).toBe(expected)
    const reasons = record.links.filter(({ fromId }) => fromId === mention?.id).flatMap((one) => one.reasons)
    expect(reasons.length > 0).toBe(expected !== null)
  })

  test('is not two of them at once', () => {
    const twice = notesOf('2024-02-20', {
      actions: [
        broughtForward('b1', 'Abandoned calls to the control room', 'completed'),
        broughtForward('b2', 'Control room: abandoned calls', 'in progress'),
      ],
    })
    const record = link('body', [raised, twice])
    const lives = record.actions.filter(({ origin }) => origin === 'brought forward').map(({ lifeId }) => lifeId)
    expect(new Set(lives).size).toBe(2)
  })
})

test('an action reported on again after it was completed begins a second spell', () => {
  const record = link('body', [
    notesOf('2024-01-16', { actions: [actionOf('a1', 'DCC to clear the vetting backlog in the contact centre')] }),
    notesOf('2024-02-20', {
      actions: [broughtForward('b1', 'Clear the vetting backlog in the contact centre', 'completed')],
    }),
    notesOf('2024-03-19', {
      actions: [broughtForward('b1', 'Clear the vetting backlog in the contact centre', 'no change')],
    }),
  ])
  expect(record.lives.map(({ spell }) => spell)).toEqual([1, 2])
  expect(new Set(record.lives.map(({ issueId }) => issueId)).size).toBe(1)
  expect(record.events.map(({ kind }) => kind)).toEqual(['raised', 'completed', 'reopened', 'updated'])
})

test('a new action on a matter that was completed is a life of its own in the same issue', () => {
  const record = link('body', [
    notesOf('2024-01-16', { actions: [actionOf('a1', 'DCC to clear the vetting backlog in the contact centre')] }),
    notesOf('2024-02-20', {
      actions: [broughtForward('b1', 'Clear the vetting backlog in the contact centre', 'completed')],
    }),
    notesOf('2024-06-18', { actions: [actionOf('a1', 'DCC to clear the new vetting backlog in the contact centre')] }),
  ])
  expect(record.lives).toHaveLength(2)
  expect(record.issues).toHaveLength(1)
  expect(record.events.at(-1)).toMatchObject({ kind: 'raised', happenedOn: '2024-06-18' })
})

describe('people, offices and tenures', () => {
  const acting = usualAttendance.map((one) =>
    one.called[0] === 'DCC'
      ? { ...one, name: 'Lev Orme', office: 'Temporary Deputy Chief Constable', called: ['T/DCC Orme', 'DCC'] }
      : one,
  )
  const owners = [{ written: 'DCC', name: null, office: null, side: 'force' as const, basis: 'stated' as const }]
  const record = link('body', [
    notesOf('2024-01-16', { actions: [actionOf('a1', 'DCC to review custody', { owners })] }),
    notesOf('2024-02-20', { attendance: acting, actions: [actionOf('a1', 'DCC to publish the rota', { owners })] }),
  ])
  test('a short form is whoever the list of that meeting says', () => {
    expect(record.actions.map(({ owners: [owner] }) => owner?.name)).toEqual(['Ada Moss', 'Lev Orme'])
  })
  test('a temporary holder holds the same office', () => {
    const deputy = record.offices.find(({ name }) => name === 'Deputy Chief Constable')
    expect(deputy?.short).toBe('DCC')
    const held = record.tenures.filter(({ officeId }) => officeId === deputy?.id)
    expect(held.map(({ capacity, fromOn, untilOn }) => [capacity, fromOn, untilOn])).toEqual([
      ['substantive', null, '2024-02-19'],
      ['temporary', '2024-02-20', null],
    ])
  })
})

describe('the record is a function of the set of documents', () => {
  const matters = [
    'custody suite staffing',
    'abandoned calls',
    'Outcome 16',
    'vetting backlog',
    'speed cameras near schools',
    'Op Lantern patrols',
  ]
  const action = fc.record({
    matter: fc.constantFrom(...matters),
    origin: fc.constantFrom('raised' as const, 'brought forward' as const),
    outcome: fc.constantFrom('completed' as const, 'in progress' as const, 'no change' as const, 'deferred' as const),
    raisedAt: fc.constantFrom(null, '2023-11', '2024-01', '2024-02'),
  })
  const corpus = fc
    .array(fc.array(action, { maxLength: 5 }), { minLength: 1, maxLength: 7 })
    .map((meetings): ReadDocument[] =>
      meetings.map((actions, i) =>
        notesOf(`2024-${String(i + 1).padStart(2, '0')}-16`, {
          actions: actions.map(({ matter, origin, outcome, raisedAt }, n) =>
            actionOf(
              `x${n}`,
              `DCC to look into ${matter}`,
              origin === 'raised' ? { line: n + 9 } : { origin, outcome, raisedAt, line: n + 9 },
            ),
          ),
        }),
      ),
    )

  test('whatever order they come in', () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (documents, keys) => {
        const shuffled = documents
          .map((document) => ({ document, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
        expect(
          link(
            'body',
            shuffled.map(({ document }) => document),
          ),
        ).toEqual(link('body', documents))
      }),
      { numRuns: 60 },
    )
  })

  test('and what a later meeting tells changes nothing that earlier ones told', () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const before = link('body', documents.slice(0, -1))
        const whole = link('body', documents)
        expect(whole.events.slice(0, before.events.length)).toEqual(before.events)
        expect(whole.actions.slice(0, before.actions.length)).toEqual(before.actions)
        expect(whole.issues.slice(0, before.issues.length)).toEqual(before.issues)
        expect(whole.lives.slice(0, before.lives.length).map(({ id, issueId }) => [id, issueId])).toEqual(
          before.lives.map(({ id, issueId }) => [id, issueId]),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('every life has one raising, and every event, action and exchange a life or issue that is there', () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const record = link('body', documents)
        const ids = new Set(record.lives.map(({ id }) => id))
        const issues = new Set(record.issues.map(({ id }) => id))
        expect(record.lives.every(({ issueId }) => issues.has(issueId))).toBe(true)
        expect([...record.events, ...record.actions].every(({ lifeId }) => ids.has(lifeId))).toBe(true)
        for (const id of ids) {
          const raisings = record.events.filter(
            ({ lifeId, kind }) => lifeId === id && (kind === 'raised' || kind === 'reopened'),
          )
          expect(raisings).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})
