import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { emptyFilter } from '../../shared/filter.ts'
import type { NotesVerdict } from '../../shared/notes-decision.ts'
import { position } from '../analytics/position.ts'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { documents } from '../record/documents.ts'
import { meetingNotes } from '../record/meeting-notes.ts'
import { meeting } from '../record/meeting.ts'
import { notesDiff } from '../record/notes-diff.ts'
import { decideOnNotes, undoOnNotes } from '../review/notes/decide-on-notes.ts'
import type { IngestParts } from './parts.ts'
import { openIngest, type Incoming, type Ingest } from './run.ts'
import { assertSound, wholeRecord } from './testing/assert-sound.ts'
import { fileOf, readNotes, type Notes } from './testing/notes.ts'

const now = new Date('2025-06-01T10:00:00.000Z')

/** Reads the state and the kind of file from the name, as real notes say them in their text and bytes. */
const read: IngestParts['read'] = async (document) => {
  const { text, facts } = await readNotes(document)
  const state = /draft/.test(document.name) ? 'draft' : /agreed/.test(document.name) ? 'agreed' : 'unknown'
  const mediaType = document.name.endsWith('.md') ? 'text/markdown' : 'text/plain'
  return {
    text,
    facts: { ...facts, document: { ...facts.document, mediaType }, meeting: { ...facts.meeting, state } },
  }
}

const may: Notes = {
  heldOn: '2024-05-14',
  area: 'Marlshire',
  people: ['Ines Harrow', 'Tom Vale'],
  actions: ['Publish the custody review', 'Write to the court service', 'Visit the stables at Holloway Green'],
}
const rewritten: Notes = { ...may, actions: [...may.actions!.slice(0, 2), 'Sell the barracks at Nether Lane'] }
let spaces = 0
/** Each file has bytes of its own, as another save of the same notes has. */
const named = (name: string, notes: Notes): Incoming => {
  const file = fileOf(notes, { name })
  return { ...file, bytes: new TextEncoder().encode(new TextDecoder().decode(file.bytes) + ' '.repeat(++spaces)) }
}

const draft = named('May draft.txt', may)
const agreed = named('May agreed.txt', rewritten)
const markdown = named('May.md', may)
const plain = named('May.txt', may)
const unclear = named('May again.txt', rewritten)
const june = named('June.txt', { ...may, heldOn: '2024-06-11', actions: ['Report on stalking'] })

async function put(ingest: Ingest, files: Incoming[]): Promise<UploadResult[]> {
  const results: UploadResult[] = []
  const receipts = await Promise.all(files.map((file) => ingest.receive(file)))
  await ingest.read(receipts, (result) => results.push(result))
  return results
}

