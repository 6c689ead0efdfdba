import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { emptyFilter } from '../../shared/filter.ts'
import { accountability } from '../analytics/accountability.ts'
import { actions } from '../analytics/actions.ts'
import { position } from '../analytics/position.ts'
import { openDatabase } from '../db/open.ts'
import type { Database } from '../db/tables/database.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openIngest, type Incoming, type Ingest } from '../ingest/run.ts'
import { wholeRecord } from '../ingest/testing/assert-sound.ts'
import { openLog } from '../log.ts'
import { addFact, confirmFact, correctFact, rejectFact, undoReview } from './decisions/decide.ts'
import { RefusedDecision } from './refused-decision.ts'
import { reviewDocument } from './desk/review-document.ts'
import { reviewQueue } from './desk/review-queue.ts'
import { markOf } from './testing/deciding.ts'
import { betterWay, fileOfLines, firstWay, notesOf, readLines, type Way } from './testing/read-lines.ts'

const who = 'a tester'
const dcc = { written: null, name: 'Ada Moss', office: 'Deputy Chief Constable', side: 'force' } as const

const mayText = notesOf(
  '2024-05-14',
  'ACTION CC: publish the review of custody visits.',
  'ACTION: find out who looks after the vans.',
  'ASKED: How many detainees waited too long? ANSWERED: Fewer than last year.',
  'PROMISED CC: we will bring the figures by station.',
  'The clerk is to bring the register of interests.',
)
const juneText = notesOf(
  '2024-06-11',
  'EARLIER PCC: write to the court service about delays, perhaps.',
  'ACTION CC: count the cells.',
)
const may = fileOfLines(mayText, 'may.txt')
const june = fileOfLines(juneText, 'june.txt')

