import { daysBetween } from '../../../shared/dates.ts'
import type { Filter } from '../../../shared/filter.ts'
import { dayInWords as day } from '../../../shared/wording/dates.ts'
import { isOfSeries, type Plan, type PlannedMeeting } from './plan.ts'
import { longestQuiet, quietIssues } from './recount-quiet.ts'
import {
  asAtOf,
  chosenMeetings,
  countCommitments,
  countedExchanges,
  type CountedIssue,
  countIssues,
  type CountedLife,
  countLives,
  isLapsed,
  isLateNow,
  sharesStillOpen,
} from './recount.ts'

type Said = { key: string; sentence: string; detail: string }

const words = 'no one two three four five six seven eight nine ten'.split(' ')
const number = (count: number) => words[count] ?? `${count}`
const Counted = (count: number) => number(count).replace(/^./, (letter) => letter.toUpperCase())
const many = (count: number, one: string) => `${count === 1 ? one : `${one}s`}`
const lowest = <T>(list: T[], of: (one: T) => string): T | undefined =>
  list.find((one) => list.every((other) => of(one) <= of(other)))

/** What should be found of a plan, in order: each number, day and name counted from the plan alone. */
export function expectedFindings(plan: Plan, filter: Filter): Said[] {
  const [first, second] = countIssues(plan, filter)
    .filter((issue) => issue.isRepeat && issue.isOpen)
    .toSorted((a, b) => rank(b, plan, filter) - rank(a, plan, filter) || (a.issue < b.issue ? -1 : 1))
    .map((issue) => repeat(plan, filter, issue))
  return [
    first,
    lapses(plan, filter),
    second,
    overdue(plan, filter),
    notAssured(plan, filter),
    quiet(plan, filter),
    promises(plan, filter),
    median(plan, filter),
  ]
    .filter((one) => one !== undefined)
    .slice(0, 5)
}

/** By returns, then by what was put off or had not changed, then by age. */
const rank = (issue: CountedIssue, plan: Plan, filter: Filter) =>
  issue.returns.length * 1e8 + (issue.deferrals.length + issue.noChanges.length) * 1e5 + ageOf(issue, plan, filter)

