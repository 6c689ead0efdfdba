import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flow } from '../analytics/flow.ts'
import { anyChoice, anyPlan } from '../analytics/testing/any-plan.ts'
import { emptyPlan, insertPlan } from '../analytics/testing/insert-plan.ts'
import type { Plan } from '../analytics/testing/plan.ts'
import { filterOf } from '../analytics/testing/recount.ts'
import { packText } from '../db/packed.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { flowSentences } from './flow-sentences.ts'
import { officeSentences } from './office-sentences.ts'
import { themeSentences } from './theme-sentences.ts'

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13' },
  ],
  offices: [
    { id: 'CC', side: 'force' },
    { id: 'DCC', side: 'force' },
  ],
  people: ['Ada', 'Ben'],
  tenures: [
    { office: 'CC', person: 'Ada', from: '2024-01-16', until: '2024-01-31' },
    { office: 'CC', person: 'Ben', from: '2024-02-01' },
  ],
  lives: [
    {
      id: 'l1',
      issue: 'i1',
      themes: ['custody'],
      owners: [{ office: 'CC' }],
      events: [
        { at: 'jan', kind: 'raised' },
        { at: 'feb', kind: 'deferred' },
      ],
    },
    {
      id: 'l2',
      issue: 'i2',
      themes: ['fleet'],
      owners: [{ office: 'CC' }],
      events: [
        { at: 'jan', kind: 'raised' },
        { at: 'jan', kind: 'completed' },
      ],
    },
  ],
  exchanges: [
    { id: 'x1', at: 'jan', themes: ['custody'], by: [{ office: 'CC', person: 'Ada' }] },
    { id: 'x2', at: 'feb', by: [{ office: 'DCC' }] },
  ],
  priorities: [
    { id: 'safer', themes: [] },
    { id: 'places', themes: ['custody'] },
  ],
  ties: [{ issue: 'i1', priority: 'safer' }],
  mentions: [
    { at: 'jan', theme: 'custody' },
    { at: 'jan', theme: 'custody' },
    { at: 'jan', theme: 'custody' },
    { at: 'feb', theme: 'fleet' },
  ],
}

/** Put off by hand before the February meeting, and completed by hand after it. */
const entered: Plan = {
  ...plan,
  meetings: [
    ...plan.meetings,
    { id: 'u1', heldOn: '2024-02-01', state: 'by hand' },
    { id: 'u2', heldOn: '2024-02-20', state: 'by hand' },
  ],
  lives: (plan.lives ?? []).map((life) =>
    life.id === 'l1'
      ? {
          ...life,
          events: [
            { at: 'jan', kind: 'raised' },
            { at: 'u1', kind: 'updated' },
            { at: 'feb', kind: 'deferred' },
            { at: 'u2', kind: 'completed' },
          ],
        }
      : life,
  ),
}