describeEachDialect('review', (_, { freshConfig }) => {
  async function start(files: Incoming[] = [may, june]) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const reader = { way: firstWay as Way }
    let seconds = 0
    const now = () => new Date(Date.UTC(2025, 5, 1, 10, 0, seconds++))
    const parts = { db, dataDir: config.dataDir, read: readLines(() => reader.way), now, log: openLog('silent') }
    const ingest = openIngest(parts)
    const documentIds = await put(ingest, files)
    return { db, ingest, reader, documentIds, documentId: documentIds[0] ?? '' }
  }

  async function put(ingest: Ingest, files: Incoming[]): Promise<string[]> {
    const ids: string[] = []
    for (const file of files)
      await ingest.read([await ingest.receive(file)], ({ documentId }) => ids.push(documentId ?? ''))
    return ids
  }

  /** The key of the fact that holds some words. */
  async function keyOf(db: Kysely<Database>, documentId: string, words: string): Promise<string> {
    const answer = await reviewDocument(db, documentId)
    const found = answer?.review.facts.find(({ text }) => text.includes(words))
    if (!found) throw new Error(`No fact holds: ${words}`)
    return found.factKey
  }

  const filter = { ...emptyFilter }
  async function actionsOwned(db: Kysely<Database>): Promise<Record<string, number>> {
    const { offices } = await accountability(db, filter)
    return Object.fromEntries(offices.map(({ office, actionsOwned: owned }) => [office, owned]))
  }

  test('an owner corrected changes who is accountable, and still does when the notes are read again', async () => {
    const { db, ingest, reader, documentId } = await start()
    expect((await actionsOwned(db))['Deputy Chief Constable']).toBeUndefined()
    const factKey = await keyOf(db, documentId, 'find out who')
    const change = { owners: [dcc] }
    const result = await correctFact(ingest, who, { documentId, factKey, kind: 'action', change })
    expect(result.factKey).toBe(factKey)
    const fact = result.review.facts.find((one) => one.factKey === factKey)
    expect(fact).toMatchObject({ state: 'corrected', reasons: [] })
    expect(fact?.history).toMatchObject([
      { verdict: 'corrected', who, before: { owners: [], owingSide: null }, after: { owners: [{ name: 'Ada Moss' }] } },
    ])
    expect(fact?.history[0]?.decidedAt).toMatch(/^2025-06-01T10:00/)
    expect((await actionsOwned(db))['Deputy Chief Constable']).toBe(1)
    const decided = await wholeRecord(db)

    reader.way = betterWay
    await db.updateTable('documents').set({ state: 'received' }).execute()
    expect(await ingest.resume({ isAlone: true })).toBe(2)
    expect((await actionsOwned(db))['Deputy Chief Constable']).toBe(1)
    expect((await reviewDocument(db, documentId))?.review.unanchored).toEqual([])
    reader.way = firstWay
    await db.updateTable('documents').set({ state: 'received' }).execute()
    await ingest.resume({ isAlone: true })
    expect(await wholeRecord(db)).toEqual(decided)
    await db.destroy()
  })

  test('confirm, reject and add are in the record at once, and undone leave it as it was', async () => {
    const { db, ingest, documentId } = await start()
    const before = await wholeRecord(db)
    const confirmed = await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'How many') })
    const rejected = await rejectFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'find out who') })
    const passage = markOf(mayText, 'The clerk is to bring the register of interests')
    const added = await addFact(ingest, who, { documentId, kind: 'action', change: { passage, owners: [dcc] } })
    const rows = await db.selectFrom('actions').select(['text', 'review', 'item']).orderBy('text').execute()
    expect(rows.filter(({ review }) => review !== null)).toEqual([
      { text: 'The clerk is to bring the register of interests', review: 'added', item: '1' },
    ])
    expect(rows.map(({ text }) => text)).not.toContain('find out who looks after the vans.')
    expect(await db.selectFrom('exchanges').select('review').execute()).toEqual([{ review: 'confirmed' }])
    expect(added.review).toMatchObject({ reviewed: 2, total: 4 })
    expect(added.review.unread.map(({ text }) => text)).toEqual(['ACTION: find out who looks after the vans.'])
    expect(added.review.rejected.map(({ text }) => text)).toEqual(['find out who looks after the vans.'])
    for (const { reviewId } of [rejected, added, confirmed]) await undoReview(ingest, who, { reviewId, documentId })
    expect(await wholeRecord(db)).toEqual(before)
    const { review } = (await reviewDocument(db, documentId))!
    expect(review.undone.map(({ reviewId }) => reviewId)).toEqual(
      [confirmed, added, rejected].map((one) => one.reviewId),
    )
    expect(review.unread.map(({ text }) => text)).toEqual(['The clerk is to bring the register of interests.'])
    expect(review.unreadShare).toBeGreaterThan(0)
    await expect(undoReview(ingest, who, { reviewId: added.reviewId, documentId })).rejects.toThrow(RefusedDecision)
    await db.destroy()
  })

  test('figures say how much was reviewed, and can be reckoned over that alone', async () => {
    const { db, ingest, documentId, documentIds } = await start()
    expect((await position(db, filter)).basis.reviewedShare).toBe(0)
    const reviewedOnly = { ...filter, reviewedOnly: true }
    expect((await actions(db, reviewedOnly)).actions).toEqual([])
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'publish the review') })
    const factKey = await keyOf(db, documentId, 'find out who')
    await correctFact(ingest, who, { documentId, factKey, kind: 'action', change: { owners: [dcc] } })
    const passage = markOf(mayText, 'The clerk is to bring the register')
    await addFact(ingest, who, { documentId, kind: 'action', change: { passage } })
    expect((await position(db, filter)).basis.reviewedShare).toBeCloseTo(3 / 7)
    expect((await position(db, reviewedOnly)).open).toBe(3)
    const shown = (await actions(db, reviewedOnly)).actions.map(({ text, isConfirmed }) => [text, isConfirmed])
    expect(shown.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['The clerk is to bring the register', true],
      ['find out who looks after the vans.', true],
      ['publish the review of custody visits.', true],
    ])
    const asked = (await accountability(db, reviewedOnly)).offices.map(({ answers }) => answers)
    expect(asked.every((count) => count === 0)).toBe(true)
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'How many') })
    const answered = (await accountability(db, reviewedOnly)).offices.find(({ office }) => office === 'Chief Constable')
    expect(answered?.answers).toBe(1)
    expect(documentIds.length).toBe(2)
    await db.destroy()
  })

  test('a corrected version of the notes takes the decisions over, whether the old is held or not', async () => {
    const corrected = fileOfLines(
      mayText.replace('Fewer than', 'Far fewer than').replace('1. Custody', 'Corrected copy.\n1. Custody'),
      'may corrected.txt',
    )
    for (const isRemoved of [false, true]) {
      const { db, ingest, documentId } = await start([may])
      const factKey = await keyOf(db, documentId, 'find out who')
      await correctFact(ingest, who, { documentId, factKey, kind: 'action', change: { owners: [dcc] } })
      await rejectFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'publish the review') })
      const passage = markOf(mayText, 'The clerk is to bring the register')
      await addFact(ingest, who, { documentId, kind: 'action', change: { passage } })
      if (isRemoved) await ingest.remove(documentId)
      const [other = ''] = await put(ingest, [corrected])
      expect(other).not.toBe(documentId)
      const { review } = (await reviewDocument(db, other))!
      const found = review.facts.filter(({ kind }) => kind === 'action').map(({ text, state }) => [text, state])
      expect(found).toEqual([
        ['find out who looks after the vans.', 'corrected'],
        ['The clerk is to bring the register', 'added'],
      ])
      expect(review.unanchored).toEqual([])
      expect((await actionsOwned(db))['Deputy Chief Constable']).toBe(1)
      await db.destroy()
    }
  })

  test('what a corrected version no longer says is listed first in the queue, and can be undone there', async () => {
    const { db, ingest, documentId } = await start([may])
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'find out who') })
    await ingest.remove(documentId)
    const other = mayText.replace('ACTION: find out who looks after the vans.', 'The vans were sold.')
    const [otherId = ''] = await put(ingest, [fileOfLines(other, 'other.txt')])
    const { entries, counts } = await reviewQueue(db, filter, 100)
    expect(entries[0]).toMatchObject({
      reasons: ['decision lost its place'],
      text: 'find out who looks after the vans.',
      documentId: otherId,
      factKey: null,
    })
    expect(counts[0]).toEqual({ reason: 'decision lost its place', count: 1 })
    const reviewId = entries[0]?.reviewId ?? ''
    const { review } = await undoReview(ingest, who, { reviewId, documentId: otherId })
    expect(review.unanchored).toEqual([])
    await db.destroy()
  })

  test('the queue: what matters most first, with what to call the procedures by', async () => {
    const { db, ingest, documentIds } = await start()
    const [mayId = '', juneId = ''] = documentIds
    const queue = await reviewQueue(db, filter, 100)
    expect(queue.entries.map(({ text, reasons }) => [text.slice(0, 12), ...reasons])).toEqual([
      ['write to the', 'unsure', 'not matched'],
      ['find out who', 'no owner', 'sure'],
      ['How many det', 'likely'],
      ['we will brin', 'likely'],
      ['count the ce', 'sure'],
      ['publish the ', 'sure'],
    ])
    expect(queue).toMatchObject({ waiting: 4, leftOut: 0 })
    expect(queue.documents).toMatchObject([
      { documentId: juneId, reviewed: 0, total: 2, waiting: 1, heldOn: '2024-06-11' },
      { documentId: mayId, reviewed: 0, total: 4, waiting: 3 },
    ])
    for (const { documentId, factKey } of queue.entries.slice(0, 3))
      await confirmFact(ingest, who, { documentId, factKey: factKey ?? '' })
    const after = await reviewQueue(db, filter, 1)
    expect(after.entries.map(({ text }) => text)).toEqual(['we will bring the figures by station.'])
    expect(after).toMatchObject({ waiting: 1, leftOut: 2 })
    expect(after.documents.map(({ reviewed }) => reviewed)).toEqual([1, 2])
    expect((await reviewQueue(db, { ...filter, from: '2024-06-01' }, 100)).documents.length).toBe(1)
    await db.destroy()
  })

  test('the desk and the queue count the same: facts and notices that a person is asked about', async () => {
    const told = fileOfLines(`${mayText}\nNOTICE: It was no Friday.`, 'may.txt')
    const { db, ingest, documentId } = await start([told])
    const counted = async () => {
      const { review } = (await reviewDocument(db, documentId))!
      const [row] = (await reviewQueue(db, filter, 0)).documents
      const waiting = review.facts.filter(({ reasons }) => reasons.length > 0).length
      return [review.reviewed, review.total, review.total - waiting, row?.reviewed, row?.total]
    }
    // Four facts and the notice; nobody is asked twice who owns the action, nor about who was there.
    expect(await counted()).toEqual([0, 5, 0, 0, 5])
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'no Friday') })
    expect(await counted()).toEqual([1, 5, 1, 1, 5])
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'How many') })
    await confirmFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'CC') })
    expect(await counted()).toEqual([2, 5, 2, 2, 5])
    await db.destroy()
  })

  test('notes without a date wait for it, and given one by a person they are in the record', async () => {
    const undated = fileOfLines(mayText.replace('2024-05-14', 'an unknown day'), 'notes.txt')
    const { db, ingest, documentId } = await start([june, undated])
    const [, undatedId = ''] = await db
      .selectFrom('documents')
      .select('id')
      .orderBy('name')
      .execute()
      .then((rows) => rows.map(({ id }) => id))
    const queue = await reviewQueue(db, filter, 100)
    expect(queue.entries.find(({ kind }) => kind === 'meeting')).toMatchObject({
      documentId: undatedId,
      factKey: 'meeting',
    })
    const change = { heldOn: '2024-05-14' }
    const result = await correctFact(ingest, who, {
      documentId: undatedId,
      factKey: 'meeting',
      kind: 'meeting',
      change,
    })
    expect(result.review.facts[0]).toMatchObject({ kind: 'meeting', state: 'corrected' })
    const meetings = await db
      .selectFrom('meetings')
      .select('held_on')
      .where('state', '=', 'read')
      .orderBy('held_on')
      .execute()
    expect(meetings.map((row) => row.held_on)).toEqual(['2024-05-14', '2024-06-11'])
    expect(documentId).not.toBe(undatedId)
    await db.destroy()
  })

  test('the record is a function of the documents and the decisions, in whatever order they come', async () => {
    const decide = async (ingest: Ingest, db: Kysely<Database>, documentId: string) => {
      const factKey = await keyOf(db, documentId, 'find out who')
      await correctFact(ingest, who, { documentId, factKey, kind: 'action', change: { owners: [dcc] } })
      await rejectFact(ingest, who, { documentId, factKey: await keyOf(db, documentId, 'publish the review') })
    }
    const records = []
    const first = await start([may, june])
    await decide(first.ingest, first.db, first.documentId)
    records.push(await wholeRecord(first.db))
    const second = await start([may])
    await decide(second.ingest, second.db, second.documentId)
    await put(second.ingest, [june])
    records.push(await wholeRecord(second.db))
    await second.ingest.remove(second.documentId)
    await put(second.ingest, [may])
    records.push(await wholeRecord(second.db))
    expect(records[0]?.actions?.length).toBe(3)
    expect(records[1]).toEqual(records[0])
    expect(records[2]).toEqual(records[0])
    await Promise.all([first.db.destroy(), second.db.destroy()])
  })

  test('what cannot be decided is refused, and nothing is kept of it', async () => {
    const { db, ingest, documentId } = await start([may])
    const factKey = await keyOf(db, documentId, 'publish the review')
    const passage: [number, number][] = [[5, 5]]
    const refused = [
      confirmFact(ingest, who, { documentId: 'none', factKey }),
      confirmFact(ingest, who, { documentId, factKey: 'action:1-2' }),
      rejectFact(ingest, who, { documentId, factKey: 'meeting' }),
      correctFact(ingest, who, { documentId, factKey, kind: 'decision', change: { item: '1' } }),
      correctFact(ingest, who, { documentId, factKey, kind: 'action', change: { passage } }),
      correctFact(ingest, who, { documentId, factKey, kind: 'action', change: { passage: [[0, 100_000]] } }),
      addFact(ingest, who, {
        documentId,
        kind: 'action',
        change: { passage: markOf(mayText, 'find out who looks after the vans') },
      }),
    ]
    const codes = await Promise.all(
      refused.map((one) => one.catch((error: unknown) => (error instanceof RefusedDecision ? error.code : error))),
    )
    expect(codes).toEqual([
      'NOT_FOUND',
      'CONFLICT',
      'BAD_REQUEST',
      'BAD_REQUEST',
      'BAD_REQUEST',
      'BAD_REQUEST',
      'CONFLICT',
    ])
    expect(await db.selectFrom('reviews').selectAll().execute()).toEqual([])
    await db.destroy()
  })
})
