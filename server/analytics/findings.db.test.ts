import { expect, test } from 'vitest'
import { addDays } from '../../shared/dates.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { findings } from './findings.ts'
import { expectRecount } from './testing/any-record.ts'
import { expectedFindings } from './testing/expected-findings.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { filterOf } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'may', heldOn: '2019-05-15', state: 'referred to' },
    { id: 'sep', heldOn: '2019-09-24' },
    { id: 'oct', heldOn: '2019-10-22' },
  ],
  offices: [{ id: 'PCC', side: 'commissioner' }],
  people: ['Ada'],
  lives: [
    {
      id: 'l1',
      issue: 'i1',
      startedOn: '2019-05-15',
      precision: 'month',
      owners: [{ office: 'PCC', person: 'Ada' }],
      events: [
        { at: 'sep', kind: 'raised' },
        { at: 'sep', kind: 'updated', progress: 'no change' },
        { at: 'sep', kind: 'deferred', due: { earliest: '2019-12-01', latest: '2019-12-31' } },
      ],
    },
    { id: 'l2', issue: 'i2', events: [{ at: 'sep', kind: 'raised', due: { earliest: null, latest: '2019-10-01' } }] },
    {
      id: 'l3',
      issue: 'i3',
      events: [
        { at: 'sep', kind: 'raised' },
        { at: 'oct', kind: 'completed' },
      ],
    },
    {
      id: 'l4',
      issue: 'i4',
      events: [
        { at: 'oct', kind: 'raised' },
        { at: 'oct', kind: 'deferred' },
      ],
    },
  ],
  exchanges: [
    { id: 'x1', at: 'oct', assurance: 'not assured' },
    { id: 'x2', at: 'oct', assurance: 'assured' },
    { id: 'x3', at: 'sep', assurance: 'not assured' },
  ],
}

describeEachDialect('findings', (open) => {
  test('says what was counted, with its sentences, naming offices', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await findings(db, filterOf())
    expect(answer.findings.map(({ sentence, detail }) => [sentence, detail])).toEqual([
      [
        'Issue i1, raised in May 2019, came back on 24 September 2019 with no change and was put off.',
        'Owned by Office PCC. Now due by 31 December 2019.',
      ],
      [
        'One open action was not mentioned at the meeting that should have heard of it.',
        'It was last heard of on 24 September 2019: Action l2',
      ],
      ['Issue i4, raised on 22 October 2019, was put off once.', ''],
      ['One open action is past its due date.', 'It was due by 1 October 2019: Action l2'],
      [
        'One of two answers on 22 October 2019 did not assure.',
        'Suggested by the words of the answers; a person decides.',
      ],
    ])
    expect(answer.findings[0]).toMatchObject({
      goTo: { page: 'issue', id: 'i1' },
      needsAttention: true,
      evidence: [{ text: 'l1 raised at sep' }, { text: 'l1 updated at sep' }, { text: 'l1 deferred at sep' }],
    })
    expect(answer.findings[4]?.evidence).toMatchObject([
      { text: 'Question x1? Answer x1.', documentId: 'document-oct' },
    ])
  })

  test('an empty product finds nothing', async () =>
    expect(await findings(await open(), filterOf({ body: null }))).toMatchObject({ findings: [] }))

  test('an issue that went quiet, and promises that nothing took up', async () => {
    const db = await open()
    const meetings = Array.from({ length: 7 }, (_, i) => ({ id: `m${i}`, heldOn: addDays('2024-01-10', i * 30) }))
    const asked = [1, 2, 3].map((i) => ({ id: `x${i}`, at: `m${i}`, issue: 'i1' }))
    await insertPlan(db, {
      meetings,
      offices: [{ id: 'CC', side: 'force' }],
      people: ['Ada'],
      lives: [{ id: 'l1', issue: 'i1', events: [{ at: 'm1', kind: 'raised', due: { earliest: null, latest: null } }] }],
      exchanges: asked,
      commitments: [
        { id: 'c1', at: 'm1', by: [{ office: 'CC', person: 'Ada' }] },
        { id: 'c2', at: 'm2', dismissed: 'done' },
        { id: 'c3', at: 'm6' },
      ],
    })
    const answer = await findings(db, filterOf())
    expect(answer.findings.slice(1).map(({ sentence, detail, goTo }) => [sentence, detail, goTo.page])).toEqual([
      [
        'One open issue went quiet: none of the last three meetings that could have heard of it did.',
        'Issue i1 was heard of at three of six meetings, last on 9 April 2024.',
        'issue',
      ],
      [
        'One of two promises made before the last meeting was never taken up as an action.',
        'No action since is worded like it. It was made on 9 February 2024 by Office CC.',
        'commitments',
      ],
    ])
    expect(answer.findings[1]?.evidence).toMatchObject([{ text: 'Question x3? Answer x3.' }])
  })

  test('a median that no open action has passed still has sentences: of the actions open longest', async () => {
    const db = await open()
    const heldOn = ['2024-01-10', '2024-02-09', '2024-03-10']
    const ends = Array.from({ length: 10 }, (_, i) => ({
      id: `l${i}`,
      issue: `i${i}`,
      events: [
        { at: 'm0', kind: 'raised' as const },
        { at: i < 9 ? 'm1' : 'm2', kind: 'completed' as const },
      ],
    }))
    await insertPlan(db, { meetings: heldOn.map((day, i) => ({ id: `m${i}`, heldOn: day })), lives: ends })
    const median = (await findings(db, filterOf())).findings.find(({ key }) => key === 'median')
    expect(median?.sentence).toBe('Half of the actions end within 30 days, those still open counted.')
    expect(median?.evidence[0]).toMatchObject({ text: 'l9 raised at m0' })
  })

  test('of any record, each sentence, its claims and their order are what a plain recount gives', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const found = (await findings(db, filter)).findings
        for (const finding of found) expect([finding.key, finding.evidence.length]).not.toEqual([finding.key, 0])
        return found.map(({ key, sentence, detail }) => ({ key, sentence, detail }))
      },
      expectedFindings,
    )
  })
})
