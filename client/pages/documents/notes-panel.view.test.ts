import { expect, test } from 'vitest'
import type { MeetingNotes, NotesDecisionRow, NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { notesDecision } from '../../../shared/notes-decision.ts'
import { asksAny, decisionInWords, notesSub, sayings, shownAtFirst } from './notes-panel.view.ts'

const row = (name: string, role: NotesRow['role']): NotesRow => ({
  documentId: `id of ${name}`,
  name,
  mediaType: null,
  state: 'unknown',
  role,
  isDecided: false,
  reason: '',
  agreement: null,
})
const meeting = (...notes: NotesRow[]): MeetingNotes => ({
  meetingId: 'm',
  title: 'Board',
  heldOn: '2024-05-14',
  bodyName: 'Northmarch',
  isSample: false,
  notes,
})
const counted = 'One set of each meeting is counted; the others are kept and can be opened.'

test.each([
  [[meeting(row('a', 'speaks'), row('b', 'rendition'))], counted, false],
  [
    [meeting(row('a', 'speaks'), row('b', 'asks'))],
    `${counted} Of one set it is not clear what it is: not counted until you say.`,
    true,
  ],
  [
    [meeting(row('a', 'speaks'), row('b', 'asks'), row('c', 'asks'))],
    `${counted} Of two sets it is not clear what they are: not counted until you say.`,
    true,
  ],
])('what waits', (meetings, words, isAsked) => {
  expect(notesSub({ meetings, decisions: [] })).toBe(words)
  expect(asksAny({ meetings, decisions: [] })).toBe(isAsked)
})

test('all meetings that ask are shown at first, and a few of the others', () => {
  const asks = Array.from({ length: 5 }, () => meeting(row('a', 'speaks'), row('b', 'asks')))
  const others = Array.from({ length: 5 }, () => meeting(row('a', 'speaks'), row('b', 'rendition')))
  expect(shownAtFirst({ meetings: [...asks, ...others], decisions: [] })).toHaveLength(8)
  expect(shownAtFirst({ meetings: others.slice(3), decisions: [] })).toHaveLength(2)
})

test('whatever a person may say is a decision that the server takes', () => {
  const all = sayings(row('b', 'asks'), row('a', 'speaks'))
  expect(all.map(({ label }) => label)).toEqual([
    'The same notes in another form',
    'This one is the newer version',
    'The counted one is the newer version',
    'Two meetings',
  ])
  for (const { decision } of all) expect(notesDecision.parse(decision)).toEqual(decision)
})

test.each<[NotesDecisionRow['verdict'], string | null, string]>([
  ['two meetings', null, 'a and b are notes of two meetings.'],
  ['rendition', null, 'a and b are the same notes.'],
  ['version', 'b', 'b is newer than a.'],
  ['version', 'a', 'a is newer than b.'],
])('a decision: %s', (verdict, speaks, words) =>
  expect(decisionInWords({ decisionId: 'd', verdict, names: ['a', 'b'], speaks, who: '', decidedAt: '' })).toBe(words),
)