const ageOf = ({ lives, since }: CountedIssue, plan: Plan, filter: Filter) =>
  Math.max(
    0,
    daysBetween(
      since,
      lives
        .map(({ asAt }) => asAt)
        .toSorted()
        .at(-1) ?? asAtOf(plan, filter),
    ),
  )

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`)

/** How often it was put off, where that was elsewhere than at the one meeting at which it came back. */
const besides = (deferrals: string[], only: string | undefined) =>
  deferrals.every((id) => id === only) ? '' : `; put off ${times(deferrals.length)} in all`

/** Lives come in the order in which they were told of; what was entered by hand stands on no line and before those of the notes. */
const firstTold = ({ events: [first], planned }: CountedLife) =>
  `${first?.heldOn} ${first?.at.startsWith('m') ? 1 : 0} ${planned.id}`

function repeat(plan: Plan, filter: Filter, issue: CountedIssue): Said {
  const { returns, deferrals, noChanges, since, lives } = issue
  const open = lives
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (firstTold(a) < firstTold(b) ? -1 : 1))
  const owners = [
    ...new Set(open.flatMap(({ planned }) => (planned.owners ?? []).map(({ office }) => `Office ${office}`))),
  ]
  const told = (life: CountedLife) => `${life.lastToldOn} ${life.planned.id}`
  const due = open.toSorted((a, b) => (told(a) < told(b) ? -1 : 1)).at(-1)?.due
  const able = chosenMeetings(plan, filter).filter(
    (meeting) => meeting.heldOn > since && lives.some((life) => isAble(meeting, life)),
  )
  const [only] = returns
  const came =
    returns.length === 1
      ? `came back on ${day(plan.meetings.find(({ id }) => id === only)?.heldOn ?? '')}${noChanges.some((id) => id === only) ? ' with no change' : ''}${deferrals.some((id) => id === only) ? ' and was put off' : ''}${besides(deferrals, only)}`
      : returns.length === 0
        ? `was put off ${times(deferrals.length)}`
        : `has come back at ${number(returns.length)} meetings${[
            deferrals.length > 0 && `put off ${times(deferrals.length)}`,
            noChanges.length > 0 && `no change ${times(noChanges.length)}`,
          ]
            .filter(Boolean)
            .map((part, at) => `${at === 0 ? ': ' : ', '}${part}`)
            .join('')}`
  const detail = [
    returns.length > 1 &&
      `It returned at ${returns.length} of ${number(able.length)} ${many(able.length, 'meeting')} that could have heard it.`,
    owners.length > 0 && `Owned by ${owners.join(', ')}.`,
    due &&
      (due.latest ? `Now due by ${day(due.latest)}.` : `Now due: ${due.names ? 'to the named meeting' : 'as said'}.`),
  ]
  return {
    key: `repeat:${issue.issue}`,
    sentence: `Issue ${issue.issue}, raised on ${day(since)}, ${came}.`,
    detail: detail.filter(Boolean).join(' '),
  }
}

const isAble = (meeting: PlannedMeeting, { planned }: CountedLife) =>
  isOfSeries(meeting, planned.series) &&
  (!meeting.subject || meeting.subject.some((theme) => planned.themes?.includes(theme)))

function lapses(plan: Plan, filter: Filter): Said | undefined {
  const lapsed = countLives(plan, filter).filter((life) => isLapsed(plan, filter, life))
  const first = lowest(lapsed, (life) => `${life.lastMentionedOn} ${life.planned.id}`)
  if (!first) return undefined
  const isOne = lapsed.length === 1
  return {
    key: 'lapses',
    sentence: `${Counted(lapsed.length)} open ${many(lapsed.length, 'action')} ${isOne ? 'was' : 'were'} not mentioned at the meeting that should have heard of ${isOne ? 'it' : 'them'}.`,
    detail: `${isOne ? 'It' : 'The longest silent'} was last heard of on ${day(first.lastMentionedOn)}: Action ${first.planned.id}`,
  }
}

function overdue(plan: Plan, filter: Filter): Said | undefined {
  const late = countLives(plan, filter).filter(isLateNow)
  const first = lowest(late, (life) => `${life.due?.latest} ${life.planned.id}`)
  if (!first) return undefined
  const isOne = late.length === 1
  return {
    key: 'overdue',
    sentence: `${Counted(late.length)} open ${many(late.length, 'action')} ${isOne ? 'is past its' : 'are past their'} due date.`,
    detail: `${isOne ? 'It' : 'The longest'} was due by ${day(first.due?.latest ?? '')}: Action ${first.planned.id}`,
  }
}

function notAssured(plan: Plan, filter: Filter): Said | undefined {
  const last = chosenMeetings(plan, filter).at(-1)
  const answers = countedExchanges(plan, filter).filter(({ at, isUnanswered }) => at === last?.id && !isUnanswered)
  const not = answers.filter(({ assurance }) => assurance === 'not assured')
  const decided = not.filter(({ isConfirmed }) => isConfirmed).length
  if (not.length === 0) return undefined
  return {
    key: 'not assured',
    sentence: `${Counted(not.length)} of ${number(answers.length)} ${many(answers.length, 'answer')} on ${day(last?.heldOn ?? '')} did not assure.`,
    detail:
      decided === 0
        ? 'Suggested by the words of the answers; a person decides.'
        : decided === not.length
          ? 'As a person decided.'
          : `${Counted(decided)} as a person decided, the rest suggested by the words of the answers.`,
  }
}

function quiet(plan: Plan, filter: Filter): Said | undefined {
  const open = countIssues(plan, filter).filter(({ isOpen }) => isOpen)
  const silent = quietIssues(plan, filter).filter((id) => open.some(({ issue }) => issue === id))
  const longest = longestQuiet(plan, filter, silent)
  if (!longest) return undefined
  return {
    key: 'quiet',
    sentence: `${Counted(silent.length)} open ${many(silent.length, 'issue')} went quiet: none of the last three meetings that could have heard of ${silent.length === 1 ? 'it' : 'them'} did.`,
    detail: `Issue ${longest.issue} was heard of at ${number(longest.heardAt)} of ${number(longest.of)} meetings, last on ${day(longest.lastHeardOn)}.`,
  }
}

function promises(plan: Plan, filter: Filter): Said | undefined {
  const heldOn = (at: string) => plan.meetings.find(({ id }) => id === at)?.heldOn ?? ''
  const last = chosenMeetings(plan, filter).at(-1)?.heldOn ?? ''
  const made = countCommitments(plan, filter).filter(({ at }) => heldOn(at) < last)
  const untaken = made.filter(({ state }) => state === 'waiting')
  const oldestDay = untaken.map(({ at }) => heldOn(at)).toSorted()[0]
  // Those of one meeting stand in the order of its notes: the last of them ends the list that runs from the newest.
  const oldest = untaken.findLast(({ at }) => heldOn(at) === oldestDay)
  if (!oldest) return undefined
  const offices = [...new Set(oldest.by?.map(({ office }) => `Office ${office}`))]
  return {
    key: 'promises',
    sentence: `${Counted(untaken.length)} of ${number(made.length)} ${many(made.length, 'promise')} made before the last meeting ${untaken.length === 1 ? 'was' : 'were'} never taken up as an action.`,
    detail: `No action since is worded like ${untaken.length === 1 ? 'it. It' : 'them. The oldest'} was made on ${day(oldestDay ?? '')}${offices.length > 0 ? ` by ${offices.join(', ')}` : ''}.`,
  }
}

function median(plan: Plan, filter: Filter): Said | undefined {
  const { seen, ended, begin, steps, bands } = sharesStillOpen(countLives(plan, filter))
  const days = steps.find(([, share]) => share <= 0.5 + 1e-9)?.[0]
  if (ended < 10 || days === undefined) return undefined
  const lower = bands.find((band) => band.lower <= 0.5 + 1e-9)?.age
  const upper = bands.find((band) => band.upper <= 0.5 + 1e-9)?.age
  return {
    key: 'median',
    sentence: `Half of the actions${begin ? ` open at ${number(begin)} ${many(begin, 'day')}` : ''} end within ${number(days)} ${many(days, 'day')}, those still open counted.`,
    detail: `95 % interval ${lower ?? 'not reached'} to ${upper ?? 'not reached'}; ${number(seen)} ${many(seen, 'action')}, of them ${number(seen - ended)} still open.`,
  }
}
