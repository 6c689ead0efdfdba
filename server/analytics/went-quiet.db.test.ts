import { expect, test } from 'vitest'
import type { Filter } from '../../shared/filter.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { addDays } from '../../shared/dates.ts'
import { expectRecount } from './testing/any-record.ts'
import { insertPlan } from './testing/insert-plan.ts'
import type { Plan, PlannedMeeting } from './testing/plan.ts'
import { chosenMeetings, countedExchanges, countLives, filterOf, isOfPriority } from './testing/recount.ts'
import { wentQuiet } from './went-quiet.ts'

const meetings = Array.from({ length: 7 }, (_, i) => ({ id: `m${i}`, heldOn: addDays('2024-01-10', i * 30) }))
const told = (id: string, at: number[], end?: 'completed') => ({
  id,
  issue: `issue ${id}`,
  themes: ['custody'],
  events: at.map((i, place) => ({
    at: `m${i}`,
    kind: place === 0 ? ('raised' as const) : end && place === at.length - 1 ? end : ('updated' as const),
  })),
})
const plan: Plan = {
  meetings,
  lives: [
    told('quiet', [1, 2, 3]),
    told('done', [1, 2, 3], 'completed'),
    told('alive', [1, 2, 3, 6]),
    told('new', [3]),
  ],
  exchanges: [1, 2, 3].map((i) => ({ id: `x${i}`, at: `m${i}`, issue: 'asked', themes: ['fleet'] })),
}

const seriesOf = (meeting: PlannedMeeting | undefined) => meeting?.series ?? 'monthly'
const covers = (meeting: PlannedMeeting, themes: string[]) =>
  meeting.subject === undefined || meeting.subject.some((theme) => themes.includes(theme))

/** The last six that could have heard, as y and n, oldest first. */
function lastSix(held: PlannedMeeting[], heard: Set<string>, able: (meeting: PlannedMeeting) => boolean): string {
  const heardOrNot = held.filter((meeting) => heard.has(meeting.id) || able(meeting))
  return heardOrNot
    .map(({ id }) => (heard.has(id) ? 'y' : 'n'))
    .join('')
    .slice(-6)
}
const isQuiet = (six: string) => six.replaceAll('n', '').length >= 3 && six.endsWith('nnn')

function quietThemes(plan: Plan, filter: Filter): string[] {
  const held = chosenMeetings(plan, filter)
  const hasOffice = filter.offices !== undefined || filter.side !== null || filter.reviewedOnly
  const isByLife = hasOffice || filter.priorities !== undefined
  const lives = isByLife ? countLives(plan, filter).map(({ planned }) => planned) : (plan.lives ?? [])
  const hearings = [
    ...(hasOffice
      ? []
      : (plan.mentions ?? [])
          .filter(({ theme }) => isOfPriority(plan, filter, undefined, [theme]))
          .map(({ at, theme }) => [theme, at] as const)),
    ...lives.flatMap((life) =>
      (life.themes ?? []).flatMap((theme) => life.events.map(({ at }) => [theme, at] as const)),
    ),
    ...countedExchanges(plan, filter).flatMap(({ at, themes = [] }) => themes.map((theme) => [theme, at] as const)),
  ].filter(([theme, at]) => (filter.themes?.includes(theme) ?? true) && held.some(({ id }) => id === at))
  return [...new Set(hearings.map(([theme]) => theme))]
    .filter((theme) => {
      const heard = new Set(hearings.filter(([one]) => one === theme).map(([, at]) => at))
      return isQuiet(lastSix(held, heard, (meeting) => covers(meeting, [theme])))
    })
    .toSorted()
}

function quietIssues(plan: Plan, filter: Filter): string[] {
  const held = chosenMeetings(plan, filter)
  const lives = countLives(plan, filter)
  const asked = countedExchanges(plan, filter)
  const names = new Set([...lives.map(({ planned }) => planned.issue), ...asked.flatMap(({ issue }) => issue ?? [])])
  return [...names]
    .filter((issue) => {
      const own = lives.filter(({ planned }) => planned.issue === issue)
      const about = asked.filter((one) => one.issue === issue)
      const heard = new Set([...own.flatMap(({ events }) => events.map(({ at }) => at)), ...about.map(({ at }) => at)])
      const first = held.find(({ id }) => about.some(({ at }) => at === id))
      const subjects =
        own.length > 0
          ? own.map(({ planned }) => ({ series: planned.series, themes: planned.themes ?? [] }))
          : [{ series: seriesOf(first), themes: about.flatMap(({ themes = [] }) => themes) }]
      const able = (meeting: PlannedMeeting) =>
        subjects.some(({ series, themes }) => seriesOf(meeting) === series && covers(meeting, themes))
      return isQuiet(lastSix(held, heard, able))
    })
    .toSorted()
}

describeEachDialect('went quiet', (open) => {
  test('issues heard of at three of the last six and at none of the last three, open ones first', async () => {
    const db = await open()
    await insertPlan(db, plan)
    const answer = await wentQuiet(db, filterOf())
    expect(answer.issues.map(({ id, isOpen, heardAt, of, silentFor }) => [id, isOpen, heardAt, of, silentFor])).toEqual(
      [
        ['issue quiet', true, 3, 6, 3],
        ['asked', false, 3, 6, 3],
        ['issue done', false, 3, 6, 3],
      ],
    )
    expect(answer.issues[0]).toMatchObject({ name: 'Issue issue quiet', lastHeardOn: '2024-04-09' })
    expect(answer.themes.map(({ id }) => id)).toEqual(['fleet'])
    expect(answer).toMatchObject({ themesHeard: 2, issuesHeard: 5 })
  })

  test('agrees with a plain recount of any record', async () => {
    await expectRecount(
      await open(),
      async (db, filter) => {
        const { themes, issues } = await wentQuiet(db, filter)
        return { themes: themes.map(({ id }) => id).toSorted(), issues: issues.map(({ id }) => id).toSorted() }
      },
      (drawn, filter) => ({ themes: quietThemes(drawn, filter), issues: quietIssues(drawn, filter) }),
    )
  }, 60_000)
})
