import fc from 'fast-check'
import { addDays } from '../../../shared/dates.ts'
import type {
  Plan,
  PlannedCommitment,
  PlannedEvent,
  PlannedExchange,
  PlannedLife,
  PlannedMeeting,
  PlannedOwner,
} from './plan.ts'

const themes = ['custody', 'fleet', 'estates']
const offices = [
  { id: 'CC', side: 'force' },
  { id: 'DCC', side: 'force' },
  { id: 'PCC', side: 'commissioner' },
] as const
const people = ['Ada', 'Ben', 'Cai']

const someThemes = fc.subarray(themes, { maxLength: 2 })
const priorities = [
  { id: 'safer', themes: ['custody', 'fleet'] },
  { id: 'places', themes: ['estates'] },
]
const someTies = fc.uniqueArray(
  fc.record({ issue: fc.constantFrom('i1', 'i2', 'i3', 'i4'), priority: fc.constantFrom('safer', 'places', '') }),
  { maxLength: 2, selector: ({ issue }) => issue },
)
const owner: fc.Arbitrary<PlannedOwner> = fc.record(
  { office: fc.constantFrom(...offices.map(({ id }) => id)), person: fc.constantFrom(...people) },
  { requiredKeys: ['office'] },
)

/** Meetings some thirty days apart; a few on one subject alone, a few of another series. */
const meetings: fc.Arbitrary<PlannedMeeting[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 9 }),
      series: fc.constantFrom('monthly', 'monthly', 'monthly', 'panel'),
      subject: fc.option(fc.subarray(themes, { minLength: 1, maxLength: 1 }), { nil: undefined, freq: 5 }),
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
    drafts.map(({ gap, subject, ...rest }, i) => ({
      id: `m${i}`,
      heldOn: addDays('2024-01-10', i * 30 + gap),
      ...rest,
      ...(subject === undefined ? {} : { subject }),
    })),
  )

const due = fc.option(
  fc.record({ days: fc.integer({ min: -5, max: 120 }), isOpenEnded: fc.boolean(), names: fc.boolean() }),
  { nil: null },
)

const laterKind = fc.constantFrom(
  { kind: 'updated', progress: 'in progress' },
  { kind: 'updated', progress: 'no change' },
  { kind: 'deferred' },
  { kind: 'deferred' },
  { kind: 'completed' },
  { kind: 'withdrawn' },
  { kind: 'not reported' },
  { kind: 'reopened' },
) as fc.Arbitrary<Pick<PlannedEvent, 'kind' | 'progress'>>

function dueFrom(
  heldOn: string,
  said: { days: number; isOpenEnded: boolean; names: boolean } | null,
): Pick<PlannedEvent, 'due'> {
  if (said === null) return {}
  const earliest = addDays(heldOn, 1)
  const { names } = said
  return {
    due: said.isOpenEnded ? { earliest, latest: null } : { earliest, latest: addDays(heldOn, said.days), names },
  }
}

function life(meetingsOf: PlannedMeeting[], id: string): fc.Arbitrary<PlannedLife> {
  const told = fc
    .subarray(meetingsOf, { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((meeting) => fc.tuple(fc.constant(meeting), laterKind, due))))
  return fc
    .record({
      told,
      issue: fc.constantFrom('i1', 'i2', 'i3'),
      ageBefore: fc.constantFrom(0, 0, 0, 40),
      themes: someThemes,
      owners: fc.array(owner, { maxLength: 2 }),
      side: fc.constantFrom('force', 'commissioner', undefined),
      isConfirmed: fc.boolean(),
    })
    .map(({ told: tellings, ageBefore, side, ...rest }) => ({
      id,
      ...rest,
      ...(side === undefined ? {} : { side }),
      startedOn: addDays(tellings[0]?.[0].heldOn ?? '', -ageBefore),
      events: tellings.map(([meeting, kind, said], i) => ({
        at: meeting.id,
        ...(i === 0 ? { kind: 'raised' as const } : kind),
        ...dueFrom(meeting.heldOn, said),
      })),
    }))
}

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

/** A record with so many actions at most: a few meetings, whatever happens to each, questions, and who held which office. */
const planWith = (mostLives: fc.Arbitrary<number>): fc.Arbitrary<Plan> =>
  meetings.chain((held) =>
    fc.record({
      meetings: fc.constant(held),
      lives: mostLives.chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => life(held, `l${i}`)))),
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
      ties: someTies,
      offices: fc.constant([...offices]),
      people: fc.constant(people),
      tenures: fc.constant([
        { office: 'CC', person: 'Ada', from: '2024-01-10', until: '2024-03-01' },
        { office: 'CC', person: 'Ben', from: '2024-03-02' },
        { office: 'DCC', person: 'Cai', from: '2024-01-10' },
      ]),
    }),
  )

/** Any small record. */
export const anyPlan = planWith(fc.nat(6))
/** A record with actions enough for a rate. */
export const anyLargePlan = planWith(fc.integer({ min: 20, max: 45 }))

/** A filter as a person might set it, over what `anyPlan` holds. */
export const anyChoice = fc.record(
  {
    asAt: fc.integer({ min: -10, max: 260 }).map((days) => addDays('2024-01-10', days)),
    side: fc.constantFrom('force' as const, 'commissioner' as const),
    themes: someThemes,
    priorities: fc.subarray(['safer', 'places']),
    offices: fc.subarray(['CC', 'PCC']),
    series: fc.subarray(['monthly', 'panel']),
    from: fc.constant('2024-03-01'),
    reviewedOnly: fc.boolean(),
  },
  { requiredKeys: [] },
)
