import { expect, test } from 'vitest'
import { seriesKey } from './series-key.ts'
import { notesOf } from './testing.ts'
import { compareMarks, versionMarks, type VersionMarks } from './version-marks.ts'

const plain = { state: 'unknown', isCorrected: false, version: 1 } as const

function marksOf(name: string, state: VersionMarks['state'] = 'unknown', title: string | null = null) {
  const { facts } = notesOf('2024-05-14')
  return versionMarks({ ...facts, document: { ...facts.document, name }, meeting: { ...facts.meeting, state, title } })
}

test.each<[string, VersionMarks['state'], VersionMarks]>([
  ['2024-05-14 minutes.docx', 'unknown', plain],
  ['2024-05-14_minutes_DRAFT.docx', 'unknown', { ...plain, state: 'draft' }],
  ['minutes-final.pdf', 'unknown', { ...plain, state: 'agreed' }],
  ['minutes draft.pdf', 'agreed', { ...plain, state: 'agreed' }],
  ['Minutes v2.docx', 'unknown', { ...plain, version: 2 }],
  ['Minutes_Version_12.docx', 'unknown', { ...plain, version: 12 }],
  ['Minutes (corrected).txt', 'unknown', { ...plain, isCorrected: true }],
  ['Minutes (1).txt', 'unknown', plain],
  ['Redraft of v.docx', 'unknown', plain],
])('%s, whose text says %s', (name, state, marks) => expect(marksOf(name, state)).toEqual(marks))

test('a title may say that it is a correction', () =>
  expect(marksOf('minutes.txt', 'unknown', 'Board, amended')).toEqual({ ...plain, isCorrected: true }))

test.each([
  [{ ...plain, state: 'agreed' }, { ...plain, state: 'draft' }, [1, 0, 0]],
  [{ ...plain, state: 'draft' }, plain, [-1, 0, 0]],
  [{ ...plain, version: 3 }, { ...plain, isCorrected: true }, [0, -1, 1]],
] as const)('which is the newer', (one, other, signs) => expect(compareMarks(one, other).map(Math.sign)).toEqual(signs))

test.each([
  ['Holding to Account – Meeting', 'holding to account meeting'],
  ['DRAFT Holding to Account Meeting (v2)', 'holding to account meeting'],
  ['Draft', 'draft'],
  [null, ''],
])('the series of %s', (title, key) => expect(seriesKey(title)).toBe(key))
