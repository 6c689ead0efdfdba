import { expect, test } from 'vitest'
import { insertPlan } from '../analytics/testing/insert-plan.ts'
import { BODY, type Plan } from '../analytics/testing/plan.ts'
import { filterOf } from '../analytics/testing/recount.ts'
import type { DocumentFacts } from '../../shared/facts.ts'
import { pack } from '../db/packed.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { bodies } from './bodies.ts'
import { documents } from './documents.ts'
import { meeting } from './meeting.ts'
import { meetings } from './meetings.ts'

const plan: Plan = {
  meetings: [
    { id: 'may', heldOn: '2019-05-15', state: 'referred to' },
    {
      id: 'sep',
      heldOn: '2019-09-24',
      present: [
        { office: 'CC', person: 'Ada' },
        { office: 'PCC', person: 'Ben' },
      ],
    },
    { id: 'oct', heldOn: '2019-10-22', series: 'panel' },
    { id: 'nov', heldOn: '2019-11-25', subject: ['fleet'] },
  ],
  offices: [
    { id: 'PCC', side: 'commissioner' },
    { id: 'CC', side: 'force' },
  ],
  people: ['Ada', 'Ben'],
  lives: [
    {
      id: 'l1',
      issue: 'i1',
      startedOn: '2019-05-15',
      raisedAt: 'may',
      themes: ['custody-and-detained-property'],
      isConfirmed: true,
      events: [
        { at: 'sep', kind: 'raised' },
        { at: 'nov', kind: 'completed' },
      ],
    },
  ],
  exchanges: [{ id: 'x1', at: 'sep' }],
  commitments: [{ id: 'c1', at: 'sep' }],
}

