import { expect, test } from 'vitest'
import { emptyFilter } from '../../../shared/filter.ts'
import { actions } from '../../analytics/actions.ts'
import { commitments } from '../../analytics/commitments.ts'
import { openDatabase } from '../../db/open.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { openIngest } from '../../ingest/run.ts'
import { openLog } from '../../log.ts'
import { addFact, correctFact, undoReview } from '../decisions/decide.ts'
import { fileOfLines, firstWay, notesOf, readLines } from '../testing/read-lines.ts'

const text = notesOf('2024-05-14', 'ACTION CC: count the cells.', 'PROMISED CC: we will bring the figures by station.')
const owner = { written: 'CC', name: null, office: 'Chief Constable', side: 'force' as const }

describeEachDialect('a promise', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    let seconds = 0
    const now = () => new Date(Date.UTC(2025, 5, 1, 10, 0, seconds++))
    const read = readLines(() => firstWay)
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now, log: openLog('silent') })
    await ingest.read([await ingest.receive(fileOfLines(text))], () => undefined)
    const promise = async () => {
      const [row] = (await commitments(db, emptyFilter)).commitments
      if (!row) throw new Error('No promise was read')
      return row
    }
    const lives = async () => (await actions(db, emptyFilter)).lives
    const readAgain = async () => {
      await db.updateTable('documents').set({ state: 'received' }).execute()
      await ingest.resume({ isAlone: false })
    }
    return { db, ingest, promise, lives, readAgain }
  }

  test('made an action becomes one life more, outlives reading again, and is taken back', async () => {
    const { db, ingest, promise, lives, readAgain } = await start()
    const { evidence, state } = await promise()
    const documentId = evidence.documentId ?? ''
    expect([state, await lives()]).toEqual(['waiting', 1])
    const change = { passage: evidence.spans, origin: 'raised' as const, owners: [owner] }
    await addFact(ingest, 'Ada', { documentId, kind: 'action', change })
    await readAgain()
    const made = await promise()
    expect(made).toMatchObject({ state: 'promoted', action: { status: 'open' }, decision: { who: 'Ada' } })
    expect(await lives()).toBe(2)
    await undoReview(ingest, 'Ada', { reviewId: made.decision?.reviewId ?? '', documentId })
    expect([(await promise()).state, await lives()]).toEqual(['waiting', 1])
    await db.destroy()
  })

  test('put away with a reason stays listed with it, outlives reading again, and is taken back', async () => {
    const { db, ingest, promise, lives, readAgain } = await start()
    const { evidence, factKey } = await promise()
    const documentId = evidence.documentId ?? ''
    const change = { dismissed: 'sent on 3 June' }
    await correctFact(ingest, 'Ada', { documentId, factKey, kind: 'commitment', change })
    await readAgain()
    const away = await promise()
    expect(away).toMatchObject({ state: 'dismissed', reason: 'sent on 3 June', isConfirmed: true, action: null })
    expect(await lives()).toBe(1)
    await undoReview(ingest, 'Ada', { reviewId: away.decision?.reviewId ?? '', documentId })
    expect(await promise()).toMatchObject({ state: 'waiting', reason: null, isConfirmed: false })
    await db.destroy()
  })
})
