import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '../db/open.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { openLog } from '../log.ts'
import { limits } from './limits.ts'
import { putFolders } from './put-folders.ts'
import type { PathResult } from './put-folders.ts'
import { openIngest } from './run.ts'
import { claim, release } from './store/claim.ts'
import { fileOf, readNotes } from './testing/notes.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder of files for one test; a name ending in `/` is a folder. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'brought-forward-notes-'))
  folders.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    if (name.endsWith('/')) mkdirSync(join(root, name))
    else writeFileSync(join(root, name), content)
  }
  return root
}

const { bytes: may } = fileOf({ heldOn: '2024-05-14', actions: ['Publish the review'] })
const { bytes: june } = fileOf({ heldOn: '2024-06-11', area: 'Nether Wold' })
const body = JSON.stringify({
  name: 'Marlshire PCC',
  area: 'Marlshire',
  force: 'Marlshire Police',
  label: 'Made up',
  sample: true,
})

describeEachDialect('putFolders', (_, { freshConfig }) => {
  async function start(now = () => new Date()) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const ingest = openIngest({
      db,
      dataDir: config.dataDir,
      read: readNotes,
      now,
      log: openLog('silent'),
    })
    const put = async (
      paths: string[],
      onFile: (path: string) => void = () => undefined,
      said: string | null = null,
    ) => {
      const results: PathResult[] = []
      const hint = said === null ? null : { body: said, label: null, isSample: false }
      await putFolders(ingest, paths, hint, { onFile, onResult: (result) => results.push(result) })
      return results.map(({ path, result, message }) => ({ path: path.replace(`${paths[0]}/`, ''), result, message }))
    }
    return { db, ingest, put }
  }

  test('takes every file below a folder, tells of each, and passes over labels and descriptions', async () => {
    const { db, put } = await start()
    const root = folderOf({
      'marlshire/body.json': body,
      'marlshire/2024/05.txt': may,
      'marlshire/2024/05.expected.json': '{}',
      'marlshire/threads.json': '{}',
      'wold/06.txt': june,
      '.hidden/secret.txt': may,
      'empty/': '',
    })
    const results = await put([root])
    expect(results).toMatchObject([
      { path: 'marlshire/2024/05.txt', result: 'read' },
      { path: 'wold/06.txt', result: 'read' },
    ])
    const rows = await db
      .selectFrom('documents')
      .innerJoin('bodies', 'bodies.id', 'documents.body_id')
      .select(['documents.name', 'bodies.name as body', 'force_name', 'label', 'documents.is_sample'])
      .orderBy('documents.name')
      .execute()
    expect(rows).toEqual([
      { name: '05.txt', body: 'Marlshire PCC', force_name: 'Marlshire Police', label: 'Made up', is_sample: 1 },
      { name: '06.txt', body: 'Nether Wold', force_name: null, label: null, is_sample: 0 },
    ])
    await db.destroy()
  })

  test('goes on past what cannot be put in, with a sentence for each', async () => {
    const { db, put } = await start()
    const root = folderOf({
      'a.txt': '',
      'b.txt': may,
      'c.txt': june,
      'd.txt': 'large',
      'g.txt': may,
      'h/body.json': '[]',
      'h/i.txt': may,
    })
    truncateSync(join(root, 'd.txt'), 30_000_000)
    symlinkSync(join(root, 'nowhere.txt'), join(root, 'e.txt'))
    const vanishing = join(root, 'c.txt')
    const results = await put([root, join(root, 'missing.txt')], (path) => {
      if (path === vanishing) rmSync(path)
    })
    expect(results).toEqual([
      { path: 'a.txt', result: 'refused', message: expect.stringContaining('empty') },
      { path: 'b.txt', result: 'read', message: 'Read: 1 action, no exchanges.' },
      { path: 'c.txt', result: 'refused', message: 'It is not there.' },
      { path: 'd.txt', result: 'refused', message: 'It is larger than 20 MB.' },
      { path: 'e.txt', result: 'refused', message: 'It is not there.' },
      { path: 'g.txt', result: 'already held', message: expect.stringContaining('held already as b.txt') },
      { path: 'h/body.json', result: 'refused', message: expect.stringContaining('does not describe a body') },
      { path: 'missing.txt', result: 'refused', message: 'It is not there.' },
    ])
    await db.destroy()
  })

  test('what a run that was killed was reading is read once its lease has lapsed, and told of once', async () => {
    let now = new Date()
    const { db, ingest } = await start(() => now)
    const root = folderOf({ 'may.txt': may, 'june.txt': june })
    for (const heldOn of ['2024-05-14', '2024-06-11']) {
      const actions = heldOn === '2024-05-14' ? { actions: ['Publish the review'] } : { area: 'Nether Wold' }
      const receipt = await ingest.receive(fileOf({ heldOn, ...actions }))
      if (receipt.documentId === null) throw new Error('It was refused.')
      if (heldOn === '2024-05-14') await claim(db, receipt.documentId, now)
      else await ingest.read([receipt], () => undefined)
    }
    const results: PathResult[] = []
    const waitedFor: number[] = []
    const onWaiting = (files: number) => {
      waitedFor.push(files)
      now = new Date(now.getTime() + limits.leaseMs + 1)
    }
    await putFolders(ingest, [root], null, { onResult: (result) => results.push(result), onWaiting })
    expect(waitedFor).toEqual([1])
    expect(results.map(({ path, result }) => [path.replace(`${root}/`, ''), result])).toEqual([
      ['june.txt', 'already held'],
      ['may.txt', 'read'],
    ])
    await db.destroy()
  })

  test('what another run is reading is left to it', async () => {
    const { db, ingest } = await start()
    const root = folderOf({ 'may.txt': may })
    const receipt = await ingest.receive(fileOf({ heldOn: '2024-05-14', actions: ['Publish the review'] }))
    const { documentId } = receipt
    if (documentId === null) throw new Error('It was refused.')
    await claim(db, documentId, new Date())
    const results: PathResult[] = []
    const onWaiting = () =>
      void (async () => {
        await release(db, documentId, { isTryCounted: false })
        await ingest.read([receipt], () => undefined)
      })()
    await putFolders(ingest, [root], null, { onResult: (result) => results.push(result), onWaiting })
    expect(results).toMatchObject([{ result: 'already held' }])
    expect(await db.selectFrom('documents').select(['state', 'tries']).execute()).toEqual([{ state: 'read', tries: 1 }])
    await db.destroy()
  })

  test('what a person says of the files wins over the folder', async () => {
    const { db, put } = await start()
    const root = folderOf({ 'body.json': body, 'may.txt': may })
    await put([root], undefined, 'Wold Panel')
    expect(await db.selectFrom('bodies').select(['name', 'is_sample']).execute()).toEqual([
      { name: 'Wold Panel', is_sample: 0 },
    ])
    await db.destroy()
  })
})
