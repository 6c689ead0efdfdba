import type { Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { emptyFilter, type Filter } from '../../../shared/filter.ts'
import type { EventEntry } from '../../../shared/hand-entry.ts'
import { actions } from '../../analytics/actions.ts'
import { findings } from '../../analytics/findings.ts'
import { flow } from '../../analytics/flow.ts'
import { position } from '../../analytics/position.ts'
import { repeatIssues } from '../../analytics/repeat-issues.ts'
import { openDatabase } from '../../db/open.ts'
import type { Database } from '../../db/tables/database.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { openIngest, type Incoming, type Ingest } from '../../ingest/run.ts'
import { wholeRecord } from '../../ingest/testing/assert-sound.ts'
import { openLog } from '../../log.ts'
import { issue } from '../../record/issue.ts'
import { decideOnLinks, undoOnLinks } from './decide-on-links.ts'
import { enterAction, enterEvent, undoEntry } from './enter-by-hand.ts'
import { issueChoices, issueHistory, lostSayings } from './issue-history.ts'
import { betterWay, fileOfLines, firstWay, notesOf, readLines, type Way } from '../testing/read-lines.ts'

const who = 'a tester'
const mayText = notesOf(
  '2024-05-14',
  'ACTION DCC: clear the vetting backlog in the contact centre.',
  'ACTION CC: count how often vans of the fleet stand idle.',
  'ASKED: Why is the vetting backlog of the contact centre so old? ANSWERED: Too few vetting officers in the contact centre.',
)
const may = fileOfLines(mayText, 'may.txt')
const june = fileOfLines(
  notesOf(
    '2024-06-11',
    'EARLIER DCC: clear the vetting backlog in the contact centre.',
    'ACTION CC: show how the vetting backlog of the contact centre is counted.',
  ),
  'june.txt',
)
const update: Omit<EventEntry, 'lifeId'> = {
  kind: 'completed',
  happenedOn: '2024-05-30',
  source: 'email from the DCC',
  words: 'The vans are counted.',
  dueBy: null,
}

describeEachDialect('what people say of links and enter by hand', (_, { freshConfig }) => {
  async function start(files: Incoming[] = [may, june]) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const reader = { way: firstWay as Way }
    let seconds = 0
    const now = () => new Date(Date.UTC(2025, 5, 1, 10, 0, seconds++))
    const parts = { db, dataDir: config.dataDir, read: readLines(() => reader.way), now, log: openLog('silent') }
    const ingest = openIngest(parts)
    const documentIds: string[] = []
    for (const file of files) documentIds.push(await put(ingest, file))
    return { db, ingest, reader, documentIds }
  }

  async function put(ingest: Ingest, file: Incoming): Promise<string> {
    let id = ''
    await ingest.read([await ingest.receive(file)], ({ documentId }) => (id = documentId ?? ''))
    return id
  }

  async function readAgain(db: Kysely<Database>, ingest: Ingest): Promise<void> {
    await db.updateTable('documents').set({ state: 'received' }).execute()
    expect(await ingest.resume({ isAlone: true })).toBeGreaterThan(0)
  }

  const lifeOf = async (db: Kysely<Database>, words: string) =>
    db
      .selectFrom('lives')
      .where('title', 'like', `%${words}%`)
      .select(['id', 'issue_id as issueId', 'body_id as bodyId'])
      .executeTakeFirstOrThrow()
  const nameOf = async (db: Kysely<Database>, words: string) => {
    const { issueId } = await lifeOf(db, words)
    return (await db.selectFrom('issues').where('id', '=', issueId).select('name').executeTakeFirst())?.name
  }

  test('renamed, taken out and joined, an issue stays so when the notes are read better, and is as before when undone', async () => {
    const { db, ingest, reader } = await start()
    const before = await wholeRecord(db)
    const backlog = await lifeOf(db, 'clear the vetting')
    const counted = await lifeOf(db, 'is counted')
    expect(counted.issueId).toBe(backlog.issueId)
    const named = await decideOnLinks(ingest, who, { verdict: 'rename', issueId: backlog.issueId, name: 'Vetting' })
    const out = await decideOnLinks(ingest, who, {
      verdict: 'take out',
      issueId: backlog.issueId,
      lifeId: counted.id,
      exchangeId: null,
      intoIssueId: null,
    })
    const vans = await lifeOf(db, 'vans')
    const joined = await decideOnLinks(ingest, who, {
      verdict: 'join',
      issueId: (await lifeOf(db, 'is counted')).issueId,
      otherId: vans.issueId,
    })
    const holds = async () => {
      expect(await nameOf(db, 'clear the vetting')).toBe('Vetting')
      const [one, two, three] = [
        await lifeOf(db, 'clear the vetting'),
        await lifeOf(db, 'is counted'),
        await lifeOf(db, 'vans'),
      ]
      expect(two.issueId).not.toBe(one.issueId)
      expect(two.issueId).toBe(three.issueId)
    }
    await holds()
    const decided = await wholeRecord(db)
    reader.way = betterWay
    await readAgain(db, ingest)
    await holds()
    expect(await lostSayings(db, backlog.bodyId)).toEqual([])
    reader.way = firstWay
    await readAgain(db, ingest)
    expect(await wholeRecord(db)).toEqual(decided)

    const history = await issueHistory(db, (await lifeOf(db, 'clear the vetting')).issueId)
    expect(history.map(({ what, before: was, after, who: by }) => [what, was, after, by])).toEqual([
      ['take out', expect.stringContaining('in “Vetting”'), 'an issue by itself', who],
      ['rename', expect.stringContaining('etting backlog'), 'Vetting', who],
    ])
    for (const { id } of [out, joined, named]) await undoOnLinks(ingest, who, id)
    expect(await wholeRecord(db)).toEqual(before)
    const undone = await issueHistory(db, backlog.issueId)
    expect(undone.map(({ undoneBy }) => undoneBy)).toEqual([who, who, who])
    await expect(undoOnLinks(ingest, who, out.id)).rejects.toThrow('undone already')
    await db.destroy()
  })

  test('two sentences said to tell of two actions are two, and one again when that is undone', async () => {
    const { db, ingest } = await start()
    const count = async () => (await actions(db, emptyFilter)).lives
    const lives = await count()
    const again = await db
      .selectFrom('actions')
      .where('origin', '=', 'brought forward')
      .select('id')
      .executeTakeFirstOrThrow()
    const said = await decideOnLinks(ingest, who, { verdict: 'not the same action', actionId: again.id })
    expect(await count()).toBe(lives + 1)
    await undoOnLinks(ingest, who, said.id)
    expect(await count()).toBe(lives)
    const [vans, counted] = [await lifeOf(db, 'vans'), await lifeOf(db, 'is counted')]
    await decideOnLinks(ingest, who, { verdict: 'same action', lifeId: counted.id, otherLifeId: vans.id })
    expect(await count()).toBe(lives - 1)
    await db.destroy()
  })

  test('an exchange can be taken out of an issue, and into another', async () => {
    const { db, ingest } = await start()
    const exchange = await db.selectFrom('exchanges').select(['id', 'issue_id']).executeTakeFirstOrThrow()
    const { issueId } = await lifeOf(db, 'clear the vetting')
    expect(exchange.issue_id).toBe(issueId)
    const part = { verdict: 'take out', issueId, lifeId: null, exchangeId: exchange.id } as const
    const issueOf = async () => (await db.selectFrom('exchanges').select('issue_id').executeTakeFirst())?.issue_id
    const { id } = await decideOnLinks(ingest, who, { ...part, intoIssueId: null })
    expect(await issueOf()).toBeNull()
    await undoOnLinks(ingest, who, id)
    const vans = await lifeOf(db, 'vans')
    await decideOnLinks(ingest, who, { ...part, intoIssueId: vans.issueId })
    expect(await issueOf()).toBe(vans.issueId)
    await db.destroy()
  })

  test('decisions that mean nothing are refused with what to do', async () => {
    const { db, ingest } = await start()
    const vans = await lifeOf(db, 'vans')
    const { issueId } = vans
    const refused = (change: Parameters<typeof decideOnLinks>[2]) =>
      expect(decideOnLinks(ingest, who, change)).rejects.toThrow(/\.$/)
    await refused({ verdict: 'rename', issueId: 'none', name: 'x' })
    await refused({ verdict: 'join', issueId, otherId: issueId })
    await refused({ verdict: 'take out', issueId, lifeId: vans.id, exchangeId: null, intoIssueId: null })
    await refused({ verdict: 'take out', issueId, lifeId: vans.id, exchangeId: null, intoIssueId: issueId })
    await refused({ verdict: 'same action', lifeId: vans.id, otherLifeId: vans.id })
    expect(await db.selectFrom('link_decisions').selectAll().execute()).toEqual([])
    await db.destroy()
  })

  test('what has lost its place is listed, and holds again when the notes come back', async () => {
    const { db, ingest, documentIds } = await start()
    const { issueId, bodyId, id: lifeId } = await lifeOf(db, 'vans')
    await decideOnLinks(ingest, who, { verdict: 'rename', issueId, name: 'Vans' })
    await enterEvent(ingest, who, { ...update, lifeId })
    await ingest.remove(documentIds[0] ?? '')
    expect((await lostSayings(db, bodyId)).map(({ kind, after }) => [kind, after])).toEqual([
      ['decision', 'Vans'],
      ['entry', 'The vans are counted.'],
    ])
    await put(ingest, may)
    expect(await lostSayings(db, bodyId)).toEqual([])
    expect(await nameOf(db, 'vans')).toBe('Vans')
    await db.destroy()
  })

  test('a completion entered by hand counts from its own day, is marked in every quote, and goes when undone', async () => {
    const { db, ingest } = await start()
    const before = await wholeRecord(db)
    const vans = await lifeOf(db, 'vans')
    const openAt = async (asAt: string) => (await position(db, { ...emptyFilter, asAt })).open
    const [early, late] = [await openAt('2024-05-29'), await openAt('2024-06-11')]
    const { id } = await enterEvent(ingest, who, { ...update, lifeId: vans.id })
    expect([await openAt('2024-05-29'), await openAt('2024-05-30'), await openAt('2024-06-11')]).toEqual([
      early,
      early - 1,
      late - 1,
    ])
    const page = await issue(db, vans.issueId, emptyFilter)
    expect(page?.events[0]).toMatchObject({
      kind: 'completed',
      happenedOn: '2024-05-30',
      evidence: {
        source: 'by hand',
        documentId: null,
        heldOn: '2024-05-30',
        meetingTitle: 'Entered by hand: email from the DCC',
        text: 'The vans are counted.',
        review: null,
      },
    })
    expect(page?.meetings.every(({ state }) => state === 'read')).toBe(true)
    const { meetings } = await flow(db, emptyFilter)
    expect(meetings.map(({ completed, open }) => [completed, open])).toEqual([
      [0, early],
      [1, late - 1],
    ])
    await readAgain(db, ingest)
    expect(await openAt('2024-06-11')).toBe(late - 1)
    await undoEntry(ingest, who, id)
    expect(await wholeRecord(db)).toEqual(before)
    await db.destroy()
  })

  test('a new due date entered by hand puts its issue off, at no meeting', async () => {
    const { db, ingest } = await start()
    const vans = await lifeOf(db, 'vans')
    const told = async () => {
      const { issues } = await repeatIssues(db, emptyFilter)
      const one = issues.find(({ issueId }) => issueId === vans.issueId)
      return one && [one.isRepeat, one.deferrals, one.returns]
    }
    expect(await told()).toBeUndefined()
    const entry = { ...update, kind: 'new due date', dueBy: '2024-09-30', lifeId: vans.id } as const
    const { id } = await enterEvent(ingest, who, entry)
    expect(await told()).toEqual([true, 1, 0])
    expect((await findings(db, emptyFilter)).findings[0]?.sentence).toMatch(
      /, raised on 14 May 2024, was put off once\.$/,
    )
    await undoEntry(ingest, who, id)
    expect(await told()).toBeUndefined()
    await db.destroy()
  })

  test('a new action is of the series that was said, and is heard of there', async () => {
    const { db, ingest } = await start()
    const { bodyId } = await lifeOf(db, 'vans')
    const series = await db.selectFrom('series').select('id').executeTakeFirstOrThrow()
    const entry = {
      bodyId,
      happenedOn: '2024-05-20',
      source: 'call',
      owner: null,
      owingSide: null,
      dueBy: '2024-06-01',
    }
    await enterAction(ingest, who, { ...entry, seriesId: series.id, words: 'List the dog units' })
    await enterAction(ingest, who, { ...entry, seriesId: null, words: 'Count the drones' })
    const listed = async (filter: Partial<Filter>) =>
      (await actions(db, { ...emptyFilter, ...filter })).actions
        .filter(({ evidence }) => evidence.source === 'by hand')
        .map(({ text, isSilentLapse }) => [text, isSilentLapse])
    expect(await listed({ series: [series.id] })).toEqual([['List the dog units', true]])
    expect(await listed({ from: '2024-05-20', until: '2024-05-31' })).toHaveLength(2)
    expect(await listed({ from: '2024-05-21' })).toEqual([])
    await enterAction(ingest, who, {
      ...entry,
      happenedOn: '2024-05-01',
      seriesId: series.id,
      words: 'Weigh the horses',
    })
    expect(await listed({ series: [series.id] })).toContainEqual(['Weigh the horses', true])
    await expect(enterAction(ingest, who, { ...entry, seriesId: 'none such', words: 'x' })).rejects.toThrow(/series/)
    await db.destroy()
  })

  test('a new action entered by hand is one like any other, and tomorrow is refused', async () => {
    const { db, ingest } = await start()
    const { bodyId } = await lifeOf(db, 'vans')
    const entry = {
      bodyId,
      seriesId: null,
      happenedOn: '2024-05-20',
      source: 'call with the clerk',
      words: 'Send the panel the list of dog units',
      owner: 'Deputy Chief Constable',
      owingSide: null,
      dueBy: '2024-06-30',
    }
    await expect(enterAction(ingest, who, { ...entry, happenedOn: '2025-06-02' })).rejects.toThrow('still to come')
    await enterAction(ingest, who, entry)
    const row = (await actions(db, emptyFilter)).actions.find(({ text }) => text.includes('dog units'))
    expect(row).toMatchObject({
      status: 'open',
      raisedOn: '2024-05-20',
      owners: [{ office: 'Deputy Chief Constable' }],
      owingSide: 'force',
      isConfirmed: true,
      due: { written: 'by 30 June 2024', latest: '2024-06-30' },
      evidence: { source: 'by hand' },
    })
    const july = notesOf('2024-07-09', 'EARLIER DCC: list of dog units to be sent to the panel.')
    await put(ingest, fileOfLines(july, 'july.txt'))
    const same = (await actions(db, emptyFilter)).actions.filter(({ text }) => text.includes('dog units'))
    expect(same).toHaveLength(1)
    expect(same[0]?.lastMentionedOn).toBe('2024-07-09')
    expect((await issueChoices(db, bodyId)).map(({ name }) => name)).toContain('Send the panel the list of dog units')
    await db.destroy()
  })
})