describeEachDialect('sentences', (open) => {
  test('of a meeting of the flow: what it told of the chosen actions, then what was entered since the one before', async () => {
    const db = await open()
    await insertPlan(db, entered)
    const texts = async (meetingId: string, choice = {}) =>
      (await flowSentences(db, filterOf(choice), meetingId)).map(({ text }) => text)
    expect(await texts('jan')).toEqual(['l1 raised at jan', 'l2 raised at jan', 'l2 completed at jan'])
    expect(await texts('jan', { themes: ['custody'] })).toEqual(['l1 raised at jan'])
    expect(await texts('feb')).toEqual(['l1 deferred at feb', 'l1 updated at u1'])
    expect(await texts('feb', { asAt: '2024-01-31' })).toEqual([])
    expect(await texts('u1')).toEqual([])
  })

  test('stand behind every meeting of the flow that counts something, of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (drawn, choice) => {
        await emptyPlan(db)
        await insertPlan(db, drawn)
        for (const one of (await flow(db, filterOf(choice))).meetings) {
          const counted = one.raised + one.completed + one.withdrawn + one.deferred + one.updated
          const sentences = await flowSentences(db, filterOf(choice), one.meetingId)
          if (counted > 0) expect([one.meetingId, sentences.length]).not.toEqual([one.meetingId, 0])
        }
      }),
      { numRuns: 20 },
    )
  })

  const filled = async () => {
    const db = await open()
    await insertPlan(db, plan)
    await db
      .updateTable('documents')
      .set({ text: packText('Notes\n  A line on custody \nCustody again') })
      .where('id', '=', 'document-jan')
      .execute()
    return db
  }

  test('of a theme: actions and questions, and lines that are neither, newest first', async () => {
    const db = await filled()
    const texts = async (meetingId: string | null, choice = {}) =>
      (await themeSentences(db, filterOf(choice), { theme: 'custody', meetingId, kind: 'all' })).map(
        ({ heldOn, line, text }) => [heldOn, line, text],
      )
    const january = [
      ['2024-01-16', 1, 'Action l1'],
      ['2024-01-16', 1, 'Question x1? Answer x1.'],
      ['2024-01-16', 2, 'A line on custody'],
      ['2024-01-16', 3, 'Custody again'],
    ]
    expect(await texts(null)).toEqual([['2024-02-13', 2, 'Action l1'], ...january])
    expect(await texts('jan')).toEqual(january)
    expect(await texts(null, { asAt: '2024-01-01' })).toEqual([])
  })

  test('of a theme, its answers alone: what a letter of the assurance table counts', async () => {
    const db = await filled()
    const texts = async (meetingId: string | null) =>
      (await themeSentences(db, filterOf(), { theme: 'custody', meetingId, kind: 'answers' })).map(({ text }) => text)
    expect(await texts('jan')).toEqual(['Question x1? Answer x1.'])
    expect(await texts(null)).toEqual(['Question x1? Answer x1.'])
    expect(await texts('feb')).toEqual([])
  })

  test.each([
    ['by an office, its actions and answers and no bare line', { offices: ['CC'] }, [2, 1, 0]],
    ['by another office, neither', { offices: ['DCC'] }, [0, 0, 0]],
    ['by a priority that the issue was tied to', { priorities: ['safer'] }, [2, 0, 0]],
    ['by one that has the theme but not the issue', { priorities: ['places'] }, [0, 1, 2]],
  ])('of a theme %s', async (_, choice, [actions, exchanges, lines]) => {
    const db = await filled()
    const found = await themeSentences(db, filterOf(choice), { theme: 'custody', meetingId: null, kind: 'all' })
    const of = (is: RegExp) => found.filter(({ text }) => is.test(text)).length
    expect([of(/^Action/), of(/^Question/), of(/ustody/)]).toEqual([actions, exchanges, lines])
  })

  test('of an office: what it answered and owns, by holder and theme', async () => {
    const db = await filled()
    const texts = async (cell: Partial<Parameters<typeof officeSentences>[2]>) =>
      (
        await officeSentences(db, filterOf(), { officeId: 'CC', personId: null, theme: null, kind: 'actions', ...cell })
      ).map(({ text }) => text)
    expect(await texts({})).toEqual(['l1 raised at jan', 'l2 raised at jan'])
    expect(await texts({ theme: 'custody' })).toEqual(['l1 raised at jan'])
    expect(await texts({ personId: 'Ada' })).toEqual(['l2 raised at jan'])
    expect(await texts({ personId: 'Ben' })).toEqual(['l1 raised at jan'])
    expect(await texts({ kind: 'answers' })).toEqual(['Question x1? Answer x1.'])
    expect(await texts({ kind: 'answers', personId: 'Ben' })).toEqual([])
    expect(await texts({ kind: 'answers', theme: 'fleet' })).toEqual([])
    expect(await texts({ kind: 'answers', officeId: 'DCC' })).toEqual(['Question x2? Answer x2.'])
  })
})
