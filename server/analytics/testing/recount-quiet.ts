import type { Filter } from '../../../shared/filter.ts'
import { isOfSeries, seriesOf, type Plan, type PlannedMeeting } from './plan.ts'
import { chosenMeetings, countedExchanges, countLives, isOfPriority } from './recount.ts'

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

/** Themes that went quiet, by their keys. */
export function quietThemes(plan: Plan, filter: Filter): string[] {
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

type IssueHearing = { issue: string; six: string; lastHeardOn: string; silentFor: number }

/** How each issue was heard of at the meetings that could have. */
function hearingsOf(plan: Plan, filter: Filter): IssueHearing[] {
  const held = chosenMeetings(plan, filter)
  const lives = countLives(plan, filter)
  const asked = countedExchanges(plan, filter)
  const names = new Set([...lives.map(({ planned }) => planned.issue), ...asked.flatMap(({ issue }) => issue ?? [])])
  return [...names].map((issue) => {
    const own = lives.filter(({ planned }) => planned.issue === issue)
    const about = asked.filter((one) => one.issue === issue)
    const heard = new Set([...own.flatMap(({ events }) => events.map(({ at }) => at)), ...about.map(({ at }) => at)])
    const first = held.find(({ id }) => about.some(({ at }) => at === id))
    const subjects =
      own.length > 0
        ? own.map(({ planned }) => ({ series: planned.series, themes: planned.themes ?? [] }))
        : [{ series: first && seriesOf(first), themes: about.flatMap(({ themes = [] }) => themes) }]
    const able = (meeting: PlannedMeeting) =>
      subjects.some(({ series, themes }) => isOfSeries(meeting, series) && covers(meeting, themes))
    const lastHeardOn = held.findLast(({ id }) => heard.has(id))?.heldOn ?? ''
    return {
      issue,
      six: lastSix(held, heard, able),
      lastHeardOn,
      silentFor: held.filter((meeting) => meeting.heldOn > lastHeardOn && able(meeting)).length,
    }
  })
}

/** Issues that went quiet, by their keys. */
export function quietIssues(plan: Plan, filter: Filter): string[] {
  return hearingsOf(plan, filter)
    .filter(({ six }) => isQuiet(six))
    .map(({ issue }) => issue)
    .toSorted()
}

/** Of some issues the one that most meetings have been silent of, and at how many of the last six it was heard of. */
export function longestQuiet(plan: Plan, filter: Filter, among: string[]) {
  const [first] = hearingsOf(plan, filter)
    .filter(({ issue }) => among.includes(issue))
    .toSorted((a, b) => b.silentFor - a.silentFor || (a.issue < b.issue ? -1 : 1))
  if (!first) return null
  const { issue, six, lastHeardOn } = first
  return { issue, lastHeardOn, heardAt: six.replaceAll('n', '').length, of: six.length }
}
