import fc from 'fast-check'
import { addDays } from '../../../shared/dates.ts'
import type { Filter } from '../../../shared/filter.ts'
import { anyLife, inOrder, offices, owner, people, someThemes, themes } from './any-life.ts'
import type { Plan, PlannedCommitment, PlannedExchange, PlannedMeeting, PlannedToCome } from './plan.ts'

const priorities = [
  { id: 'safer', themes: ['custody', 'fleet'] },
  { id: 'places', themes: ['estates'] },
]
const someTies = fc.uniqueArray(
  fc.record({ issue: fc.constantFrom('i1', 'i2', 'i3', 'i4'), priority: fc.constantFrom('safer', 'places', '') }),
  { maxLength: 2, selector: ({ issue }) => issue },
)
/** Meetings some thirty days apart; a few on one subject alone, a few of another series. */
const meetings: fc.Arbitrary<PlannedMeeting[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      series: fc.constantFrom('monthly', 'monthly', 'monthly', 'panel'),
      subject: fc.option(fc.subarray(themes, { minLength: 1, maxLength: 1 }), { nil: undefined, freq: 5 }),
      next: fc.option(fc.record({ days: fc.integer({ min: 1, max: 90 }), subject: fc.constantFrom('Custody', null) }), {
        nil: undefined,
      }),
      present: fc.uniqueArray(
        fc.record({ office: fc.constantFrom('CC', 'DCC', 'PCC'), person: fc.constantFrom(...people) }),
        {
          maxLength: 3,
          selector: ({ person }) => person,
        },
      ),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drafts) =>
    drafts.map(({ gap, subject, next, ...rest }, i) => {
      const heldOn = addDays('2024-01-10', i * 30 + gap)
      return {
        id: `m${i}`,
        heldOn,
        ...rest,
        ...(subject === undefined ? {} : { subject }),
        ...(next === undefined ? {} : { next: { heldOn: addDays(heldOn, next.days), subject: next.subject } }),
      }
    }),
  )

function exchange(meetingsOf: PlannedMeeting[], id: string): fc.Arbitrary<PlannedExchange> {
  return fc.record({
    id: fc.constant(id),
    at: fc.constantFrom(...meetingsOf.map((meeting) => meeting.id)),
    issue: fc.constantFrom('i1', 'i4'),
    by: fc.uniqueArray(owner, { maxLength: 2, selector: ({ office, person }) => `${office} ${person}` }),
    assurance: fc.constantFrom('assured', 'partly assured', 'not assured', 'unclear'),
    themes: someThemes,
    isUnanswered: fc.boolean(),
    isConfirmed: fc.boolean(),
  })
}

function commitment(meetingsOf: PlannedMeeting[], id: string): fc.Arbitrary<PlannedCommitment> {
  return fc
    .record({
      id: fc.constant(id),
      at: fc.constantFrom(...meetingsOf.map((meeting) => meeting.id)),
      by: fc.array(owner, { maxLength: 2 }),
      themes: someThemes,
      isWritten: fc.boolean(),
      dismissed: fc.option(fc.constant('it is done'), { nil: undefined }),
      isConfirmed: fc.boolean(),
    })
    .map(({ dismissed, ...rest }) => ({ ...rest, ...(dismissed === undefined ? {} : { dismissed }) }))
}

/** Meetings that a person planned, some on a day that notes announce and some taken out again. */
const planned = (held: PlannedMeeting[]): fc.Arbitrary<PlannedToCome[]> => {
  const announced = held.flatMap(({ next }) => next?.heldOn ?? [])
  const anyDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2024-01-10', days))
  return fc.array(
    fc.record({
      heldOn: announced.length === 0 ? anyDay : fc.oneof(anyDay, fc.constantFrom(...announced)),
      series: fc.constantFrom('monthly', 'panel', null),
      subject: fc.constantFrom('Fleet', null),
      isRemoved: fc.constantFrom(false, false, true),
    }),
    { maxLength: 4 },
  )
}

/** A body or two that succeeded the first, now and then. */
const successors = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 2 })
      .map((days) => days.map((day) => addDays('2024-01-10', day)).toSorted()),
  },
)

/**
 * A record with so many actions at most: a few meetings, whatever happens to each, what people entered between them,
 * questions, and who held which office.
 */
const planWith = (mostLives: fc.Arbitrary<number>): fc.Arbitrary<Plan> =>
  meetings
    .chain((held) =>
      fc.record({
        meetings: fc.constant(held),
        lives: mostLives.chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyLife(held, `l${i}`)))),
        exchanges: fc
          .nat(4)
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => exchange(held, `x${i}`)))),
        commitments: fc
          .nat(3)
          .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => commitment(held, `c${i}`)))),
        mentions: fc.array(
          fc.record({ at: fc.constantFrom(...held.map((meeting) => meeting.id)), theme: fc.constantFrom(...themes) }),
          { maxLength: 8 },
        ),
        priorities: fc.constant(priorities),
        successors,
        planned: planned(held),
        ties: someTies,
        offices: fc.constant(offices),
        people: fc.constant(people),
        tenures: fc.constant<NonNullable<Plan['tenures']>>([
          { office: 'CC', person: 'Ada', from: '2024-01-10', until: '2024-03-01' },
          { office: 'CC', person: 'Ben', from: '2024-03-02' },
          { office: 'DCC', person: 'Cai', from: '2024-01-10' },
        ]),
      }),
    )
    .map(({ lives, meetings: held, ...rest }) => ({
      ...rest,
      meetings: [...held, ...lives.flatMap(({ occasions }) => occasions)].toSorted(inOrder),
      lives: lives.map(({ life: one }) => one),
    }))

/** Any small record. */
export const anyPlan = planWith(fc.nat(6))
/** A record with actions enough for a rate. */
export const anyLargePlan = planWith(fc.integer({ min: 20, max: 45 }))

/** Some of a list; none of it, which means nothing, now and then. */
const someOf = (list: string[]) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.subarray(list, { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant<string[]>([]) },
  )

const parts = fc.record({
  asAt: fc.integer({ min: -10, max: 260 }).map((days) => addDays('2024-01-10', days)),
  side: fc.constantFrom('force' as const, 'commissioner' as const),
  themes: someOf(themes),
  priorities: someOf(['safer', 'places']),
  offices: someOf(['CC', 'PCC']),
  series: someOf(['monthly', 'panel']),
  from: fc.constantFrom('2024-02-01', '2024-03-01'),
  until: fc.constantFrom('2024-04-30', '2024-06-30'),
  reviewedOnly: fc.boolean(),
  withPredecessors: fc.boolean(),
})
const partNames = [
  'asAt',
  'side',
  'themes',
  'priorities',
  'offices',
  'series',
  'from',
  'until',
  'reviewedOnly',
  'withPredecessors',
] as const

/** A filter as a person might set it, over what `anyPlan` holds: a part or two, for with all of them nothing is left to count. */
export const anyChoice: fc.Arbitrary<Partial<Filter>> = fc
  .record({ whole: parts, chosen: fc.uniqueArray(fc.constantFrom(...partNames), { maxLength: 3 }) })
  .map(({ whole, chosen }) => Object.fromEntries(chosen.map((name) => [name, whole[name]])))
