import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { actions } from '../analytics/actions.ts'
import { flow } from '../analytics/flow.ts'
import { trackerCsv, trackerXlsx } from '../briefing/tracker-export.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { readDocument } from '../ingest/read.ts'
import { openIngest, type Incoming, type Ingest } from '../ingest/run.ts'
import { assertSound, wholeRecord } from '../ingest/testing/assert-sound.ts'
import { fileOf, readNotes } from '../ingest/testing/notes.ts'
import { openLog } from '../log.ts'
import { actionRefs } from '../record/action-refs.ts'
import { confirmFact } from '../review/decisions/decide.ts'
import { reviewQueue } from '../review/desk/review-queue.ts'
import { bringIn, takeOut } from './bring-in.ts'
import { preview } from './preview.ts'
import { tracker } from './tracker.ts'

const now = new Date('2025-06-01T10:00:00.000Z')
const custody = 'Report on waiting times in the custody suite at Northgate'

const may = fileOf(
  { heldOn: '2024-05-14', area: 'Marlshire', people: ['Ines Harrow', 'Tom Vale'], actions: [custody] },
  { name: 'May.txt' },
)

const day = (iso: string) => ({ value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' })

async function workbookOf(name: string, rows: SheetData): Promise<Incoming> {
  const sheets = [
    { data: [['Read me'], ['Please keep this up to date.']], sheet: 'Notes' },
    { data: rows, sheet: 'Actions' },
  ]
  const bytes = await writeWorkbook(sheets).toBuffer()
  return { name, bytes: new Uint8Array(bytes), receivedOn: '2025-05-30', hint: null }
}

const head = ['Ref', 'Date of meeting', 'Agreed action', 'Lead', 'Target date', 'RAG', 'Progress / update', 'Closed on']
const first = () =>
  workbookOf('Tracker.xlsx', [
    ['Marlshire action log'],
    [],
    head,
    ['1', day('2024-05-14'), custody, 'CC', day('2024-07-31'), 'Blue', 'Report received', day('2024-07-02')],
    ['2', day('2024-05-14'), 'Publish the estates strategy', 'CFO / OPCC', 'Sept 2024', 'Amber', null, null],
    ['3', 'soon', null, 'CC', null, null, null, null],
  ])
const second = () =>
  workbookOf('Tracker 2.xlsx', [
    head,
    ['1', day('2024-05-14'), custody, 'CC', day('2024-07-31'), 'Blue', 'Report received', day('2024-07-02')],
    [
      '2',
      day('2024-05-14'),
      'Publish the estates strategy',
      'CFO / OPCC',
      'Sept 2024',
      'Complete',
      null,
      day('2024-10-01'),
    ],
    ['4', day('2024-11-12'), 'Open a police post in Wexley', 'DCC', 'Mar-25', 'Green', null, null],
  ])

describeEachDialect('a tracker', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const read = (document: Parameters<typeof readDocument>[0]) =>
      /\.(?:xlsx|csv)$/.test(document.name) ? readDocument(document) : readNotes(document)
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now: () => now, log: openLog('silent') })
    return { db, ingest, dataDir: config.dataDir }
  }
  type Open = Awaited<ReturnType<typeof start>>

  async function put(ingest: Ingest, file: Incoming): Promise<UploadResult> {
    const results: UploadResult[] = []
    await ingest.read([await ingest.receive(file)], (result) => results.push(result))
    return results[0] as UploadResult
  }

  async function bring({ db, ingest }: Open, file: Incoming, body = 'Marlshire') {
    const { documentId } = await put(ingest, file)
    const { sheets } = await tracker(db, documentId ?? '')
    const { sheet, guess } = sheets.find(({ looksLikeTracker }) => looksLikeTracker) ?? sheets[0]!
    const brought = await bringIn(ingest, 'Ana', { documentId: documentId ?? '', sheet, matching: guess, body })
    return { documentId: documentId ?? '', sheet, guess, brought }
  }

  async function told({ db }: Open, bodyId: string) {
    const filter = { ...emptyFilter, body: bodyId, asAt: '2025-05-30' }
    const answer = await actions(db, filter)
    return answer.actions
      .map(({ text, status, endedOn, due }) => [text, status, endedOn, due?.latest ?? null])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
  }

  test('waits for its columns to be matched, is matched on sight, and says what each row becomes', async () => {
    const open = await start()
    const result = await put(open.ingest, await first())
    expect(result).toMatchObject({ result: 'to match', actions: 0 })
    const answer = await tracker(open.db, result.documentId ?? '')
    expect(answer.sheets.map(({ sheet, looksLikeTracker }) => [sheet, looksLikeTracker])).toEqual([
      ['Notes', false],
      ['Actions', true],
    ])
    const { guess } = answer.sheets[1]!
    expect(guess).toMatchObject({
      headingRow: 3,
      columns: { ref: 0, raised: 1, action: 2, owner: 3, due: 4, status: 5, update: 6, closed: 7 },
    })
    const shown = await preview(open.db, {
      documentId: answer.documentId,
      sheet: 'Actions',
      matching: guess,
      only: 'all',
      page: 0,
    })
    expect(shown).toMatchObject({ asAt: '2024-07-02', counts: { actions: 2, stopped: 1, ended: 1 } })
    expect(shown.statuses.map(({ written, meaning }) => [written, meaning])).toEqual([
      ['Amber', 'open'],
      ['Blue', 'completed'],
    ])
    expect(shown.rows.map(({ row, problems }) => [row, problems.some(({ stops }) => stops)])).toEqual([
      [4, false],
      [5, false],
      [6, true],
    ])
    await assertSound(open.db, open.dataDir, now)
    await open.db.destroy()
  })

  test('and the notes speak of one life, whichever came first', async () => {
    const records = []
    const file = await first()
    for (const order of ['notes first', 'tracker first']) {
      const open = await start()
      if (order === 'notes first') await put(open.ingest, may)
      const { brought } = await bring(open, file)
      if (order === 'tracker first') await put(open.ingest, may)
      const bodies = await open.db.selectFrom('bodies').select('id').execute()
      expect(bodies).toEqual([{ id: brought.bodyId }])
      expect(await told(open, brought.bodyId)).toEqual([
        ['Publish the estates strategy', 'open', null, '2024-09-30'],
        [custody, 'completed', '2024-07-02', '2024-07-31'],
      ])
      const { meetings } = await flow(open.db, { ...emptyFilter, body: brought.bodyId })
      expect(meetings.map(({ raised, open: left }) => [raised, left])).toEqual([[2, 2]])
      await assertSound(open.db, open.dataDir, now)
      // A body that was named before its notes came has the name for its area.
      const { bodies: _bodies, ...record } = await wholeRecord(open.db)
      records.push(record)
      await open.db.destroy()
    }
    expect(records[0]).toEqual(records[1])
  })

  test('that says otherwise waits at the action of the notes until a person decides on that', async () => {
    const open = await start()
    await put(open.ingest, may)
    const july = fileOf(
      {
        heldOn: '2024-07-16',
        area: 'Marlshire',
        people: ['Ines Harrow', 'Tom Vale'],
        forward: [{ text: custody, raisedAt: '2024-05-14' }],
      },
      { name: 'July.txt' },
    )
    const { documentId } = await put(open.ingest, july)
    const { brought } = await bring(open, await first())
    const filter = { ...emptyFilter, body: brought.bodyId }
    const waiting = async () =>
      (await reviewQueue(open.db, filter, 100)).entries.filter(({ text }) => text.startsWith('The tracker has it'))
    const [entry] = await waiting()
    expect(entry).toMatchObject({ kind: 'action', documentId, reasons: ['notice'] })
    await confirmFact(open.ingest, 'Ana', { documentId: documentId ?? '', factKey: entry?.factKey ?? '' })
    expect(await waiting()).toEqual([])
    await assertSound(open.db, open.dataDir, now)
    await open.db.destroy()
  })

  test('brought in twice is in once; a newer version goes on with its rows; taken out it leaves nothing', async () => {
    const open = await start()
    const file = await first()
    const one = await bring(open, file)
    const before = await wholeRecord(open.db)
    await bring(open, file)
    expect(await wholeRecord(open.db)).toEqual(before)
    const two = await bring(open, await second())
    expect(await told(open, one.brought.bodyId)).toEqual([
      ['Open a police post in Wexley', 'open', null, '2025-03-31'],
      ['Publish the estates strategy', 'completed', '2024-10-01', '2024-09-30'],
      [custody, 'completed', '2024-07-02', '2024-07-31'],
    ])
    await takeOut(open.ingest, two)
    expect(await wholeRecord(open.db)).toEqual(before)
    await open.ingest.remove(one.documentId)
    expect(await open.db.selectFrom('lives').select('id').execute()).toEqual([])
    await assertSound(open.db, open.dataDir, now)
    await open.db.destroy()
  })

  test('shows the actions of an office that has no notes yet, each with its row', async () => {
    const open = await start()
    await bring(open, await first(), 'Fernshire')
    const answer = await actions(open.db, emptyFilter)
    expect(answer.basis).toMatchObject({ bodyName: 'Fernshire', asAt: '2024-07-02' })
    const row = answer.actions.find(({ text }) => text === custody)
    expect(row?.evidence).toMatchObject({ source: 'tracker', line: 4, text: custody, review: null })
    expect(row?.evidence.meetingTitle).toBe('Tracker “Tracker.xlsx”, sheet “Actions”')
    await open.db.destroy()
  })

  test.each(['xlsx', 'csv'] as const)(
    'taken away as %s and brought in elsewhere is the same actions',
    async (ending) => {
      const [here, there] = [await start(), await start()]
      const { brought } = await bring(here, await first())
      const answer = await actions(here.db, { ...emptyFilter, body: brought.bodyId })
      const make = ending === 'xlsx' ? trackerXlsx : trackerCsv
      const { bytes } = await make(answer, await actionRefs(here.db, brought.bodyId))
      const file = { name: `taken.${ending}`, bytes: new Uint8Array(bytes), receivedOn: '2025-05-30', hint: null }
      const again = await bring(there, file)
      expect(await told(there, again.brought.bodyId)).toEqual(await told(here, brought.bodyId))
      const happened = ({ db }: Open) =>
        db
          .selectFrom('events')
          .where('kind', 'in', ['raised', 'completed', 'withdrawn'])
          .orderBy('happened_on')
          .orderBy('kind')
          .orderBy('life_id')
          .select(['kind', 'happened_on', 'told_on'])
          .execute()
      expect(await happened(there)).toEqual(await happened(here))
      await here.db.destroy()
      await there.db.destroy()
    },
  )
})
