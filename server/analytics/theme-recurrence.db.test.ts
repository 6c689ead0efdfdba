import { describe, expect, test } from 'vitest'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { hasGoneQuiet } from './lives/gone-quiet.ts'
import { themeRecurrence } from './theme-recurrence.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan } from './testing/plan.ts'
import { chosenMeetings, countedExchanges, countLives, filterOf } from './testing/recount.ts'

describe('went quiet', () => {
  test.each([
    ['yyynnn', true],
    ['nyyynnn', true],
    ['yynnnn', false],
    ['yyyynn', false],
    ['yyynny', false],
    ['nnn', false],
    ['', false],
  ])('%s: %s', (heard, quiet) => expect(hasGoneQuiet(heard.split('').map((letter) => letter === 'y'))).toBe(quiet))
})

const plan: Plan = {
  meetings: [
    { id: 'jan', heldOn: '2024-01-16' },
    { id: 'feb', heldOn: '2024-02-13', subject: ['fleet'] },
    { id: 'mar', heldOn: '2024-03-12' },
  ],
  offices: [{ id: 'CC', side: 'force' }],
  lives: [
    {
      id: 'l1',
      issue: 'i1',
      themes: ['custody', 'fleet'],
      owners: [{ office: 'CC' }],
      events: [
        { at: 'jan', kind: 'raised' },
        { at: 'mar', kind: 'deferred' },
      ],
    },
    { id: 'l2', issue: 'i2', themes: ['custody'], events: [{ at: 'jan', kind: 'raised' }] },
  ],
  exchanges: [
    { id: 'x1', at: 'mar', themes: ['custody'], assurance: 'not assured', by: [{ office: 'CC' }] },
    { id: 'x2', at: 'mar', themes: ['estates'], assurance: 'assured' },
  ],
  mentions: [
    { at: 'jan', theme: 'custody' },
    { at: 'jan', theme: 'custody' },
    { at: 'feb', theme: 'fleet' },
  ],
}

describeEachDialect('theme recurrence', (open) => {
  const themesOf = async (choice: object) => {
    const db = await open()
    await insertPlan(db, plan)
    return themeRecurrence(db, filterOf(choice))
  }

  test('counts mentions, actions and questions by theme and meeting', async () => {
    const answer = await themesOf({})
    expect(answer.meetings.map(({ meetingId, isThematic }) => [meetingId, isThematic])).toEqual([
      ['jan', false],
      ['feb', true],
      ['mar', false],
    ])
    expect(
      answer.themes.map((row) => [
        row.theme,
        row.meetings,
        row.meetingsOf,
        row.actions,
        row.exchanges,
        row.notAssured,
        row.lastHeardOn,
      ]),
    ).toEqual([
      ['fleet', 3, 3, 2, 0, 0, '2024-03-12'],
      ['custody', 2, 2, 3, 1, 1, '2024-03-12'],
      ['estates', 1, 2, 0, 1, 0, '2024-03-12'],
    ])
    expect(answer.themes[1]?.cells).toEqual([
      { meetingId: 'jan', couldHear: true, mentions: 2, actions: 2, exchanges: 0 },
      { meetingId: 'feb', couldHear: false, mentions: 0, actions: 0, exchanges: 0 },
      { meetingId: 'mar', couldHear: true, mentions: 0, actions: 1, exchanges: 1 },
    ])
  })

  test('of an office: its actions and answers, no mentions', async () =>
    expect(
      (await themesOf({ offices: ['CC'] })).themes.map(({ theme, actions, exchanges, cells }) => [
        theme,
        actions,
        exchanges,
        cells[0]?.mentions,
      ]),
    ).toEqual([
      ['custody', 2, 1, 0],
      ['fleet', 2, 0, 0],
    ]))

  test('of chosen themes, or none', async () => {
    expect((await themesOf({ themes: ['estates'] })).themes.map((row) => row.theme)).toEqual(['estates'])
    expect((await themesOf({ themes: [] })).themes).toEqual([])
  })
})

