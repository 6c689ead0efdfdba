import { describe, expect, it } from 'vitest'
import type { LinkedRecord } from '../../../shared/record.ts'
import type { TrackerRow, TrackerSheet } from '../../../shared/tracker.ts'
import { link } from './link.ts'
import { actionOf, broughtForward, notesOf } from './testing.ts'

const rowOf = (row: number, text: string, more: Partial<TrackerRow> = {}): TrackerRow => ({
  row,
  ref: null,
  text,
  owners: [],
  raisedOn: null,
  due: null,
  status: 'open',
  closedOn: null,
  spans: [[row * 100, row * 100 + text.length]],
  report: null,
  ...more,
})

const trackerOf = (asAt: string, rows: TrackerRow[], documentId = `tracker-${asAt}`): TrackerSheet => ({
  documentId,
  name: 'Tracker.xlsx',
  sheet: 'Actions',
  asAt,
  rows,
})

const dueBy = (latest: string) => ({ written: latest, earliest: latest, latest })
const by = { written: 'DCC', name: null, office: 'Deputy Chief Constable', side: 'force', basis: 'stated' } as const

const told = ({ events }: LinkedRecord) => events.map(({ kind, progress, toldOn }) => [kind, progress, toldOn])

const custody = 'Report on waiting times in the custody suite at Northgate'
const may = notesOf('2024-05-14', { actions: [actionOf('a1', custody, { ref: '17/24', owners: [by] })] })

describe('rows that no notes tell of', () => {
  const record = link('b', [], {
    trackers: [
      trackerOf('2024-09-30', [
        rowOf(4, custody, { raisedOn: '2024-05-14', status: 'completed', closedOn: '2024-07-02', owners: [by] }),
        rowOf(5, 'Publish the estates strategy', {
          raisedOn: '2024-03',
          due: dueBy('2024-06-30'),
          status: 'in progress',
        }),
        rowOf(6, 'Visit the stables at Holloway Green', { status: 'completed' }),
      ]),
    ],
  })

  it('become lives with events at the days they state, else at that of the tracker', () => {
    expect(record.lives.map(({ startedOn, startPrecision }) => [startedOn, startPrecision])).toEqual([
      ['2024-03-15', 'month'],
      ['2024-05-14', 'day'],
      ['2024-09-30', 'before'],
    ])
    expect(told(record)).toEqual([
      ['raised', null, '2024-03-15'],
      ['raised', null, '2024-05-14'],
      ['completed', null, '2024-07-02'],
      ['raised', null, '2024-09-30'],
      ['updated', 'in progress', '2024-09-30'],
      ['completed', null, '2024-09-30'],
    ])
  })

  it('show the sheet, the row and the words of the cell', () => {
    const [event] = record.events
    expect(event).toMatchObject({ documentId: 'tracker-2024-09-30', line: 5, text: 'Publish the estates strategy' })
    const occasion = record.meetings.find(({ id }) => id === event?.toldMeetingId)
    expect(occasion).toMatchObject({ state: 'tracker', title: 'Tracker “Tracker.xlsx”, sheet “Actions”' })
  })
})

