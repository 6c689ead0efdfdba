import { expect, test } from 'vitest'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { decisionsByDocument } from './decisions-by-document.ts'
import type { HeldDecision } from './decisions.ts'
import { decisionsOn, documentOfLines } from '../testing/deciding.ts'
import { notesOf } from '../testing/read-lines.ts'

const mayText = notesOf('2024-05-14', 'ACTION CC: publish the review of custody visits.', 'ACTION CC: count the cells.')
const draft = documentOfLines(mayText, 'sha-draft')
const agreed = documentOfLines(`${mayText}\nAgreed.`, 'sha-agreed')
const june = documentOfLines(notesOf('2024-06-11', 'ACTION CC: count the cells.'), 'sha-june')

const asRead = ({ documentId, facts }: typeof draft): ReadDocument => ({ documentId, receivedOn: '2025-01-01', facts })
const meetingKeys: Record<string, string> = { 'sha-june': '2024-06-11 holding to account meeting' }

function held(document: typeof draft, words: string): HeldDecision {
  const desk = decisionsOn(document)
  const decision = desk.confirm(words)
  const meetingKey = meetingKeys[document.sha256] ?? '2024-05-14 holding to account meeting'
  return { ...decision, id: document.sha256, meetingKey }
}
const onDraft = held(draft, 'publish the review')
const onJune = held(june, 'count the cells')
const idsBy = (documents: (typeof draft)[], decisions: HeldDecision[], onNotes: NotesDecision[] = []) =>
  [...decisionsByDocument(documents.map(asRead), decisions, onNotes)].map(([id, theirs]) => [
    id.slice('document-'.length),
    ...theirs.map((one) => one.id),
  ])

test.each([
  ['nothing decided', [draft, june], [], []],
  ['a document has its own', [draft, june], [onDraft], [['sha-draft', 'sha-draft']]],
  [
    'another set of notes of the meeting has them too',
    [draft, agreed],
    [onDraft],
    [
      ['sha-draft', 'sha-draft'],
      ['sha-agreed', 'sha-draft'],
    ],
  ],
  ['also where the one they were made on is held no longer', [agreed, june], [onDraft], [['sha-agreed', 'sha-draft']]],
  [
    'another meeting has others',
    [draft, june],
    [onDraft, onJune],
    [
      ['sha-draft', 'sha-draft'],
      ['sha-june', 'sha-june'],
    ],
  ],
])('%s', (_, documents, decisions, expected) => expect(idsBy(documents, decisions)).toEqual(expected))

test('two meetings of one day share nothing', () => {
  const apart: NotesDecision = {
    documentId: draft.documentId,
    otherId: agreed.documentId,
    verdict: 'two meetings',
    speaksId: null,
  }
  expect(idsBy([draft, agreed], [onDraft], [apart])).toEqual([['sha-draft', 'sha-draft']])
})

test('a day that a person corrected says which meeting it is', () => {
  const anchor = { text: '', spans: [], parts: [], before: '', after: '', place: 0 }
  const moved: HeldDecision = {
    id: 'moved',
    sequence: 1,
    sha256: 'sha-june',
    kind: 'meeting',
    verdict: 'corrected',
    anchor,
    before: { heldOn: '2024-06-11' },
    after: { heldOn: '2024-05-14' },
    meetingKey: null,
  }
  expect(idsBy([draft, june], [onDraft, moved])).toEqual([
    ['sha-draft', 'sha-draft', 'moved'],
    ['sha-june', 'sha-draft', 'moved'],
  ])
})
