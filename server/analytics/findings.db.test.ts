import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../shared/answers/findings.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { findings } from './findings.ts'
import { numberInWords } from './in-words.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { type CountedIssue, countIssues, countLives, filterOf, isLapsed, isLateNow } from './testing/recount.ts'

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
      ['Issue i4, raised on 22 October 2019, was put off at one meeting.', ''],
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

  test('of any record, no sentence says what was not counted, and each has its evidence', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (drawn, choice) => {
        await emptyPlan(db)
        await insertPlan(db, drawn)
        const filter = filterOf(choice)
        const found = (await findings(db, filter)).findings
        const issues = countIssues(drawn, filter)
        const lives = countLives(drawn, filter)
        expect(found.length).toBeLessThanOrEqual(5)
        for (const finding of found) {
          expect(finding.evidence.length).toBeGreaterThan(0)
          const issue = issues.find((one) => finding.key === `repeat:${one.issue}`)
          if (issue) expectTrue(finding, issue)
          const says = (count: number) =>
            expect(finding.sentence.toLowerCase()).toMatch(new RegExp(`^${numberInWords(count)} `))
          if (finding.key === 'lapses') says(lives.filter((life) => isLapsed(drawn, filter, life)).length)
          if (finding.key === 'overdue') says(lives.filter(isLateNow).length)
        }
        const shouldLead = issues.some((issue) => issue.isRepeat && issue.isOpen)
        expect(found.some((finding) => finding.key.startsWith('repeat:'))).toBe(shouldLead)
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

function expectTrue({ sentence }: Finding, { returns, deferrals, noChanges, isOpen }: CountedIssue): void {
  expect(isOpen).toBe(true)
  if (deferrals.length === 0) expect(sentence).not.toContain('put off')
  if (noChanges.length === 0) expect(sentence).not.toContain('no change')
  if (returns.length > 1) expect(sentence).toContain(`come back at ${numberInWords(returns.length)} meetings`)
  if (returns.length > 1 && deferrals.length > 0)
    expect(sentence).toContain(`put off at ${numberInWords(deferrals.length)}`)
  if (returns.length > 1 && noChanges.length > 0)
    expect(sentence).toContain(`no change at ${numberInWords(noChanges.length)}`)
  const [only] = returns
  if (returns.length === 1 && only) {
    expect(sentence.includes('with no change')).toBe(noChanges.includes(only))
    expect(sentence.includes('put off')).toBe(deferrals.includes(only))
  }
}