/** Each line, action as written and question on a theme, one by one. */
function hearings(drawn: Plan, filter: Filter) {
  const isByOffice = filter.offices || filter.side || filter.reviewedOnly
  const ofPriority = (theme: string) =>
    !filter.priorities ||
    drawn.priorities?.some(({ id, themes }) => filter.priorities?.includes(id) && themes.includes(theme))
  const mentions = (drawn.mentions ?? [])
    .filter(({ theme }) => !isByOffice && ofPriority(theme))
    .map(({ at, theme }) => ({ kind: 'mentions', at, theme, isNotAssured: false }))
  const lives = isByOffice || filter.priorities ? countLives(drawn, filter).map(({ planned }) => planned) : drawn.lives
  const actions = (lives ?? []).flatMap(({ events, themes = [] }) =>
    [...new Set(events.map(({ at }) => at))].flatMap((at) =>
      themes.map((theme) => ({ kind: 'actions', at, theme, isNotAssured: false })),
    ),
  )
  const exchanges = countedExchanges(drawn, filter).flatMap(({ at, themes = [], assurance }) =>
    themes.map((theme) => ({ kind: 'exchanges', at, theme, isNotAssured: assurance === 'not assured' })),
  )
  return [...mentions, ...actions, ...exchanges].filter(({ theme }) => filter.themes?.includes(theme) ?? true)
}

function recountThemes(drawn: Plan, filter: Filter) {
  const held = chosenMeetings(drawn, filter)
  const all = hearings(drawn, filter).filter(({ at }) => held.some(({ id }) => id === at))
  return [...new Set(all.map(({ theme }) => theme))].toSorted().map((theme) => {
    const own = all.filter((one) => one.theme === theme)
    const at = (id: string) => own.filter((one) => one.at === id)
    const of = (some: typeof own, kind: string) => some.filter((one) => one.kind === kind).length
    const able = held.filter(({ id, subject }) => at(id).length > 0 || (subject?.includes(theme) ?? true))
    const heard = able.filter(({ id }) => at(id).length > 0)
    return {
      theme,
      meetings: heard.length,
      meetingsOf: able.length,
      actions: of(own, 'actions'),
      exchanges: of(own, 'exchanges'),
      notAssured: own.filter(({ isNotAssured }) => isNotAssured).length,
      wentQuiet: hasGoneQuiet(able.map(({ id }) => at(id).length > 0)),
      lastHeardOn: heard.at(-1)?.heldOn ?? null,
      cells: held.map((meeting) => ({
        meetingId: meeting.id,
        couldHear: able.includes(meeting),
        mentions: of(at(meeting.id), 'mentions'),
        actions: of(at(meeting.id), 'actions'),
        exchanges: of(at(meeting.id), 'exchanges'),
      })),
    }
  })
}

describeEachDialect('theme recurrence over any record', (open) => {
  test('agrees with a plain recount, and puts first what most meetings heard of', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { themes } = await themeRecurrence(db, filter)
        const heard = themes.map(({ meetings }) => meetings)
        expect(heard).toEqual(heard.toSorted((a, b) => b - a))
        return themes.map(({ name: __, ...theme }) => theme).toSorted((a, b) => (a.theme < b.theme ? -1 : 1))
      },
      recountThemes,
    )
  })
})

describeEachDialect('theme recurrence by priority of the plan', (open) => {
  test.each([
    [
      'by its themes',
      [],
      [
        ['custody', 2, 3, 1],
        ['fleet', 1, 2, 0],
      ],
    ],
    [
      'an issue tied elsewhere leaves with its actions',
      [{ issue: 'i1', priority: 'other' }],
      [
        ['custody', 2, 1, 1],
        ['fleet', 1, 0, 0],
      ],
    ],
    [
      'an issue tied to none too',
      [{ issue: 'i2', priority: '' }],
      [
        ['custody', 2, 2, 1],
        ['fleet', 1, 2, 0],
      ],
    ],
  ])('%s', async (_, ties, expected) => {
    const db = await open()
    const priorities = [
      { id: 'safer', themes: ['custody', 'fleet'] },
      { id: 'other', themes: [] },
    ]
    await insertPlan(db, { ...plan, priorities, ties })
    const { themes } = await themeRecurrence(db, filterOf({ priorities: ['safer'] }))
    const rows = themes.map(({ theme, actions, exchanges, cells }) => [
      theme,
      cells.reduce((sum, cell) => sum + cell.mentions, 0),
      actions,
      exchanges,
    ])
    expect(rows).toEqual(expect.arrayContaining(expected))
    expect(rows).toHaveLength(expected.length)
  })
})