describeEachDialect('reads of the record', (open) => {
  const filled = async () => {
    const db = await open()
    await insertPlan(db, plan)
    return db
  }

  test('meetings: newest first, with what their notes gave, and those only referred to', async () => {
    const answer = await meetings(await filled(), filterOf())
    expect(answer.basis).toMatchObject({ meetingsRead: 3, series: ['monthly', 'panel'], reviewedShare: 0.5 })
    expect(answer.meetings.map(({ meetingId, state }) => [meetingId, state])).toEqual([
      ['nov', 'read'],
      ['oct', 'read'],
      ['sep', 'read'],
      ['may', 'referred to'],
    ])
    expect(answer.meetings[0]).toMatchObject({
      isThematic: true,
      broughtForward: 1,
      actionsRaised: 0,
      reviewedShare: 1,
    })
    expect(answer.meetings[1]).toMatchObject({ series: 'panel', exchanges: 0, reviewedShare: null, unreadShare: 0.25 })
    expect(answer.meetings[2]).toMatchObject({
      present: 2,
      actionsRaised: 1,
      exchanges: 1,
      commitments: 1,
      notices: 0,
      reviewedShare: 1 / 3,
    })
    expect(answer.meetings[3]).toMatchObject({
      documentId: null,
      precision: 'month',
      present: 0,
      unreadShare: null,
      reviewedShare: null,
    })
  })

  test('meetings: of a series, a period, a date', async () => {
    const db = await filled()
    const ids = async (choice: object) => (await meetings(db, filterOf(choice))).meetings.map((one) => one.meetingId)
    expect(await ids({ series: ['panel'] })).toEqual(['oct'])
    expect(await ids({ series: [] })).toEqual([])
    expect(await ids({ from: '2019-06-01', until: '2019-10-31' })).toEqual(['oct', 'sep'])
    expect(await ids({ asAt: '2019-09-01' })).toEqual([])
    expect(await ids({ asAt: '2019-09-24' })).toEqual(['sep', 'may'])
  })

  test('a meeting: its text, its facts, the issue of each action, its neighbours of the same series', async () => {
    const db = await filled()
    const facts = { document: { name: 'sep.txt' }, actions: [] }
    await db
      .insertInto('readings')
      .values({
        document_id: 'document-sep',
        body_id: BODY,
        facts: pack(facts as unknown as DocumentFacts),
        read_at: '2019-10-01T00:00:00.000Z',
      })
      .execute()
    expect(await meeting(db, 'sep')).toMatchObject({
      meeting: { meetingId: 'sep', present: 2 },
      document: { documentId: 'document-sep', name: 'sep.txt', text: 'Notes of sep', label: null, isSample: false },
      facts,
      actionLinks: [{ factId: 'a1', lifeId: 'l1', issueId: 'i1', issueName: 'Issue i1' }],
      previousMeetingId: null,
      nextMeetingId: 'nov',
    })
    expect(await meeting(db, 'nov')).toMatchObject({ previousMeetingId: 'sep', nextMeetingId: null, facts: null })
    expect(await meeting(db, 'may')).toMatchObject({ document: null, facts: null, actionLinks: [] })
    expect(await meeting(db, 'nowhere')).toBeNull()
  })

  test('documents: newest first, with what was found, and those that failed', async () => {
    const db = await filled()
    const { text: _text, ...sep } = await db
      .selectFrom('documents')
      .selectAll()
      .where('id', '=', 'document-sep')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('documents')
      .values({
        ...sep,
        id: 'broken',
        sha256: 'broken',
        state: 'failed',
        reason: 'It is empty.',
        body_id: null,
        received_at: '2020-01-01T00:00:00.000Z',
      })
      .execute()
    const answer = await documents(db, { body: null, standing: null, find: '', page: 1 }, '')
    expect(answer.documents.map((one) => one.documentId)).toEqual([
      'broken',
      'document-nov',
      'document-oct',
      'document-sep',
    ])
    expect(answer.documents[0]).toMatchObject({
      state: 'failed',
      reason: 'It is empty.',
      bodyName: null,
      meetingId: null,
      actions: 0,
    })
    expect(answer.documents[3]).toMatchObject({
      state: 'read',
      bodyName: 'Northmarch',
      meetingId: 'sep',
      heldOn: '2019-09-24',
      actions: 1,
      exchanges: 1,
      byteLength: 10,
    })
  })

  test('bodies: what the filter can offer, the user’s own first, one without meetings last', async () => {
    const db = await filled()
    await db
      .insertInto('bodies')
      .values([{ id: 'bare', name: 'Bare', area: null, force_name: null, is_sample: 0 }])
      .execute()
    const answer = await bodies(db, null)
    expect(answer.bodies.map((body) => body.bodyId)).toEqual([BODY, 'bare'])
    expect(answer.shown).toEqual({
      bodyId: BODY,
      name: 'Northmarch',
      area: 'Northmarch',
      isSample: false,
      label: null,
      meetings: 3,
      predecessors: 0,
      priorities: [],
      lastHeldOn: '2019-11-25',
      series: [
        { seriesId: 'monthly', name: 'monthly', meetings: 2 },
        { seriesId: 'panel', name: 'panel', meetings: 1 },
      ],
      offices: [
        { officeId: 'CC', name: 'Office CC', side: 'force' },
        { officeId: 'PCC', name: 'Office PCC', side: 'commissioner' },
      ],
      themes: [
        { theme: 'custody-and-detained-property', name: 'Custody & detained property' },
        { theme: 'fleet', name: 'fleet' },
      ],
    })
    expect(answer.bodies[0]).toEqual({
      bodyId: BODY,
      name: 'Northmarch',
      isSample: false,
      meetings: 3,
      lastHeldOn: '2019-11-25',
    })
    expect(answer.bodies[1]).toMatchObject({ meetings: 0, lastHeldOn: null })
    expect(await bodies(db, 'nowhere')).toEqual(answer)
    expect(await bodies(db, 'bare')).toEqual({
      bodies: answer.bodies,
      shown: expect.objectContaining({ bodyId: 'bare', meetings: 0, series: [], offices: [], themes: [] }),
    })
  })
})