describeEachDialect('notes of one meeting', (_, { freshConfig }) => {
  async function start(more: Partial<IngestParts> = {}) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now: () => now, log: openLog('silent'), ...more })
    const idOf = async (name: string) =>
      (await db.selectFrom('documents').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
    const roles = async () => {
      const notes = db.selectFrom('meeting_notes').innerJoin('documents', 'documents.id', 'meeting_notes.document_id')
      const rows = await notes.select(['documents.name', 'role', 'is_decided']).orderBy('documents.name').execute()
      return rows.map((row) => `${row.name}: ${row.role}${row.is_decided ? ', decided' : ''}`)
    }
    const counts = async () => {
      const count = async (table: 'meetings' | 'lives' | 'actions' | 'exchanges' | 'events') =>
        (await db.selectFrom(table).select('id').execute()).length
      return { meetings: await count('meetings'), lives: await count('lives'), actions: await count('actions') }
    }
    const texts = async () =>
      (await db.selectFrom('actions').select('text').orderBy('text').execute()).map((row) => row.text)
    const decide = async (name: string, other: string, verdict: NotesVerdict, speaks: string | null = null) => {
      const speaksId = speaks === null ? null : await idOf(speaks)
      return decideOnNotes(ingest, 'Ines', {
        documentId: await idOf(name),
        otherId: await idOf(other),
        verdict,
        speaksId,
      })
    }
    const close = async () => {
      await assertSound(db, config.dataDir, now)
      await db.destroy()
    }
    return { db, ingest, idOf, roles, counts, texts, decide, close }
  }

  test('a draft, then the agreed version: the agreed one speaks, the draft is kept, nothing counts twice', async () => {
    const { db, ingest, idOf, roles, counts, texts, close } = await start()
    await put(ingest, [draft])
    expect(await roles()).toEqual([])
    const before = await wholeRecord(db)
    await put(ingest, [agreed])
    expect(await roles()).toEqual(['May agreed.txt: speaks', 'May draft.txt: superseded'])
    expect(await counts()).toEqual({ meetings: 1, lives: 3, actions: 3 })
    expect(await texts()).toContain('Sell the barracks at Nether Lane')
    expect(await texts()).not.toContain('Visit the stables at Holloway Green')
    const held = await db.selectFrom('readings').select('document_id').execute()
    expect(held.length).toBe(2)
    expect(await ingest.remove(await idOf('May agreed.txt'))).toBe(true)
    expect(await wholeRecord(db)).toEqual(before)
    await close()
  })

  test('whoever puts notes in is told of the others that are held of their meeting', async () => {
    const { ingest, close } = await start()
    const told = async (file: Incoming) => (await put(ingest, [file]))[0]?.message
    expect(await told(june)).toBe('Read: 1 action, no exchanges.')
    expect(await told(draft)).toBe('Read: 3 actions, no exchanges.')
    expect(await told(agreed)).toContain('(May draft.txt); the record is made of the ones just put in.')
    expect(await told(markdown)).toContain('A newer version of these notes is held (May agreed.txt), and')
    await close()
    const other = await start()
    await put(other.ingest, [plain])
    const [asked] = await put(other.ingest, [unclear])
    expect(asked?.message).toContain('held already (May.txt). Until you say below which of them count, only the ones')
    await other.close()
    const third = await start()
    await put(third.ingest, [markdown])
    const [rendition] = await put(third.ingest, [plain])
    expect(rendition?.message).toContain('in another form (May.md), so that')
    await third.close()
  })

  test('in any order, in sequence or at once, the record is the same', async () => {
    const files = [draft, agreed, markdown, june]
    const records = []
    for (const order of [files, files.toReversed(), [markdown, june, agreed, draft]]) {
      const { db, ingest, close } = await start()
      for (const file of order) await put(ingest, [file])
      records.push(await wholeRecord(db))
      await close()
    }
    const atOnce = await start()
    await Promise.all(files.map((file) => put(atOnce.ingest, [file])))
    records.push(await wholeRecord(atOnce.db))
    await atOnce.close()
    expect(records[0]?.meeting_notes?.length).toBe(3)
    for (const record of records.slice(1)) expect(record).toEqual(records[0])
  })

  test('the same notes in two kinds of file count once, in every figure', async () => {
    const once = await start()
    await put(once.ingest, [plain, june])
    const twice = await start()
    await put(twice.ingest, [plain, markdown, june])
    expect(await twice.roles()).toEqual(['May.md: speaks', 'May.txt: rendition'])
    expect(await twice.counts()).toEqual(await once.counts())
    const filter = async ({ db }: typeof once) => {
      const body = await db.selectFrom('bodies').select('id').executeTakeFirstOrThrow()
      return { ...emptyFilter, body: body.id }
    }
    expect(await position(twice.db, await filter(twice))).toEqual(await position(once.db, await filter(once)))
    await once.close()
    await twice.close()
  })

  test('reading again changes nothing; what failed before takes its place afterwards', async () => {
    let isBroken = true
    const { db, ingest, roles, close } = await start({
      read: async (document) => {
        if (isBroken && document.name.includes('agreed')) throw new Error('out of order')
        return read(document)
      },
    })
    await put(ingest, [draft, markdown])
    await put(ingest, [agreed])
    expect(await roles()).toEqual(['May draft.txt: superseded', 'May.md: speaks'])
    isBroken = false
    await put(ingest, [agreed])
    const three = ['May agreed.txt: speaks', 'May draft.txt: superseded', 'May.md: superseded']
    expect(await roles()).toEqual(three)
    const before = await wholeRecord(db)
    await db.updateTable('documents').set({ state: 'received' }).execute()
    expect(await ingest.resume({ isAlone: false })).toBe(3)
    expect(await wholeRecord(db)).toEqual(before)
    expect(await put(ingest, [agreed])).toMatchObject([{ result: 'already held' }])
    expect(await roles()).toEqual(three)
    await close()
  })

  test('where it is unsure it asks and counts once; what a person says holds, also after reading again and removal', async () => {
    const { db, ingest, idOf, roles, counts, texts, decide, close } = await start()
    await put(ingest, [plain, unclear])
    expect((await roles()).map((role) => role.split(': ')[1] ?? '').toSorted()).toEqual(['asks', 'speaks'])
    expect(await counts()).toEqual({ meetings: 1, lives: 3, actions: 3 })

    await decide('May.txt', 'May again.txt', 'version', 'May again.txt')
    const version = ['May again.txt: speaks', 'May.txt: superseded, decided']
    expect(await roles()).toEqual(version)
    expect(await texts()).toContain('Sell the barracks at Nether Lane')

    await db.updateTable('documents').set({ state: 'received' }).execute()
    await ingest.resume({ isAlone: false })
    expect(await roles()).toEqual(version)

    // The two actions that both write are one life each, told at two meetings.
    const two = { meetings: 2, lives: 4, actions: 6 }
    const { decisionId } = await decide('May again.txt', 'May.txt', 'two meetings')
    expect(await roles()).toEqual([])
    expect(await counts()).toEqual(two)
    await ingest.remove(await idOf('May again.txt'))
    expect(await counts()).toEqual({ meetings: 1, lives: 3, actions: 3 })
    await put(ingest, [unclear])
    expect(await counts()).toEqual(two)

    await undoOnNotes(ingest, 'Tom', decisionId)
    expect((await roles()).map((role) => role.split(': ')[1] ?? '').toSorted()).toEqual(['asks', 'speaks'])
    const kept = await db.selectFrom('notes_decisions').selectAll().orderBy('sequence').execute()
    expect(kept.map((row) => [row.verdict, row.who, row.undone_by])).toEqual([
      ['version', 'Ines', 'Ines'],
      ['two meetings', 'Ines', 'Tom'],
    ])
    await expect(undoOnNotes(ingest, 'Tom', decisionId)).rejects.toThrow('was undone')
    await close()
  })

  test('the old version stays citable: its text and facts open, and what changed is told', async () => {
    const { db, ingest, idOf, close } = await start()
    await put(ingest, [draft, agreed, june])
    const [oldId, newId] = [await idOf('May draft.txt'), await idOf('May agreed.txt')]
    const { meetings } = await meetingNotes(db)
    expect(
      meetings.map(({ heldOn, notes }) => [heldOn, notes.map(({ name, role, state }) => [name, role, state])]),
    ).toEqual([
      [
        '2024-05-14',
        [
          ['May agreed.txt', 'speaks', 'agreed'],
          ['May draft.txt', 'superseded', 'draft'],
        ],
      ],
    ])
    const meetingId = meetings[0]?.meetingId ?? ''
    const [current, old] = [await meeting(db, meetingId), await meeting(db, meetingId, oldId)]
    expect(current?.document?.documentId).toBe(newId)
    expect(current?.actionLinks).toHaveLength(3)
    expect(old?.document).toMatchObject({ documentId: oldId, text: expect.stringContaining('stables') })
    expect(old?.facts?.actions.map(({ text }) => text)).toEqual(may.actions)
    expect(old?.actionLinks).toEqual([])
    const original = await ingest.original(oldId)
    expect(original).toMatchObject({ name: 'May draft.txt' })
    if (original) await buffer(original.bytes)
    expect(await meeting(db, meetingId, await idOf('June.txt'))).toBeNull()

    const answer = await notesDiff(db, { beforeId: oldId, afterId: newId })
    expect(answer?.diff.gone.map(({ text }) => text)).toEqual(['Visit the stables at Holloway Green'])
    expect(answer?.diff.added.map(({ text }) => text)).toEqual(['Sell the barracks at Nether Lane'])
    const listed = await documents(db, { body: null, standing: null, find: '', page: 1 }, '')
    const rows = listed.documents.map(({ name, role, heldOn, actions }) => [name, role, heldOn, actions])
    expect(rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
      ['June.txt', null, '2024-06-11', 1],
      ['May agreed.txt', 'speaks', '2024-05-14', 3],
      ['May draft.txt', 'superseded', '2024-05-14', 0],
    ])
    await close()
  })

  test('a decision on documents that are not there, or of two bodies, is refused', async () => {
    const { db, ingest, decide, idOf, close } = await start()
    const other = named('Wold.txt', { ...may, area: 'Nether Wold' })
    await put(ingest, [plain, other])
    await expect(decide('May.txt', 'Wold.txt', 'rendition')).rejects.toThrow('two oversight bodies')
    const missing = {
      documentId: await idOf('May.txt'),
      otherId: 'gone',
      verdict: 'rendition',
      speaksId: null,
    } as const
    await expect(decideOnNotes(ingest, 'Ines', missing)).rejects.toThrow('not there')
    expect(await db.selectFrom('notes_decisions').selectAll().execute()).toEqual([])
    await close()
  })
})
