import { describe, expect, test } from 'vitest'
import type { NotesDecision } from '../../../shared/notes-decision.ts'
import { notesOfMeetings } from './notes-of-a-meeting.ts'
import { pairsOfNotes } from './pairs-of-notes.ts'
import { actionOf, notesOf } from './testing.ts'

const rooms = ['custody', 'control', 'stables', 'evidence', 'armoury', 'kennels', 'archive', 'garage']

/** The n-th version of one meeting's notes: each changes one action of the version before it. */
function version(at: number, series = 'Board') {
  const texts = rooms.map((room, place) => `Estates to inspect the ${room} room, stage ${Math.floor((at + place) / 8)}`)
  const notes = notesOf('2024-05-14', { actions: texts.map((text, line) => actionOf(`a${line}`, text, { line })) })
  const { document, meeting } = notes.facts
  const facts = {
    ...notes.facts,
    document: { ...document, name: `Minutes v${at}.txt` },
    meeting: { ...meeting, series },
  }
  return { ...notes, documentId: `d${String(at).padStart(4, '0')}`, facts }
}
const versions = (count: number) => Array.from({ length: count }, (_, at) => version(at + 1))
const hourly = (count: number) =>
  versions(count).map((one, at) => ({
    ...one,
    facts: { ...one.facts, meeting: { ...one.facts.meeting, series: `Board ${at}` } },
  }))

describe('which sets of notes of one day are compared', () => {
  test('a few, each with each', () => {
    expect(pairsOfNotes(versions(5), [])).toHaveLength(10)
  })

  test('twice as many make about twice the work, of one series or of many', () => {
    for (const many of [versions, hourly]) {
      const [pairs, twice] = [pairsOfNotes(many(300), []).length, pairsOfNotes(many(600), []).length]
      expect(pairs).toBeGreaterThan(300)
      expect(twice / pairs).toBeLessThan(2.1)
    }
  })

  test('what a person said something of is compared wherever it stands', () => {
    const said: NotesDecision = { documentId: 'd0002', otherId: 'd0040', verdict: 'two meetings', speaksId: null }
    const pairs = pairsOfNotes(versions(50), [said]).map(([one, other]) => `${one.documentId} ${other.documentId}`)
    expect(pairs).toContain('d0002 d0040')
  })
})

describe('many sets of notes of one meeting', () => {
  const many = versions(120)

  test('are one meeting for which the last version speaks, in whatever order they come', () => {
    const [meeting, ...others] = notesOfMeetings(many, [])
    expect(others).toEqual([])
    expect(meeting?.speaks.documentId).toBe('d0120')
    expect(new Set(meeting?.notes.slice(1).map(({ role }) => role))).toEqual(new Set(['superseded']))
    expect(meeting?.notes).toHaveLength(120)
    expect(notesOfMeetings(many.toReversed(), [])).toEqual([meeting])
  })

  test('one of them taken out by a person is a meeting of its own', () => {
    const said: NotesDecision[] = many
      .filter(({ documentId }) => documentId !== 'd0007')
      .map(({ documentId }) => ({ documentId: 'd0007', otherId: documentId, verdict: 'two meetings', speaksId: null }))
    const meetings = notesOfMeetings(many, said)
    expect(meetings.map(({ notes }) => notes.length).toSorted((a, b) => a - b)).toEqual([0, 119])
  })
})
