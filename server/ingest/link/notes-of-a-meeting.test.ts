import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NotesDecision, NotesVerdict } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { link } from './link.ts'
import { notesOfMeetings, type NotesOfMeeting } from './notes-of-a-meeting.ts'
import { actionOf, notesOf } from './testing.ts'

type More = {
  on?: string
  texts?: string[]
  name?: string
  state?: 'draft' | 'agreed' | 'unknown'
  series?: string | null
  mediaType?: string
  startsAt?: string | null
}

const usual = [
  'DCC to publish the custody review',
  'PCC to write to the ambulance trust',
  'CC to report on abandoned calls',
  'ACC to visit the stables at Holloway Green',
]
const others = ['Rota of open days', 'Estates to sell the old barracks', 'Drones over fairs', 'Dogs and their handlers']

function set(documentId: string, more: More = {}): ReadDocument {
  const { on = '2024-05-14', texts = usual, name = `${documentId}.txt`, state = 'unknown', startsAt = null } = more
  const { series = 'Board', mediaType = 'text/plain' } = more
  const notes = notesOf(on, { actions: texts.map((text, at) => actionOf(`a${at}`, text, { line: at + 9 })) })
  const { document, meeting } = notes.facts
  const facts = {
    ...notes.facts,
    document: { ...document, name, mediaType },
    meeting: { ...meeting, state, series, startsAt },
  }
  return { ...notes, documentId, facts }
}

const decided = (documentId: string, otherId: string, verdict: NotesVerdict, speaksId: string | null = null) =>
  ({ documentId, otherId, verdict, speaksId }) satisfies NotesDecision

/** "agreed draft:superseded" for one meeting; one that has a single set is its name alone. */
const told = (meetings: NotesOfMeeting[]) =>
  meetings.map(({ speaks, notes }) =>
    [speaks.documentId, ...notes.slice(1).map(({ documentId, role }) => `${documentId}:${role}`)].join(' '),
  )

const pdf = 'application/pdf'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const changed = ['ACC to publish the custody review', ...usual.slice(1)]