describe('rows and notes of one action', () => {
  const row = (more: Partial<TrackerRow>) => rowOf(4, 'Waiting times in custody', { ref: '17/24', ...more })
  const linked = (more: Partial<TrackerRow>, documents = [may]) =>
    link('b', documents, {
      trackers: [trackerOf('2024-09-30', [row({ raisedOn: '2024-05-14', owners: [by], ...more })])],
    })

  it('are one life, matched by reference first, with reasons', () => {
    const record = linked({ status: 'completed', closedOn: '2024-07-02', report: { text: 'Closed', spans: [[1, 7]] } })
    expect(record.lives).toHaveLength(1)
    expect(record.actions.map(({ lifeId }) => lifeId)).toEqual([record.lives[0]?.id, record.lives[0]?.id])
    expect(record.links[0]?.reasons[0]?.reason).toMatch(/^The same reference/)
    expect(told(record)).toEqual([
      ['raised', null, '2024-05-14'],
      ['raised', null, '2024-05-14'],
      ['completed', null, '2024-07-02'],
    ])
    expect(record.events.at(-1)?.text).toBe('Closed')
    expect(record.notices).toEqual([])
  })

  it('are matched by owner and wording where there is no reference', () => {
    const record = linked({ ref: null, text: 'Report waiting times in the custody suite, Northgate' })
    expect(record.lives).toHaveLength(1)
  })

  it('are two where a reference is used again for something else', () => {
    const record = linked({ text: 'Recruit volunteers for the cadets', raisedOn: '2023-01-10', owners: [] })
    expect(record.lives).toHaveLength(2)
  })

  it('are one where the row is a few days older than the meeting', () => {
    const record = linked({ text: custody, raisedOn: '2024-05-10' })
    expect(record.lives).toHaveLength(1)
    expect(record.lives[0]?.startedOn).toBe('2024-05-10')
  })

  it('disagree in a notice: the tracker has it closed, later notes report it as open', () => {
    const july = notesOf('2024-07-16', {
      actions: [broughtForward('b1', custody, 'in progress', { ref: '17/24', raisedAt: '2024-05-14', owners: [by] })],
    })
    const record = linked({ status: 'completed', closedOn: '2024-07-02' }, [may, july])
    expect(record.lives).toHaveLength(1)
    expect(told(record).slice(2)).toEqual([
      ['completed', null, '2024-07-02'],
      ['reopened', null, '2024-07-16'],
    ])
    expect(record.notices).toMatchObject([
      {
        documentId: 'doc-2024-07-16',
        kind: 'tracker disagrees',
        message: 'The tracker has it as completed; these notes report it as in progress.',
      },
    ])
  })

  it('disagree in a notice: notes have it completed, the tracker has it open; the notes are believed', () => {
    const july = notesOf('2024-07-16', {
      actions: [broughtForward('b1', custody, 'completed', { ref: '17/24', raisedAt: '2024-05-14', owners: [by] })],
    })
    const record = linked({ status: 'in progress' }, [may, july])
    expect(told(record).at(-1)).toEqual(['completed', null, '2024-07-16'])
    expect(record.notices).toMatchObject([
      {
        documentId: 'doc-2024-07-16',
        message: 'The tracker (Actions, row 4) has it as in progress; notes of a meeting have it as completed.',
      },
    ])
  })

  it('disagree in a notice about the day it is due', () => {
    const due = dueBy('2024-06-11')
    const dated = notesOf('2024-05-14', { actions: [actionOf('a1', custody, { ref: '17/24', owners: [by], due })] })
    const record = linked({ due: dueBy('2024-12-31') }, [dated])
    expect(record.notices.map(({ message }) => message)).toEqual([
      'The tracker (Actions, row 4) has it due “2024-12-31”; these notes have “2024-06-11”.',
    ])
    expect(record.events.map((event) => event.due?.latest ?? null)).toEqual(['2024-06-11', null])
  })
})

describe('a newer version of a tracker', () => {
  const first = trackerOf('2024-06-30', [
    rowOf(4, custody, { ref: '1', raisedOn: '2024-05-14', due: dueBy('2024-06-30') }),
    rowOf(5, 'Publish the estates strategy', { raisedOn: '2024-05-14' }),
  ])
  const second = trackerOf('2024-09-30', [
    rowOf(7, `${custody} station`, { ref: '1', raisedOn: '2024-05-14', due: dueBy('2024-12-31') }),
    rowOf(8, 'Publish the estates strategy', { raisedOn: '2024-05-14', status: 'completed', closedOn: '2024-08-01' }),
    rowOf(9, 'Open a police post in Wexley', { raisedOn: '2024-09-10' }),
  ])

  it('goes on with the same rows and adds what is new', () => {
    const record = link('b', [], { trackers: [first, second] })
    expect(record.lives).toHaveLength(3)
    expect(told(record)).toEqual([
      ['raised', null, '2024-05-14'],
      ['raised', null, '2024-05-14'],
      ['completed', null, '2024-08-01'],
      ['raised', null, '2024-09-10'],
      ['deferred', null, '2024-09-30'],
    ])
  })

  it('tells the same whichever came first, and nothing twice where it is the same', () => {
    expect(link('b', [], { trackers: [second, first] })).toEqual(link('b', [], { trackers: [first, second] }))
    const again = { ...first, documentId: 'another copy' }
    expect(told(link('b', [], { trackers: [first, again] }))).toEqual(told(link('b', [], { trackers: [first] })))
  })
})

it('leaves the record up to a day as the beginning of the whole', () => {
  const tracker = trackerOf('2024-09-30', [
    rowOf(4, custody, { ref: '17/24', raisedOn: '2024-05-14', status: 'completed', closedOn: '2024-09-02' }),
    rowOf(5, 'Publish the estates strategy', { raisedOn: '2024-04-02', status: 'in progress' }),
  ])
  const october = notesOf('2024-10-15', { actions: [broughtForward('b1', custody, 'in progress', { ref: '17/24' })] })
  const before = link('b', [may], { trackers: [tracker] })
  const after = link('b', [may, october], { trackers: [tracker] })
  expect(after.events.slice(0, before.events.length)).toEqual(before.events)
})
