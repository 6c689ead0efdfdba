import fc from 'fast-check'
import { addDays } from '../../../shared/dates.ts'
import {
  type Plan,
  type PlannedEvent,
  type PlannedLife,
  type PlannedMeeting,
  type PlannedOwner,
  seriesOf,
} from './plan.ts'

export const themes = ['custody', 'fleet', 'estates']
export const offices: NonNullable<Plan['offices']> = [
  { id: 'CC', side: 'force' },
  { id: 'DCC', side: 'force' },
  { id: 'PCC', side: 'commissioner' },
]
export const people = ['Ada', 'Ben', 'Cai']

export const someThemes = fc.subarray(themes, { maxLength: 2 })
export const owner: fc.Arbitrary<PlannedOwner> = fc.record(
  { office: fc.constantFrom(...offices.map(({ id }) => id)), person: fc.constantFrom(...people) },
  { requiredKeys: ['office'] },
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

type Occasion = { meeting: PlannedMeeting; event: PlannedEvent }
type LifeDraft = { life: PlannedLife; occasions: PlannedMeeting[] }

const occasion = (id: string, heldOn: string, series: string | null, event: Omit<PlannedEvent, 'at'>): Occasion => ({
  meeting: { id, heldOn, series, state: 'by hand' },
  event: { at: id, ...event },
})

/** A new action that a person enters on its own day, of a series or of none. */
const begun = fc.option(fc.record({ days: fc.nat(90), series: fc.constantFrom('monthly', 'panel', null), due }), {
  nil: null,
  freq: 4,
})

/** What a person enters of an action, so many days after it was first told of; what happened before counts from there. */
const entered = fc.array(
  fc.record({
    after: fc.integer({ min: -10, max: 150 }),
    kind: fc.constantFrom(
      { kind: 'updated' as const, progress: 'in progress' as const },
      { kind: 'updated' as const, progress: 'no change' as const },
      { kind: 'deferred' as const },
      { kind: 'completed' as const },
      { kind: 'withdrawn' as const },
    ),
    dueIn: fc.integer({ min: 1, max: 90 }),
  }),
  { maxLength: 2 },
)

type Entered = typeof entered extends fc.Arbitrary<infer Entries> ? Entries : never

function entriesOf(id: string, first: PlannedMeeting, drafts: Entered): Occasion[] {
  return drafts.map(({ after, kind, dueIn }, i) => {
    const on = addDays(first.heldOn, after)
    const isNewDue = kind.kind === 'deferred'
    return occasion(`u-${id}-${i + 1}`, after < 0 ? first.heldOn : on, seriesOf(first), {
      ...kind,
      on,
      ...(isNewDue ? { due: { earliest: null, latest: addDays(on, dueIn) } } : {}),
    })
  })
}

/** In the order of days; of one day what was entered comes behind what a meeting told. */
export const inOrder = (a: { heldOn: string; id: string }, b: { heldOn: string; id: string }) =>
  `${a.heldOn} ${a.id}` < `${b.heldOn} ${b.id}` ? -1 : 1

/** Whatever meetings tell of an action and people enter of it between them; the occasions of what they entered beside it. */
export function anyLife(meetingsOf: PlannedMeeting[], id: string): fc.Arbitrary<LifeDraft> {
  const told = fc
    .subarray(meetingsOf, { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((meeting) => fc.tuple(fc.constant(meeting), laterKind, due))))
  return fc
    .record({
      told,
      begun,
      entered,
      issue: fc.constantFrom('i1', 'i2', 'i3'),
      ageBefore: fc.constantFrom(0, 0, 0, 40),
      themes: someThemes,
      owners: fc.array(owner, { maxLength: 2 }),
      side: fc.constantFrom('force', 'commissioner', undefined),
      isConfirmed: fc.boolean(),
    })
    .map(({ told: tellings, begun: start, entered: entries, ageBefore, side, ...rest }) => {
      const day = start === null ? null : addDays('2024-01-10', start.days)
      const raised =
        start && occasion(`u-${id}-0`, day ?? '', start.series, { kind: 'raised', ...dueFrom(day ?? '', start.due) })
      const notes = tellings
        .filter(([meeting]) => day === null || meeting.heldOn > day)
        .map(([meeting, kind, said], i) => ({
          meeting,
          event: {
            at: meeting.id,
            ...(i === 0 && raised === null ? { kind: 'raised' as const } : kind),
            ...dueFrom(meeting.heldOn, said),
          },
        }))
      const first = (raised ?? notes[0])?.meeting
      if (!first) throw new Error('A life is told of somewhere.')
      const byHand = [...(raised === null ? [] : [raised]), ...entriesOf(id, first, entries)]
      return {
        occasions: byHand.map(({ meeting }) => meeting),
        life: {
          id,
          ...rest,
          ...(side === undefined ? {} : { side }),
          startedOn: addDays(first.heldOn, raised === null ? -ageBefore : 0),
          events: [...notes, ...byHand].toSorted((a, b) => inOrder(a.meeting, b.meeting)).map(({ event }) => event),
        },
      }
    })
}
