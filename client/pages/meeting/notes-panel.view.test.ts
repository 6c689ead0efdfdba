import { expect, test } from 'vitest'
import type { NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { otherNotes, speakingInWords } from './notes-panel.view.ts'

const row = (name: string, more: Partial<NotesRow>): NotesRow => ({
  documentId: name,
  name,
  mediaType: 'text/plain',
  state: 'unknown',
  role: 'speaks',
  isDecided: false,
  reason: '',
  agreement: null,
  ...more,
})

test.each([
  [row('a.txt', { state: 'agreed' }), 'Figures count the agreed version: a.txt.'],
  [row('a.txt', { state: 'draft' }), 'Figures count a draft: a.txt.'],
  [row('a.txt', {}), 'Figures count these notes: a.txt.'],
])('which set speaks', (speaks, words) => expect(speakingInWords([speaks])).toBe(words))

test.each([
  [row('b.txt', { role: 'superseded', state: 'draft' }), 'A draft, superseded:', 'what changed'],
  [row('b.txt', { role: 'superseded' }), 'An earlier version, superseded:', 'what changed'],
  [row('b.pdf', { role: 'rendition', mediaType: 'application/pdf' }), 'Also held as PDF:', 'what differs'],
  [row('b.txt', { role: 'asks' }), 'Not counted until somebody says what it is:', 'what differs'],
])('what the others are', (other, said, compared) =>
  expect(otherNotes([row('a.txt', {}), other])).toEqual([{ documentId: other.name, name: other.name, said, compared }]),
)
