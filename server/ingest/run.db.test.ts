import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely, KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { openDatabase } from '../db/open.ts'
import type { Database } from '../db/tables/database.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { openIngest } from './run.ts'
import type { IngestParts } from './parts.ts'
import type { Incoming, Ingest } from './run.ts'
import { assertSound, wholeRecord } from './testing/assert-sound.ts'
import { fileOf, readNotes } from './testing/notes.ts'

const now = new Date('2025-06-01T10:00:00.000Z')
const log = openLog('silent')
const harrow = ['Ines Harrow', 'Tom Vale', 'Ada Moss']

const may = fileOf({
  heldOn: '2024-05-14',
  area: 'Marlshire',
  people: harrow,
  actions: ['Publish the Outcome 16 review', 'Write to the court service'],
})
const june = fileOf({
  heldOn: '2024-06-11',
  area: 'Marlshire',
  people: harrow,
  forward: [{ text: 'Publish the Outcome 16 review', raisedAt: '2024-05-14' }],
  questions: ['What of response times?'],
})
const july = fileOf({
  heldOn: '2024-07-09',
  people: ['Ines Harrow', 'Tom Vale'],
  actions: ['Review the custody estate'],
})
const other = fileOf({
  heldOn: '2024-06-20',
  area: 'Nether Wold',
  people: ['Olu Finch', 'Bea Stone'],
  actions: ['Report on stalking'],
})
const strangers = fileOf({ heldOn: '2024-08-01', series: 'Scrutiny Board', people: ['Kit Lowe', 'Ros Penn'] })
const nameless = fileOf({ heldOn: '2024-09-01', series: null, people: [] })
const all = [may, june, july, other, strangers, nameless]

async function put(ingest: Ingest, files: Incoming[]): Promise<UploadResult[]> {
  const results: UploadResult[] = []
  const receipts = await Promise.all(files.map((file) => ingest.receive(file)))
  await ingest.read(receipts, (result) => results.push(result))
  return results
}

/** Breaks the n-th statement from now on. */
function breakAt(db: Kysely<Database>, step: number): { db: Kysely<Database>; reached: () => boolean } {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (++count === step) throw new Error(`broken at statement ${step}`)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), reached: () => count >= step }
}

