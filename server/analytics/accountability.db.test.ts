import { expect, test } from 'vitest'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { accountability } from './accountability.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { isHeldOn, keptOf, ownersOf } from './testing/recount-owners.ts'
import { chosenMeetings, countedExchanges, countLives, filterOf } from './testing/recount.ts'

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

  test('agrees with a plain recount of any record, by office and by holder', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { offices, holders, unnamed, exchanges } = await accountability(db, filter)
        const shown = ({
          office: __,
          short: ___,
          side: ____,
          holder: _____,
          cells,
          ...row
        }: (typeof offices)[number]) => ({
          ...row,
          cells: cells.filter((cell) => cell.answers + cell.actions > 0),
        })
        return {
          offices: offices.map(shown).toSorted(byKey),
          holders: holders.map(shown).toSorted(byKey),
          unnamed,
          exchanges,
        }
      },
      (drawn, filter) => ({
        offices: recountRows(drawn, filter, false),
        holders: recountRows(drawn, filter, true),
        unnamed: {
          answers: countedExchanges(drawn, filter).filter(
            ({ by = [], isUnanswered }) => by.length === 0 && !isUnanswered,
          ).length,
          actions: countLives(drawn, filter).filter(({ planned }) => (planned.owners ?? []).length === 0).length,
        },
        exchanges: countedExchanges(drawn, filter).length,
      }),
    )
  })
})

type Key = { officeId: string | null; personId: string | null }
const byKey = (a: Key, b: Key) => (`${a.officeId} ${a.personId}` < `${b.officeId} ${b.personId}` ? -1 : 1)

/** Each office, or each who held or is named in one, with what was answered, owned and attended, one by one. */
function recountRows(drawn: Plan, filter: Filter, isByHolder: boolean) {
  const isShown = (office: string) =>
    (!filter.offices || filter.offices.includes(office)) &&
    (!filter.side || drawn.offices?.some(({ id, side }) => id === office && side === filter.side))
  const held = chosenMeetings(drawn, filter)
  const answers = countedExchanges(drawn, filter).flatMap(({ by = [], ...one }) =>
    by.map(({ office = '', person }) => ({ office, person: person ?? null, ...one })),
  )
  const owned = countLives(drawn, filter).flatMap((life) => ownersOf(drawn, life).map((owner) => ({ ...owner, life })))
  const keyOf = ({ office, person }: { office: string; person: string | null }) =>
    isByHolder ? `${office} ${person ?? ''}` : office
  const keys = new Set([...answers, ...owned].filter(({ office }) => isShown(office)).map(keyOf))
  return [...keys]
    .map((key) => {
      const [officeId = '', person = ''] = key.split(' ')
      const personId = isByHolder && person !== '' ? person : null
      const given = new Set(answers.filter((one) => keyOf(one) === key).map(({ id }) => id))
      const said = countedExchanges(drawn, filter).filter(({ id }) => given.has(id))
      const own = owned.filter((one) => keyOf(one) === key)
      const lives = countLives(drawn, filter).filter((life) =>
        own.some((one) => one.life.planned.id === life.planned.id),
      )
      const terms = drawn.tenures?.filter((one) => one.office === officeId && one.person === personId) ?? []
      const during = held.filter(({ heldOn }) => terms.length === 0 || terms.some((term) => isHeldOn(term, heldOn)))
      const present = held.filter(({ present: list = [] }) =>
        list.some((one) => one.office === officeId && (!isByHolder || one.person === personId)),
      )
      const themes = [...new Set([...said, ...lives.map(({ planned }) => planned)].flatMap((one) => one.themes ?? []))]
      return {
        officeId,
        personId,
        answers: said.length,
        notAssured: said.filter(({ assurance }) => assurance === 'not assured').length,
        notAssuredDecided: said.filter(({ assurance, isConfirmed }) => assurance === 'not assured' && isConfirmed)
          .length,
        actionsOwned: lives.length,
        open: lives.filter(({ status }) => status === 'open').length,
        promisesKept: keptOf(drawn, filter, lives),
        inherited: new Set(own.filter(({ days }) => days !== null).map(({ life }) => life.planned.id)).size,
        meetingsAttended: present.length,
        meetingsOf: during.length,
        cells: themes
          .filter((theme) => filter.themes?.includes(theme) ?? true)
          .toSorted()
          .map((theme) => ({
            theme,
            answers: said.filter((one) => one.themes?.includes(theme)).length,
            actions: lives.filter(({ planned }) => planned.themes?.includes(theme)).length,
          })),
      }
    })
    .toSorted(byKey)
}
