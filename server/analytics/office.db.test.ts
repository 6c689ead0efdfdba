import { expect, test } from 'vitest'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { office } from './office.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { isHeldOn, keptIn, ownersOf } from './testing/recount-owners.ts'
import { chosenMeetings, countCommitments, countedExchanges, countLives, filterOf } from './testing/recount.ts'

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16', present: [{ office: 'CC', person: 'Ada' }] },
    { id: 'apr', heldOn: '2024-04-09', present: [{ office: 'CC', person: 'Ben' }] },
  ],
  offices: [
    { id: 'CC', side: 'force' },
    { id: 'DCC', side: 'force' },
  ],
  people: ['Ada', 'Ben', 'Cai'],
  tenures: [
    { office: 'CC', person: 'Ada', from: '2024-01-16', until: '2024-03-31' },
    { office: 'CC', person: 'Ben', from: '2024-04-01' },
    { office: 'DCC', person: 'Ben', from: '2023-06-01', until: '2024-03-31' },
  ],
  lives: [
    {
      id: 'done',
      issue: 'i1',
      owners: [{ office: 'CC' }],
      events: [
        { at: 'jan', kind: 'raised', due: { earliest: null, latest: '2024-02-01' } },
        { at: 'apr', kind: 'completed' },
      ],
    },
    { id: 'old', issue: 'i2', owners: [{ office: 'CC', person: 'Ada' }], events: [{ at: 'jan', kind: 'raised' }] },
    { id: 'new', issue: 'i3', owners: [{ office: 'CC' }], events: [{ at: 'apr', kind: 'raised' }] },
    { id: 'other', issue: 'i4', owners: [{ office: 'DCC' }], events: [{ at: 'apr', kind: 'raised' }] },
  ],
  exchanges: [
    { id: 'x1', at: 'jan', by: [{ office: 'CC', person: 'Ada' }], assurance: 'not assured' },
    { id: 'x2', at: 'apr', by: [{ office: 'CC', person: 'Ben' }], isConfirmed: true },
  ],
  commitments: [{ id: 'c1', at: 'apr', by: [{ office: 'CC', person: 'Ben' }] }],
}

describeEachDialect('office', (open) => {
  const of = async (personId: string | null, officeId = 'CC') => {
    const db = await open()
    await insertPlan(db, plan)
    return office(db, filterOf(), { officeId, personId })
  }

  test('what it owns, open first, with the days before the present tenure apart', async () => {
    const answer = await of(null)
    expect(
      answer?.actions.map(({ action, holders, inheritedDays, wasKept }) => [
        action.lifeId,
        action.daysOpen,
        holders,
        inheritedDays,
        wasKept,
      ]),
    ).toEqual([
      ['old', 84, ['Person Ben'], 76, null],
      ['new', 0, ['Person Ben'], null, null],
      ['done', 84, ['Person Ben'], null, true],
    ])
    expect(answer?.answers.map(({ exchangeId, assurance, isDecided }) => [exchangeId, assurance, isDecided])).toEqual([
      ['x2', 'unclear', true],
      ['x1', 'not assured', false],
    ])
    expect(
      answer?.tenures.map(({ holder, inherited, attended, attendedOf }) => [holder, inherited, attended, attendedOf]),
    ).toEqual([
      ['Person Ben', 1, 1, 1],
      ['Person Ada', 0, 1, 1],
    ])
    expect(answer?.promises.map(({ commitmentId }) => commitmentId)).toEqual(['c1'])
    expect(answer).toMatchObject({ office: 'Office CC', holder: null, promisesKept: { numerator: 1, denominator: 1 } })
  })

  test('of a holder: what stands in the tenure, and each office held', async () => {
    const [ada, ben] = [await of('Ada'), await of('Ben')]
    expect(ada).toMatchObject({ holder: 'Person Ada', actions: [], promises: [], answers: [{ exchangeId: 'x1' }] })
    expect(ada?.meetings).toMatchObject([{ meetingId: 'jan', wasPresent: true }])
    expect(ben?.actions.map(({ action }) => action.lifeId)).toEqual(['old', 'new', 'done'])
    expect(ben?.tenures.map((one) => [one.office, one.from])).toEqual([
      ['Office CC', '2024-04-01'],
      ['Office DCC', '2023-06-01'],
    ])
  })

  test('an office or a person that the body has not', async () => {
    expect(await of(null, 'nowhere')).toBeNull()
    expect(await of('nobody')).toBeNull()
  })

  test.each([null, 'Ada', 'Ben'])('agrees with a plain recount of any record; holder %s', async (personId) => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const answer = await office(db, filter, { officeId: 'CC', personId })
        return {
          actions: answer?.actions
            .map(({ action, inheritedDays, wasKept }) => ({ id: action.lifeId, inheritedDays, wasKept }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          answers: answer?.answers.map(({ exchangeId }) => exchangeId).toSorted(),
          promises: answer?.promises.map(({ commitmentId, state }) => `${commitmentId} ${state}`).toSorted(),
          inherited: answer?.tenures
            .map(({ officeId, personId: by, inherited }) => `${officeId} ${by} ${inherited}`)
            .toSorted(),
          meetings: answer?.meetings.map(({ meetingId, wasPresent }) => `${meetingId} ${wasPresent}`).toSorted(),
        }
      },
      (drawn, chosen) => {
        const filter = { ...chosen, offices: ['CC'] }
        const isOf = ({ office: one, person }: { office?: string; person?: string | null }) =>
          one === 'CC' && (personId === null || person === personId)
        const lives = countLives(drawn, filter).filter((life) => ownersOf(drawn, life).some(isOf))
        const terms = drawn.tenures ?? []
        const own = terms.filter((term) => term.office === 'CC' && term.person === personId)
        const held = chosenMeetings(drawn, filter)
        return {
          actions: lives
            .map((life) => ({
              id: life.planned.id,
              inheritedDays: ownersOf(drawn, life).find((owner) => isOf(owner) && owner.days !== null)?.days ?? null,
              wasKept: keptIn(drawn, filter, life),
            }))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          answers: countedExchanges(drawn, filter)
            .filter(({ by }) => by?.some(isOf))
            .map(({ id }) => id)
            .toSorted(),
          promises: countCommitments(drawn, filter)
            .filter(({ by }) => by?.some(isOf))
            .map(({ id, state }) => `${id} ${state}`)
            .toSorted(),
          inherited: terms
            .filter((term) => (personId === null ? term.office === 'CC' : term.person === personId))
            .map(({ office: one, person }) => {
              const found = lives.filter((life) =>
                ownersOf(drawn, life).some(
                  (owner) => owner.office === one && owner.person === person && owner.days !== null,
                ),
              )
              return `${one} ${person} ${found.length}`
            })
            .toSorted(),
          meetings: held
            .filter(({ heldOn }) => own.length === 0 || own.some((term) => isHeldOn(term, heldOn)))
            .map(({ id, present }) => `${id} ${present?.some(isOf) ?? false}`)
            .toSorted(),
        }
      },
    )
  })
})