describeEachDialect('ingest', (_, { freshConfig }) => {
  async function start(more: Partial<IngestParts> = {}) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const parts = { db, dataDir: config.dataDir, read: readNotes, now: () => now, log, ...more }
    return { db, dataDir: config.dataDir, parts, ingest: openIngest(parts) }
  }

  test('a file becomes a record, its bytes are kept, its result says what was found', async () => {
    const { db, dataDir, ingest } = await start()
    const [result] = await put(ingest, [may])
    expect(result).toMatchObject({
      name: may.name,
      result: 'read',
      actions: 2,
      notices: 1,
      message: 'Read: 2 actions, no exchanges.',
    })
    const row = await db.selectFrom('documents').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      state: 'read',
      body_basis: 'area',
      unread_share: 0.125,
      received_on: '2025-06-01',
      tries: 1,
    })
    expect(new Uint8Array(readFileSync(join(dataDir, 'originals', row.sha256)))).toEqual(may.bytes)
    const actions = await db.selectFrom('actions').select(['text', 'body_id']).orderBy('text').execute()
    expect(actions.map((action) => action.text)).toEqual([
      'Publish the Outcome 16 review',
      'Write to the court service',
    ])
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('the same file again changes nothing; read again after a reset it gives the same rows', async () => {
    const { db, dataDir, ingest } = await start()
    await put(ingest, all)
    const before = await wholeRecord(db)
    expect(before.actions?.length).toBe(5)
    const again = await put(ingest, [{ ...may, name: 'copy of May.txt' }])
    expect(again).toMatchObject([
      {
        result: 'already held',
        actions: 2,
        message: `The same file is held already as ${may.name}; nothing was changed.`,
      },
    ])
    await db.updateTable('documents').set({ state: 'received' }).execute()
    expect(await ingest.resume({ isAlone: false })).toBe(all.length)
    expect(await wholeRecord(db)).toEqual(before)
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('the order in which files come, and in how many batches, makes no difference', async () => {
    const orders = [all, all.toReversed(), [july, strangers, june, nameless, other, may]]
    const records = []
    for (const order of orders) {
      const { db, dataDir, ingest } = await start()
      await put(ingest, order.slice(0, 1))
      await put(ingest, order.slice(1, 3))
      for (const file of order.slice(3)) await put(ingest, [file])
      await assertSound(db, dataDir, now)
      records.push(await wholeRecord(db))
      await db.destroy()
    }
    expect(records[0]?.lives?.length).toBe(4)
    expect(records[1]).toEqual(records[0])
    expect(records[2]).toEqual(records[0])
  })

  test('notes without an area go with the people they share, else by their series, and move when better is known', async () => {
    const { db, ingest } = await start()
    const bodies = async () => {
      const documents = db.selectFrom('documents').innerJoin('bodies', 'bodies.id', 'documents.body_id')
      return documents
        .select(['documents.name', 'bodies.name as body', 'body_basis as basis'])
        .orderBy('documents.name')
        .execute()
    }
    await put(ingest, [july, strangers, nameless])
    expect(await bodies()).toEqual([
      { name: july.name, body: 'Holding to Account', basis: 'series' },
      { name: strangers.name, body: 'Scrutiny Board', basis: 'series' },
      { name: nameless.name, body: 'Unnamed body', basis: 'none' },
    ])
    await put(ingest, [may])
    expect((await bodies()).map((row) => row.body)).toEqual([
      'Marlshire',
      'Marlshire',
      'Scrutiny Board',
      'Unnamed body',
    ])
    expect((await db.selectFrom('bodies').select('name').execute()).length).toBe(3)
    const held = await db.selectFrom('documents').select('id').where('name', '=', may.name).executeTakeFirstOrThrow()
    expect(await ingest.remove(held.id)).toBe(true)
    expect((await bodies()).map((row) => row.body)).toEqual(['Holding to Account', 'Scrutiny Board', 'Unnamed body'])
    await db.destroy()
  })

  test('a hint wins over the area, and may come later', async () => {
    const { db, ingest } = await start()
    await put(ingest, [may])
    const hint = { body: 'Wold Panel', label: null, isSample: false }
    expect(await put(ingest, [{ ...may, hint }])).toMatchObject([{ result: 'read' }])
    const row = await db
      .selectFrom('documents')
      .innerJoin('bodies', 'bodies.id', 'documents.body_id')
      .select(['bodies.name', 'body_basis'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ name: 'Wold Panel', body_basis: 'hint' })
    expect(await db.selectFrom('bodies').select('name').execute()).toEqual([{ name: 'Wold Panel' }])
    await db.destroy()
  })

  test('undated notes are kept out of the record until a name gives the date', async () => {
    const read: IngestParts['read'] = async (document) => {
      const { text, facts } = await readNotes(document)
      const heldOn = /^\d{4}-\d{2}-\d{2}/.exec(document.name)?.[0] ?? null
      return { text, facts: { ...facts, meeting: { ...facts.meeting, heldOn } } }
    }
    const { db, ingest } = await start({ read })
    const [undated] = await put(ingest, [{ ...may, name: 'notes.txt' }])
    expect(undated).toMatchObject({ result: 'read', actions: 2 })
    expect(undated?.message).toContain('It gives no date')
    expect(await db.selectFrom('meetings').selectAll().execute()).toEqual([])
    expect(await put(ingest, [may])).toMatchObject([{ result: 'read', message: 'Read: 2 actions, no exchanges.' }])
    expect(await db.selectFrom('meetings').select('held_on').execute()).toEqual([{ held_on: '2024-05-14' }])
    expect(await put(ingest, [{ ...may, name: 'notes.txt' }])).toMatchObject([{ result: 'already held' }])
    await db.destroy()
  })

  test('removing gives the record of the rest, and samples go in one step', async () => {
    const { db, dataDir, ingest } = await start()
    await put(ingest, [june, other])
    const rest = await wholeRecord(db)
    const sample = {
      body: { name: 'Marlshire PCC', area: 'Marlshire', force: null, isSample: true },
      label: 'Made up',
      isSample: true,
    }
    await put(ingest, [
      { ...may, hint: sample },
      { ...strangers, hint: sample },
    ])
    expect(
      (await db.selectFrom('bodies').selectAll().where('is_sample', '=', 1).execute()).map((body) => body.name),
    ).toEqual(['Marlshire PCC'])
    expect(await ingest.removeSamples()).toBe(2)
    expect(await wholeRecord(db)).toEqual(rest)
    expect(await ingest.remove('nothing')).toBe(false)
    const hint = { body: 'Wold Panel', label: null, isSample: false }
    await put(ingest, [{ ...june, hint }])
    const [failed] = await put(ingest, [{ ...may, bytes: new TextEncoder().encode('No notes.'), hint }])
    expect(await ingest.remove(failed?.documentId ?? '')).toBe(true)
    await ingest.remove((await put(ingest, [june]))[0]?.documentId ?? '')
    await put(ingest, [june])
    expect(await wholeRecord(db)).toEqual(rest)
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('bad files: each one result, nothing else disturbed', async () => {
    const { db, dataDir, ingest } = await start()
    const bad = (name: string, bytes: Uint8Array): Incoming => ({ ...may, name, bytes })
    const results = await put(ingest, [
      bad('empty.txt', new Uint8Array()),
      bad('blank.txt', new TextEncoder().encode('  \n \n')),
      bad('binary.txt', new Uint8Array([1, 0, 2, 0, 255, 0])),
      bad('paper.txt', new TextEncoder().encode('%PDF-1.7 and more')),
      bad('long.txt', new TextEncoder().encode('line\n'.repeat(1_000_001))),
      bad('no notes.txt', new TextEncoder().encode('A shopping list: eggs.')),
      may,
      { ...may, name: 'same again.txt' },
      june,
    ])
    expect(results.map((result) => `${result.name}: ${result.result}`)).toEqual([
      'empty.txt: refused',
      'blank.txt: refused',
      'binary.txt: refused',
      'paper.txt: failed',
      'long.txt: refused',
      'no notes.txt: failed',
      `${may.name}: read`,
      'same again.txt: already held',
      `${june.name}: read`,
    ])
    for (const { message } of results) expect(message).toMatch(/^[A-Z].*[.]$/)
    expect(results[5]?.message).toBe('No notes of a meeting were found in it.')
    const clean = await start()
    await put(clean.ingest, [may, june])
    expect(await wholeRecord(db)).toEqual(await wholeRecord(clean.db))
    await assertSound(db, dataDir, now)
    await Promise.all([db.destroy(), clean.db.destroy()])
  })

  test('others get their turn between two documents', async () => {
    const { db, ingest } = await start()
    let turns = 0
    let isDone = false
    const count = () => {
      turns++
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    await put(ingest, all)
    isDone = true
    expect(turns).toBeGreaterThan(all.length)
    await db.destroy()
  })

  test('the same file twice at once is read once', async () => {
    const { db, ingest } = await start()
    const results = (await Promise.all([put(ingest, [may]), put(ingest, [may])])).flat()
    expect(results.map((result) => result.result).toSorted()).toEqual(['already held', 'read'])
    expect(await db.selectFrom('documents').select('tries').execute()).toEqual([{ tries: 1 }])
    await db.destroy()
  })

  test('a document that failed is read when it is put in again', async () => {
    let isBroken = true
    const { db, dataDir, ingest } = await start({
      read: async (document) => {
        if (isBroken) throw new Error('out of order')
        return readNotes(document)
      },
    })
    const [failed] = await put(ingest, [may])
    expect(failed).toMatchObject({ result: 'failed' })
    expect(failed?.message).toMatch(/fault in this program \([0-9a-f-]{36}\)/)
    expect(failed?.message).not.toContain('out of order')
    await assertSound(db, dataDir, now)
    isBroken = false
    expect(await put(ingest, [may])).toMatchObject([{ result: 'read' }])
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('what a reader that died was holding is read by the next, and set apart after three tries', async () => {
    const { db, ingest } = await start()
    const receipt = await ingest.receive(may)
    await ingest.receive(june)
    const dead = { state: 'reading', lease_until: '2025-06-01T09:00:00.000Z' } as const
    const isMay = { id: 'documentId' in receipt ? receipt.documentId! : '' }
    await db
      .updateTable('documents')
      .set({ ...dead, tries: 3 })
      .where('id', '=', isMay.id)
      .execute()
    await db
      .updateTable('documents')
      .set({ ...dead, tries: 1 })
      .where('id', '<>', isMay.id)
      .execute()
    expect(await ingest.resume({ isAlone: false })).toBe(1)
    const states = await db.selectFrom('documents').select(['name', 'state', 'tries']).orderBy('name').execute()
    expect(states).toEqual([
      { name: may.name, state: 'quarantined', tries: 3 },
      { name: june.name, state: 'read', tries: 2 },
    ])
    await db.destroy()
  })

  test('a failure at any statement leaves nothing half-written, and the next try completes it', async () => {
    const { db, dataDir, parts, ingest } = await start()
    await put(ingest, [may, other])
    const finished = await start()
    await put(finished.ingest, [may, other, june])
    const whole = await wholeRecord(finished.db)
    const before = await wholeRecord(db)
    let steps = 0
    for (let step = 1; ; step++) {
      const broken = breakAt(db, step)
      const faulty = openIngest({ ...parts, db: broken.db })
      await put(faulty, [june]).catch(() => undefined)
      if (!broken.reached()) break
      steps++
      await openIngest({ ...parts, now: () => new Date(Date.now() + 3_600_000) }).sweep()
      const held = await db
        .selectFrom('documents')
        .select(['id', 'state'])
        .where('name', '=', june.name)
        .executeTakeFirst()
      expect(await wholeRecord(db), `after statement ${step}`).toEqual(held?.state === 'read' ? whole : before)
      await assertSound(db, dataDir, now)
      if (held) await ingest.remove(held.id)
      expect(await wholeRecord(db), `removed after statement ${step}`).toEqual(before)
    }
    expect(steps).toBeGreaterThan(40)
    expect(await wholeRecord(db)).toEqual(whole)
    await Promise.all([db.destroy(), finished.db.destroy()])
  })

  test('what earlier rules read is read again when it is asked for, that alone, and once', async () => {
    let reads: string[] = []
    const read: IngestParts['read'] = (document) => {
      reads.push(document.name)
      return readNotes(document)
    }
    const { db, dataDir, parts, ingest } = await start({ read, rules: 'earlier' })
    await put(ingest, [may, june])
    const before = await wholeRecord(db)
    const present = openIngest({ ...parts, rules: 'present' })
    await put(present, [other])
    const marks = () => db.selectFrom('documents').select(['name', 'state', 'rules_by']).orderBy('name').execute()
    const markOf = ({ name }: Incoming, by: string) => ({ name, state: 'read', rules_by: by })
    expect(await marks()).toEqual([markOf(may, 'earlier'), markOf(june, 'earlier'), markOf(other, 'present')])
    reads = []
    await Promise.all([present.readEarlierAgain(), present.readEarlierAgain()])
    await present.settle()
    expect(reads.toSorted()).toEqual([may.name, june.name])
    expect(await marks()).toEqual([may, june, other].map((file) => markOf(file, 'present')))
    await present.remove(
      (await db.selectFrom('documents').select('id').where('name', '=', other.name).executeTakeFirstOrThrow()).id,
    )
    expect(await wholeRecord(db)).toEqual(before)
    await present.readEarlierAgain()
    await present.settle()
    expect(reads).toHaveLength(2)
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('what was read before it was kept by which rules was read by earlier ones; what is being read is left alone', async () => {
    const { db, parts } = await start({ rules: 'present' })
    const ingest = openIngest(parts)
    await put(ingest, [may, june, july])
    await put(ingest, [{ ...may, bytes: new TextEncoder().encode('No notes.') }])
    const lease = { lease_until: '2025-06-01T10:01:00.000Z', state: 'reading' } as const
    await db.updateTable('documents').set({ rules_by: null }).execute()
    await db.updateTable('documents').set(lease).where('name', '=', june.name).execute()
    await db.updateTable('documents').set({ rules_by: 'present' }).where('name', '=', july.name).execute()
    await ingest.sendAgain({ all: false })
    const states = await db.selectFrom('documents').select('state').orderBy('name').orderBy('state').execute()
    expect(states.map(({ state }) => state)).toEqual(['failed', 'received', 'reading', 'read'])
    await db.destroy()
  })

  test('an original that is gone or changed is a failure with what to do', async () => {
    const { db, dataDir, ingest } = await start()
    const receipt = await ingest.receive(may)
    const row = await db.selectFrom('documents').select('sha256').executeTakeFirstOrThrow()
    writeFileSync(join(dataDir, 'originals', row.sha256), 'something else')
    const results: UploadResult[] = []
    await ingest.read([receipt], (result) => results.push(result))
    expect(results).toMatchObject([
      { result: 'failed', message: 'The kept original is missing or damaged. Put the file in again.' },
    ])
    expect(await put(ingest, [may])).toMatchObject([{ result: 'read' }])
    await assertSound(db, dataDir, now)
    await db.destroy()
  })

  test('originals that a crash left without a document are swept once they are old', async () => {
    const { db, dataDir, ingest } = await start()
    await put(ingest, [may])
    const stray = join(dataDir, 'originals', 'f'.repeat(64))
    writeFileSync(stray, 'stray')
    utimesSync(stray, now, now)
    expect(await ingest.sweep()).toBe(0)
    utimesSync(stray, new Date('2025-06-01T09:00:00Z'), new Date('2025-06-01T09:00:00Z'))
    expect(await ingest.sweep()).toBe(1)
    expect(existsSync(stray)).toBe(false)
    expect(statSync(join(dataDir, 'originals')).mode & 0o077).toBe(0)
    await assertSound(db, dataDir, now)
    await db.destroy()
  })
})
