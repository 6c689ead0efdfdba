import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeOpenGroupings } from '../../shared/answers/time-open-by-group.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { addDays } from '../../shared/dates.ts'
import { anyChoice, anyLargePlan, anyPlan } from './testing/any-plan.ts'
import { emptyPlan, insertPlan } from './testing/insert-plan.ts'
import type { PlannedLife } from './testing/plan.ts'
import { type CountedLife, countLives, filterOf, sharesStillOpen } from './testing/recount.ts'
import { timeOpenByGroup } from './time-open-by-group.ts'

const daily = Array.from({ length: 31 }, (_, day) => ({ id: `d${day}`, heldOn: addDays('2024-12-15', day) }))

/** Twelve of the force that end at 1 to 12 days, three of the commissioner still open, one raised in the new year. */
const lives: PlannedLife[] = [
  ...Array.from({ length: 12 }, (_, i): PlannedLife => ({
    id: `f${i}`,
    issue: `f${i}`,
    side: 'force',
    themes: i < 11 ? ['custody', 'fleet'] : ['fleet'],
    owners: [{ office: 'CC' }, { office: 'DCC' }],
    events: [
      { at: 'd0', kind: 'raised' },
      { at: `d${i + 1}`, kind: 'completed' },
    ],
  })),
  ...[0, 1].map((i): PlannedLife => ({
    id: `c${i}`,
    issue: `c${i}`,
    side: 'commissioner',
    events: [{ at: 'd2', kind: 'raised' }],
  })),
  { id: 'new', issue: 'new', side: 'commissioner', events: [{ at: 'd20', kind: 'raised' }] },
]

const groupsOf = (grouping: string, { planned, start }: CountedLife): string[] => {
  if (grouping === 'side') return [planned.side ?? 'unknown']
  if (grouping === 'raised') return [planned.precision === 'before' ? '' : start.slice(0, 4)]
  const named =
    grouping === 'theme' ? (planned.themes ?? []) : (planned.owners ?? []).flatMap((owner) => owner.office ?? [])
  return named.length === 0 ? [''] : [...new Set(named)]
}

describeEachDialect('time open by group', (open) => {
  test('each group has its own median or the reason why not, and names what is in it', async () => {
    const db = await open()
    const offices = ['CC', 'DCC'].map((id) => ({ id, side: 'force' as const }))
    await insertPlan(db, { meetings: daily, lives, offices })
    const { groups } = await timeOpenByGroup(db, filterOf())
    const said = (grouping: (typeof timeOpenGroupings)[number]) =>
      groups[grouping].map(({ name, lifeIds, median }) => [name, lifeIds.length, median.days, median.whyNot])
    expect(said('side')).toEqual([
      ['commissioner', 3, null, 'under ten completions'],
      ['force', 12, 6, null],
    ])
    expect(said('theme')).toEqual([
      ['fleet', 12, 6, null],
      ['custody', 11, 6, null],
      ['No theme', 3, null, 'under ten completions'],
    ])
    expect(said('office')).toEqual([
      ['Office CC', 12, 6, null],
      ['Office DCC', 12, 6, null],
      ['No office named', 3, null, 'under ten completions'],
    ])
    expect(said('raised')).toEqual([
      ['2024', 14, 7, null],
      ['2025', 1, null, 'under ten completions'],
    ])
    expect(groups.side[0]).toMatchObject({ points: [], beginsAtDays: null })
  })

  test('agrees with a plain recount of any record', async () => {
    const db = await open()
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyPlan, anyLargePlan), anyChoice, async (drawn, choice) => {
        await emptyPlan(db)
        await insertPlan(db, drawn)
        const filter = filterOf(choice)
        const { groups } = await timeOpenByGroup(db, filter)
        const counted = countLives(drawn, filter)
        for (const grouping of timeOpenGroupings) {
          const wanted = Map.groupBy(
            counted.flatMap((life) => groupsOf(grouping, life).map((group) => ({ group, life }))),
            ({ group }) => group,
          )
          expect(groups[grouping].map(({ group }) => group).toSorted()).toEqual([...wanted.keys()].toSorted())
          for (const { group, lifeIds, median, points } of groups[grouping]) {
            const own = (wanted.get(group) ?? []).map(({ life }) => life)
            expect(lifeIds.toSorted()).toEqual(own.map((life) => life.planned.id).toSorted())
            const { ended, steps } = sharesStillOpen(own)
            expect(median.ended).toBe(ended)
            expect(points.map(({ ageDays, share }) => [ageDays, expect.closeTo(share, 9)])).toEqual(
              ended < 10 ? [] : steps,
            )
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})