describe('what several sets of notes of one day are', () => {
  const cases: [string, ReadDocument[], NotesDecision[], string[]][] = [
    ['one set', [set('a')], [], ['a']],
    ['two days', [set('a'), set('b', { on: '2024-06-11' })], [], ['a', 'b']],
    [
      'agreed and draft',
      [set('a', { state: 'draft' }), set('b', { state: 'agreed', texts: changed })],
      [],
      ['b a:superseded'],
    ],
    ['draft and unmarked', [set('a', { state: 'draft' }), set('b')], [], ['b a:superseded']],
    [
      'a correction, by its name',
      [set('a'), set('b', { name: 'minutes (corrected).txt', texts: changed })],
      [],
      ['b a:superseded'],
    ],
    ['numbered versions', [set('a', { name: 'm v3.txt' }), set('b', { name: 'm v2.txt' })], [], ['a b:superseded']],
    [
      'draft in the title of the series',
      [set('a', { state: 'draft', series: 'DRAFT Board' }), set('b')],
      [],
      ['b a:superseded'],
    ],
    ['Word and PDF', [set('a', { mediaType: pdf }), set('b', { mediaType: docx })], [], ['b a:rendition']],
    ['saved again, nothing else', [set('a'), set('b')], [], ['a b:rendition']],
    ['the same kind, changed, nothing says which is newer', [set('a'), set('b', { texts: changed })], [], ['a b:asks']],
    [
      'agreed, but the other is corrected',
      [set('a', { state: 'agreed' }), set('b', { name: 'amended.txt' })],
      [],
      ['a b:asks'],
    ],
    ['one series, nothing in common', [set('a'), set('b', { texts: others })], [], ['a b:asks']],
    [
      'agreed and draft with nothing in common',
      [set('a', { state: 'draft', texts: others }), set('b', { state: 'agreed' })],
      [],
      ['b a:asks'],
    ],
    [
      'the same, at other hours, nothing in common',
      [set('a', { startsAt: '14:00' }), set('b', { texts: others, startsAt: '10:00' })],
      [],
      ['b', 'a'],
    ],
    ['another series', [set('a'), set('b', { texts: others, series: 'Panel' })], [], ['a', 'b']],
    ['another title, the same facts', [set('a'), set('b', { series: null, mediaType: pdf })], [], ['a b:rendition']],
    [
      'another title, half of the facts',
      [set('a'), set('b', { series: 'Panel', texts: [...usual.slice(0, 3), ...others] })],
      [],
      ['b a:asks'],
    ],
    [
      'another title, one small fact',
      [set('a', { texts: ['Rota'] }), set('b', { series: 'Panel', texts: ['Rota'] })],
      [],
      ['a', 'b'],
    ],
    ['neither with facts', [set('a', { texts: [] }), set('b', { texts: [] })], [], ['a b:asks']],
    [
      'draft as Word and as PDF, then agreed',
      [
        set('a', { state: 'draft', mediaType: docx }),
        set('b', { state: 'draft', mediaType: pdf }),
        set('c', { state: 'agreed' }),
      ],
      [],
      ['c a:superseded b:superseded'],
    ],
    [
      'told by a version between',
      [
        set('a', { name: 'v1.txt', texts: usual }),
        set('b', { name: 'v2.txt', texts: [...usual.slice(0, 2), ...others.slice(0, 2)] }),
        set('c', { name: 'v3.txt', texts: others }),
      ],
      [],
      ['c b:superseded a:superseded'],
    ],
    [
      'decided: a rendition',
      [set('a'), set('b', { texts: changed })],
      [decided('a', 'b', 'rendition')],
      ['a b:rendition'],
    ],
    [
      'decided: the second is newer',
      [set('a'), set('b', { texts: changed })],
      [decided('a', 'b', 'version', 'b')],
      ['b a:superseded'],
    ],
    [
      'decided: the draft speaks',
      [set('a', { state: 'agreed' }), set('b', { state: 'draft' })],
      [decided('a', 'b', 'version', 'b')],
      ['b a:superseded'],
    ],
    [
      'decided: two meetings',
      [set('a'), set('b', { texts: changed })],
      [decided('a', 'b', 'two meetings')],
      ['a', 'b'],
    ],
    [
      'decided: one meeting, two series',
      [set('a'), set('b', { series: 'Panel', texts: others })],
      [decided('b', 'a', 'version', 'b')],
      ['b a:superseded'],
    ],
    [
      'decided of a set that no longer speaks',
      [set('a', { state: 'draft' }), set('b', { texts: others }), set('c', { state: 'agreed' })],
      [decided('a', 'b', 'two meetings')],
      ['b', 'c a:superseded'],
    ],
    [
      'decided round in a circle: still one speaks',
      [set('a'), set('b'), set('c')],
      [decided('a', 'b', 'version', 'a'), decided('b', 'c', 'version', 'b'), decided('a', 'c', 'version', 'c')],
      ['a b:superseded c:superseded'],
    ],
    ['decided of documents that are not here', [set('a')], [decided('a', 'z', 'version', 'z')], ['a']],
  ]
  test.each(cases)('%s', (_what, documents, decisions, expected) => {
    expect(told(notesOfMeetings(documents, decisions)).toSorted()).toEqual(expected.toSorted())
    expect(notesOfMeetings(documents.toReversed(), decisions.toReversed())).toEqual(
      notesOfMeetings(documents, decisions),
    )
  })

  test('what a person decided of facts does not change what the notes are to each other', () => {
    const [a, b] = [set('a', { mediaType: docx }), set('b', { mediaType: pdf })]
    const corrected = { ...a, asRead: a.facts, facts: set('a', { texts: others }).facts }
    expect(told(notesOfMeetings([corrected, b], []))).toEqual(['a b:rendition'])
  })

  test('two meetings of one series on one day are two in the record, each with its own actions', () => {
    const record = link('body', [set('a'), set('b', { texts: others })], { notes: [decided('a', 'b', 'two meetings')] })
    expect(new Set(record.meetings.map(({ id }) => id)).size).toBe(2)
    expect(record.meetings.map(({ documentId }) => documentId ?? '').toSorted()).toEqual(['a', 'b'])
    expect(record.lives).toHaveLength(8)
  })
})

