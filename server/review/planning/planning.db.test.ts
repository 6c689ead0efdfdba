import { expect, test } from 'vitest'
import { emptyFilter } from '../../../shared/filter.ts'
import { actions } from '../../analytics/actions.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
import { nextMeeting } from '../../analytics/next-meeting.ts'
import { openDatabase } from '../../db/open.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import type { Read } from '../../ingest/parts.ts'
import { openIngest } from '../../ingest/run.ts'
import { openLog } from '../../log.ts'
import { issue } from '../../record/issue.ts'
import { agendaDraft, saveAgendaDraft } from './agenda-draft.ts'
import { assignDue, unassignDue } from './assign-due.ts'
import { planMeeting, removePlanned } from './plan-meeting.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { betterWay, factsOfLines, fileOfLines, firstWay, notesOf, type Way } from '../testing/read-lines.ts'

const who = 'a tester'
const open = 'to a future meeting'
const text = notesOf('2024-05-14', `ACTION CC: bring the register of vans ${open}.`, 'ACTION DCC: count the cells.')

/** Reads such notes, with a due date where they put something to a future meeting. */
const readWithDue =
  (way: () => Way): Read =>
  async (document) => {
    const held = new TextDecoder().decode(document.bytes)
    const facts = factsOfLines(held, document.sha256, way())
    const due = { written: open, earliest: '2024-05-15', latest: null }
    const dated = facts.actions.map((action) => (action.text.includes(open) ? { ...action, due } : action))
    return { text: { reader: way().reader, text: held }, facts: { ...facts, actions: dated } }
  }

describeEachDialect('planning', (_, { freshConfig }) => {
  async function start() {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const reader = { way: firstWay as Way }
    const now = () => new Date('2025-06-01T10:00:00Z')
    const read = readWithDue(() => reader.way)
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now, log: openLog('silent') })
    const put = async (name: string, words: string) =>
      ingest.read([await ingest.receive(fileOfLines(words, name))], () => undefined)
    await put('may.txt', text)
    const plan = () => forwardPlan(db, emptyFilter)
    const { basis, toAssign } = await plan()
    const bodyId = basis.bodyId
    const seriesId = (await db.selectFrom('series').select('id').executeTakeFirstOrThrow()).id
    const lifeId = toAssign[0]?.lifeId ?? ''
    const planFor = (heldOn: string, subject: string | null = null) =>
      planMeeting(ingest, who, { bodyId, seriesId, heldOn, subject })
    return { db, ingest, reader, put, plan, bodyId, seriesId, lifeId, planFor }
  }

  test('a planned meeting is the next one; what was put to a future meeting can be assigned to it', async () => {
    const { db, ingest, plan, bodyId, lifeId, planFor } = await start()
    expect((await nextMeeting(db, emptyFilter)).next.heldOn).toBeNull()
    const { plannedId } = await planFor('2024-07-09', 'Fleet')
    expect((await nextMeeting(db, emptyFilter)).next).toMatchObject({
      heldOn: '2024-07-09',
      subject: 'Fleet',
      plannedId,
      announcedByMeetingId: null,
    })
    await assignDue(ingest, who, { bodyId, lifeId, heldOn: '2024-07-09' })
    const due = { written: open, earliest: '2024-07-09', latest: '2024-07-09', assigned: true }
    const after = await plan()
    expect(after.toAssign).toEqual([])
    expect(after.meetings[0]?.due).toMatchObject([{ lifeId, due, dueGroup: 'due', isConfirmed: false }])
    const { dueBack } = await nextMeeting(db, emptyFilter)
    expect(dueBack.find(({ action }) => action.lifeId === lifeId)?.reasons).toEqual(['due'])
    const row = (await actions(db, emptyFilter)).actions.find((action) => action.lifeId === lifeId)
    expect((await issue(db, row?.issueId ?? '', emptyFilter))?.due).toEqual(due)
  })

  test('an assignment outlasts a better reading, can be changed, and is undone', async () => {
    const { ingest, reader, put, plan, bodyId, lifeId, planFor } = await start()
    await planFor('2024-07-09')
    await planFor('2024-09-10')
    await assignDue(ingest, who, { bodyId, lifeId, heldOn: '2024-07-09' })
    await assignDue(ingest, who, { bodyId, lifeId, heldOn: '2024-09-10' })
    reader.way = betterWay
    await put('may-again.txt', `${text}\n`)
    expect((await plan()).meetings.map(({ heldOn, due }) => [heldOn, due.length])).toEqual([
      ['2024-07-09', 0],
      ['2024-09-10', 1],
    ])
    const now = (await plan()).meetings[1]?.due[0]?.lifeId ?? ''
    await unassignDue(ingest, who, { bodyId, lifeId: now })
    const after = await plan()
    expect(after.toAssign.map((action) => action.due)).toEqual([
      { written: open, earliest: '2024-05-15', latest: null },
    ])
    await expect(unassignDue(ingest, who, { bodyId, lifeId: now })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a meeting taken out of the plan gives back what was assigned to its day', async () => {
    const { db, ingest, plan, bodyId, lifeId, planFor } = await start()
    const { plannedId } = await planFor('2024-07-09')
    await assignDue(ingest, who, { bodyId, lifeId, heldOn: '2024-07-09' })
    await removePlanned(ingest, who, { bodyId, plannedId })
    expect(await plan()).toMatchObject({ meetings: [], toAssign: [{ lifeId }] })
    expect(await db.selectFrom('planned_meetings').select(['who', 'removed_by']).execute()).toEqual([
      { who, removed_by: who },
    ])
    await expect(removePlanned(ingest, who, { bodyId, plannedId })).rejects.toBeInstanceOf(RefusedDecision)
  })

  test('refuses in a sentence what cannot be planned or assigned', async () => {
    const { ingest, bodyId, seriesId, lifeId, planFor, plan } = await start()
    const told = (promise: Promise<unknown>) =>
      promise.then(
        () => null,
        (error: Error) => error.message,
      )
    await planFor('2024-07-09')
    expect(await told(planFor('2024-07-09'))).toBe('A meeting of this series is planned for that day already.')
    expect(await told(planFor('2024-05-14'))).toMatch(/^Notes of that day or a later one were read already/)
    const elsewhere = { bodyId: 'other', seriesId, heldOn: '2025-01-01', subject: null }
    expect(await told(planMeeting(ingest, who, elsewhere))).toMatch(/^This body or series has no meeting/)
    const asked = { bodyId, lifeId, heldOn: '2024-08-01' }
    expect(await told(assignDue(ingest, who, asked))).toMatch(/^No meeting is announced or planned for that day/)
    expect(await told(assignDue(ingest, who, { ...asked, bodyId: 'other' }))).toMatch(/^This action is not here/)
    expect((await plan()).toAssign).toHaveLength(1)
  })

  test('an agenda is kept as a person has it, for its body and day alone', async () => {
    const { db, ingest, bodyId } = await start()
    const edits = [{ key: 'a', was: 'As drafted', words: 'In my words', isLeftOut: false }]
    await saveAgendaDraft(ingest, who, { bodyId, heldOn: '2024-07-09', edits: [] })
    await saveAgendaDraft(ingest, who, { bodyId, heldOn: '2024-07-09', edits })
    expect(await agendaDraft(db, { bodyId, heldOn: '2024-07-09' })).toMatchObject({ edits, who })
    expect(await agendaDraft(db, { bodyId, heldOn: '2024-07-10' })).toEqual({ edits: [], savedAt: null, who: null })
    await expect(saveAgendaDraft(ingest, who, { bodyId: 'other', heldOn: '2024-07-09', edits })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
