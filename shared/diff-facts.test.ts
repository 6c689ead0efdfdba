import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactsDiff } from './answers/facts-diff.ts'
import { diffFacts } from './diff-facts.ts'
import type { ActionFact, AttendanceFact, DocumentFacts } from './facts.ts'

const due = (written: string, latest: string | null) => ({ written, earliest: null, latest })

function action(text: string, more: Partial<ActionFact> = {}): ActionFact {
  return {
    id: 'a1',
    ref: null,
    origin: 'raised',
    raisedAt: null,
    text,
    line: 1,
    spans: [[0, text.length]],
    item: null,
    certainty: 'sure',
    reader: 'test@1',
    owners: [],
    owingSide: null,
    due: null,
    outcome: null,
    updates: [],
    continues: null,
    ...more,
  }
}

const nobody = { startsAt: null, venue: null, minutesBy: null, area: null, nextMeeting: null } as const

function notes(actions: ActionFact[], more: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    document: { name: 'n.txt', mediaType: 'text/plain', sha256: '', reader: 't@1', lines: 9, unreadShare: 0 },
    meeting: {
      title: 'Board',
      series: 'Board',
      state: 'unknown',
      heldOn: '2024-05-14',
      chair: 'Ines Harrow',
      ...nobody,
    },
    attendance: [],
    items: [],
    actions,
    exchanges: [],
    commitments: [],
    decisions: [],
    themes: [],
    notices: [],
    ...more,
  }
}

const told = ({ added, gone, changed, meeting, same }: FactsDiff) => ({
  added: added.map(({ text }) => text),
  gone: gone.map(({ text }) => text),
  changed: changed.flatMap(({ fields }) => fields.map((one) => `${one.field}: ${one.before} > ${one.after}`)),
  meeting: meeting.map((one) => `${one.field}: ${one.before} > ${one.after}`),
  same,
})
const nothing = { added: [], gone: [], changed: [], meeting: [], same: 0 }

const review = 'DCC to publish the custody review'
const letter = 'PCC to write to the court service'

test.each([
  ['nothing in either', [], [], nothing],
  ['the same', [action(review)], [action(review)], { ...nothing, same: 1 }],
  [
    'other letters and spacing',
    [action(review)],
    [action('DCC to publish  the CUSTODY review.')],
    { ...nothing, same: 1 },
  ],
  ['in another order', [action(review), action(letter)], [action(letter), action(review)], { ...nothing, same: 2 }],
  ['one added', [action(review)], [action(review), action(letter)], { ...nothing, added: [letter], same: 1 }],
  ['one gone', [action(review), action(letter)], [action(letter)], { ...nothing, gone: [review], same: 1 }],
  [
    'another wording',
    [action(review)],
    [action('ACC to publish the custody review')],
    { ...nothing, changed: ['wording: DCC to publish the custody review > ACC to publish the custody review'] },
  ],
  [
    'another due date',
    [action(review, { due: due('by May', '2024-05-31') })],
    [action(review, { due: due('by June', '2024-06-30') })],
    { ...nothing, changed: ['due: by May > by June'] },
  ],
  [
    'the same days in other words',
    [action(review, { due: due('by the end of May', '2024-05-31') })],
    [action(review, { due: due('by 31 May', '2024-05-31') })],
    { ...nothing, same: 1 },
  ],
  [
    'twice, one of them changed',
    [action(review, { outcome: 'completed' }), action(review)],
    [action(review), action(review, { outcome: 'completed' })],
    { ...nothing, same: 2 },
  ],
])('%s', (_what, before, after, expected) => expect(told(diffFacts(notes(before), notes(after)))).toEqual(expected))

test('who was there, and what is said of the meeting', () => {
  const person = (name: string, status: AttendanceFact['status']): AttendanceFact => ({
    name,
    office: null,
    called: [],
    status,
    side: 'force',
    line: 2,
    spans: [[0, 3]],
  })
  const before = notes([], { attendance: [person('Ada Moss', 'present'), person('Tom Vale', 'present')] })
  const after = notes([], { attendance: [person('Ada Moss', 'apologies'), person('Ada Lowe', 'present')] })
  after.meeting = { ...after.meeting, chair: 'Ada Moss' }
  expect(told(diffFacts(before, after))).toEqual({
    added: ['Ada Lowe'],
    gone: ['Tom Vale'],
    changed: ['status: present > apologies'],
    meeting: ['chair: Ines Harrow > Ada Moss'],
    same: 0,
  })
})

const texts = fc.constantFrom(
  review,
  letter,
  'CC to report on 999 calls',
  'Rota to be sent',
  'DCC to publish the estate review',
)
const actions = fc.array(fc.tuple(texts, fc.constantFrom(null, 'completed' as const)), { maxLength: 7 })
const made = (all: [string, 'completed' | null][]) => notes(all.map(([text, outcome]) => action(text, { outcome })))

test('no fact is told twice or left out, and turned round what was added is gone', () => {
  fc.assert(
    fc.property(actions, actions, (one, other) => {
      const diff = diffFacts(made(one), made(other))
      expect(diff.gone.length + diff.changed.length + diff.same).toBe(one.length)
      expect(diff.added.length + diff.changed.length + diff.same).toBe(other.length)
      const back = told(diffFacts(made(other), made(one)))
      expect(back.added.toSorted()).toEqual(told(diff).gone.toSorted())
      expect(diffFacts(made(one), made(one))).toMatchObject({ added: [], gone: [], changed: [], same: one.length })
    }),
  )
})
