import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { accountability } from './accountability.ts'
import { anyChoice, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { chosenMeetings, countLives, filterOf, isOfPriority } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    {
      id: 'jan',
      heldOn: '2024-01-16',
      present: [
        { office: 'CC', person: 'Ada' },
        { office: 'DCC', person: 'Cai' },
      ],
    },
    { id: 'apr', heldOn: '2024-04-09', present: [{ office: 'CC', person: 'Ben' }] },
  ],
  offices: [
    { id: 'CC', side: 'force' },
    { id: 'DCC', side: 'force' },
    { id: 'PCC', side: 'commissioner' },
  ],
  people: ['Ada', 'Ben', 'Cai'],
  tenures: [
    { office: 'CC', person: 'Ada', from: '2024-01-16', until: '2024-03-31' },
    { office: 'CC', person: 'Ben', from: '2024-04-01' },
  ],
  lives: [
    {
      id: 'old',
      issue: 'i1',
      themes: ['custody'],
      owners: [{ office: 'CC', person: 'Ada' }],
      events: [{ at: 'jan', kind: 'raised', due: { earliest: null, latest: '2024-02-01' } }],
    },
    {
      id: 'kept',
      issue: 'i2',
      themes: ['fleet'],
      owners: [{ office: 'CC' }, { office: 'PCC' }],
      events: [
        { at: 'jan', kind: 'raised', due: { earliest: null, latest: '2024-04-30' } },
        { at: 'apr', kind: 'completed' },
      ],
    },
    { id: 'nobody', issue: 'i3', events: [{ at: 'apr', kind: 'raised' }] },
  ],
  exchanges: [
    {
      id: 'x1',
      at: 'jan',
      themes: ['custody', 'fleet'],
      by: [
        { office: 'CC', person: 'Ada' },
        { office: 'DCC', person: 'Cai' },
      ],
      assurance: 'not assured',
    },
    { id: 'x2', at: 'apr', themes: ['custody'], by: [{ office: 'CC', person: 'Ben' }] },
    { id: 'x3', at: 'apr' },
  ],
}

describeEachDialect('accountability', (open) => {
  const answerTo = async (choice: object) => {
    const db = await open()
    await insertPlan(db, plan)
    return accountability(db, filterOf(choice))
  }

  test('by office: a joint answer counts for each, an open action raised before the tenure is inherited', async () => {
    const { offices, unnamed, exchanges, themes } = await answerTo({})
    expect({ unnamed, exchanges }).toEqual({ unnamed: { answers: 1, actions: 1 }, exchanges: 3 })
    expect(themes.map(({ theme }) => theme)).toEqual(['custody', 'fleet'])
    expect(offices).toMatchObject([
      {
        office: 'Office CC',
        holder: null,
        answers: 2,
        notAssured: 1,
        actionsOwned: 2,
        open: 1,
        promisesKept: { numerator: 1, denominator: 2 },
        inherited: 1,
        meetingsAttended: 2,
        meetingsOf: 2,
        cells: [
          { theme: 'custody', answers: 2, actions: 1 },
          { theme: 'fleet', answers: 1, actions: 1 },
        ],
      },
      {
        office: 'Office DCC',
        answers: 1,
        actionsOwned: 0,
        promisesKept: { numerator: 0, denominator: 0 },
        meetingsAttended: 1,
      },
      {
        office: 'Office PCC',
        side: 'commissioner',
        answers: 0,
        actionsOwned: 1,
        open: 0,
        inherited: 0,
        meetingsAttended: 0,
      },
    ])
  })

  test('by holder: the open action stands with the present holder, as inherited', async () => {
    const { holders } = await answerTo({})
    expect(
      holders.map((row) => [
        row.office,
        row.holder,
        row.answers,
        row.actionsOwned,
        row.open,
        row.inherited,
        row.meetingsAttended,
        row.meetingsOf,
      ]),
    ).toEqual([
      ['Office CC', 'Person Ada', 1, 0, 0, 0, 1, 1],
      ['Office CC', 'Person Ben', 1, 2, 1, 1, 1, 1],
      ['Office DCC', 'Person Cai', 1, 0, 0, 0, 1, 2],
      ['Office PCC', null, 0, 1, 0, 0, 0, 2],
    ])
  })

  test('of one side or one theme only', async () => {
    expect((await answerTo({ offices: ['DCC'] })).offices.map((row) => row.office)).toEqual(['Office DCC'])
    expect(
      (await answerTo({ themes: ['fleet'] })).offices.map(({ office, answers, cells }) => [
        office,
        answers,
        cells.length,
      ]),
    ).toEqual([
      ['Office CC', 1, 1],
      ['Office DCC', 1, 1],
      ['Office PCC', 0, 1],
    ])
  })

  test('agrees with a plain recount of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(anyPlan, anyChoice, async (drawn, choice) => {
        await emptyPlan(db)
        await insertPlan(db, drawn)
        const filter = filterOf(choice)
        const { offices, exchanges } = await accountability(db, filter)
        for (const office of drawn.offices ?? []) {
          const row = offices.find((one) => one.officeId === office.id)
          expect({ answers: row?.answers ?? 0, actions: row?.actionsOwned ?? 0, open: row?.open ?? 0 }).toEqual(
            recount(drawn, filter, office),
          )
        }
        expect(exchanges).toBe(asked(drawn, filter).length)
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

function asked(plan: Plan, filter: Filter) {
  const meetings = chosenMeetings(plan, filter).map((meeting) => meeting.id)
  const fits = ({ id, side }: { id: string; side: string }) =>
    (!filter.side || filter.side === side) && (!filter.offices || filter.offices.includes(id))
  return (plan.exchanges ?? []).filter(
    ({ at, themes, isConfirmed, issue, by = [] }) =>
      meetings.includes(at) &&
      isOfPriority(plan, filter, issue, themes ?? []) &&
      (!filter.themes || filter.themes.some((theme) => themes?.includes(theme))) &&
      (!filter.reviewedOnly || isConfirmed) &&
      ((!filter.side && !filter.offices) ||
        by.some((one) => plan.offices?.some((office) => office.id === one.office && fits(office)))),
  )
}

function recount(plan: Plan, filter: Filter, office: { id: string; side: string }) {
  const isShown =
    (!filter.side || filter.side === office.side) && (!filter.offices || filter.offices.includes(office.id))
  const owned = countLives(plan, filter).filter((life) =>
    life.planned.owners?.some((owner) => owner.office === office.id),
  )
  const answers = asked(plan, filter).filter(({ by }) => by?.some((one) => one.office === office.id))
  return isShown
    ? { answers: answers.length, actions: owned.length, open: owned.filter((life) => life.status === 'open').length }
    : { answers: 0, actions: 0, open: 0 }
}
