import { expect, test } from 'vitest'
import { insertPlan } from '../analytics/testing/insert-plan.ts'
import { BODY, type Plan } from '../analytics/testing/plan.ts'
import { filterOf } from '../analytics/testing/recount.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { issue } from './issue.ts'

const plan: Plan = {
  meetings: [
    { id: 'may', heldOn: '2019-05-15', state: 'referred to' },
    { id: 'sep', heldOn: '2019-09-24' },
    { id: 'oct', heldOn: '2019-10-22' },
    { id: 'nov', heldOn: '2019-11-25' },
  ],
  offices: [
    { id: 'PCC', side: 'commissioner' },
    { id: 'CC', side: 'force' },
  ],
  people: ['Ada'],
  lives: [
    {
      id: 'l1',
      issue: 'i1',
      startedOn: '2019-05-15',
      precision: 'month',
      raisedAt: 'may',
      side: 'commissioner',
      owners: [{ office: 'PCC' }],
      isConfirmed: true,
      events: [
        { at: 'sep', kind: 'raised', due: { earliest: '2019-09-01', latest: '2019-09-30' } },
        { at: 'sep', kind: 'updated', progress: 'no change' },
        { at: 'sep', kind: 'deferred', due: { earliest: '2019-12-01', latest: '2019-12-31' } },
        { at: 'nov', kind: 'completed' },
      ],
    },
    { id: 'other', issue: 'i2', events: [{ at: 'sep', kind: 'raised' }] },
  ],
  exchanges: [
    {
      id: 'x1',
      at: 'oct',
      issue: 'i1',
      by: [{ office: 'CC', person: 'Ada' }, { office: 'PCC' }],
      assurance: 'not assured',
    },
    { id: 'x2', at: 'sep', issue: 'i1', by: [{ office: 'CC', person: 'Ada' }] },
  ],
}

describeEachDialect('issue', (open) => {
  test('tells the whole life, newest first, with dues, meetings, answers and reasons', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const reasons = [{ reason: 'The same named matter', weight: 5 }]
    await db
      .insertInto('links')
      .values({
        id: 'k1',
        body_id: BODY,
        kind: 'same action',
        from_id: 'action-l1-nov',
        to_id: 'l1',
        weight: 5,
        reasons: JSON.stringify(reasons),
        known_on: '2019-11-25',
      })
      .execute()
    const answer = await issue(db, 'i1', filterOf())
    expect(answer).toMatchObject({
      name: 'Issue i1',
      sinceOn: '2019-05-15',
      sincePrecision: 'month',
      isOpen: false,
      isRepeat: true,
      returns: 1,
      deferrals: 1,
      noChanges: 1,
      meetingsCouldHear: 3,
      daysSinceRaised: 194,
      owingSide: 'commissioner',
      owners: ['Office PCC'],
      due: null,
      lives: [{ lifeId: 'l1', title: 'Action l1' }],
      dues: [
        { latest: '2019-09-30', saidOn: '2019-05-15' },
        { latest: '2019-12-31', saidOn: '2019-09-24' },
      ],
      meetings: [
        { meetingId: 'may', mentioned: true, state: 'referred to' },
        { meetingId: 'sep', mentioned: true, state: 'read' },
        { meetingId: 'oct', mentioned: true },
        { meetingId: 'nov', mentioned: true },
      ],
      answeredBy: [
        { office: 'Office CC', holder: 'Person Ada', answers: 2 },
        { office: 'Office PCC', holder: null, answers: 1 },
      ],
      links: [{ kind: 'same action', reasons, fromText: 'Action l1', toText: 'Action l1' }],
    })
    expect(answer?.events.map(({ kind, toldOn, isConfirmed }) => [kind, toldOn, isConfirmed])).toEqual([
      ['completed', '2019-11-25', true],
      ['deferred', '2019-09-24', true],
      ['updated', '2019-09-24', true],
      ['raised', '2019-09-24', true],
    ])
    expect(answer?.exchanges).toMatchObject([
      {
        exchangeId: 'x1',
        answeredBy: ['Office CC', 'Office PCC'],
        assurance: 'not assured',
        evidence: { text: 'Question x1? Answer x1.' },
      },
      { exchangeId: 'x2' },
    ])
  })

  test('as at September it is open, put off to December, and nothing later is known', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await issue(db, 'i1', filterOf({ asAt: '2019-09-24', themes: [] }))
    expect(answer).toMatchObject({ isOpen: true, daysSinceRaised: 132, due: { latest: '2019-12-31' }, links: [] })
    expect(answer?.events).toHaveLength(3)
    expect(answer?.exchanges).toHaveLength(1)
  })

  test('what is not here, or not yet heard of, is null', async () => {
    const db = await open()
    await insertPlan(db, plan)
    expect(await issue(db, 'nowhere', filterOf())).toBeNull()
    expect(await issue(db, 'i1', filterOf({ asAt: '2019-08-01' }))).toBeNull()
  })
})