const documents = fc
  .array(
    fc.record({
      on: fc.constantFrom('2024-05-14', '2024-06-11'),
      texts: fc.subarray([...usual, ...others]),
      state: fc.constantFrom('draft', 'agreed', 'unknown'),
      series: fc.constantFrom('Board', 'Panel', null),
      mediaType: fc.constantFrom('text/plain', pdf, docx),
      startsAt: fc.constantFrom(null, '10:00', '14:00'),
      version: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 7 },
  )
  .map((all) => all.map(({ version, ...more }, at) => set(`d${at}`, { ...more, name: `d${at} v${version}.txt` })))

const decisions = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('version', 'rendition', 'two meetings')), {
    maxLength: 4,
    selector: ([one, other]) => [one, other].toSorted((a, b) => a - b).join(),
  })
  .map((all) =>
    all.flatMap(([one, other, verdict]) =>
      one === other ? [] : [decided(`d${one}`, `d${other}`, verdict, verdict === 'version' ? `d${one}` : null)],
    ),
  )

const shuffled = <Item>(items: Item[], keys: Iterator<number>) =>
  items
    .map((item) => ({ item, key: keys.next().value ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('whatever the documents and decisions', () => {
  test('the order of neither counts', () => {
    fc.assert(
      fc.property(documents, decisions, fc.infiniteStream(fc.nat()), (all, said, keys) => {
        expect(notesOfMeetings(shuffled(all, keys), shuffled(said, keys))).toEqual(notesOfMeetings(all, said))
      }),
    )
  })

  test('each document has one place, one set speaks for each meeting, and what was said apart is apart', () => {
    fc.assert(
      fc.property(documents, decisions, (all, said) => {
        const meetings = notesOfMeetings(all, said)
        const places = meetings.map(({ speaks, notes }) =>
          notes.length === 0 ? [speaks.documentId] : notes.map(({ documentId }) => documentId),
        )
        expect(places.flat().toSorted()).toEqual(all.map(({ documentId }) => documentId).toSorted())
        for (const { speaks, notes } of meetings) {
          const speaking = notes.filter(({ role }) => role === 'speaks').map(({ documentId }) => documentId)
          expect(speaking).toEqual(notes.length === 0 ? [] : [speaks.documentId])
        }
        for (const { documentId, otherId } of said.filter(({ verdict }) => verdict === 'two meetings'))
          expect(places.filter((ids) => ids.includes(documentId) && ids.includes(otherId))).toEqual([])
      }),
    )
  })

  test('the record holds the facts of the sets that speak and of no other', () => {
    fc.assert(
      fc.property(documents, decisions, (all, said) => {
        const speaking = notesOfMeetings(all, said).map(({ speaks }) => speaks)
        const { notes: _notes, ...record } = link('body', all, { notes: said })
        expect(record.actions).toHaveLength(speaking.reduce((sum, { facts }) => sum + facts.actions.length, 0))
        const read = record.meetings.filter(({ state }) => state === 'read')
        expect(new Set(read.map(({ id }) => id)).size).toBe(speaking.length)
      }),
      { numRuns: 50 },
    )
  })

  test('a later day changes nothing of an earlier one', () => {
    fc.assert(
      fc.property(documents, decisions, (all, said) => {
        const first = all.filter(({ facts }) => facts.meeting.heldOn === '2024-05-14')
        const before = notesOfMeetings(first, said)
        expect(notesOfMeetings(all, said).slice(0, before.length)).toEqual(before)
      }),
    )
  })
})
