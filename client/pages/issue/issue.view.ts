import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import type { Event, Interval } from '../../charts/interval-chart.tsx'
import type { FigureTable } from '../../../shared/figures/csv.ts'
import { capital, count, times } from '../../../shared/wording/counts.ts'
import { dateInWords, dayInWords, intervalInWords, whenInWords } from '../../../shared/wording/dates.ts'
import { eventLetter, sideLabel } from '../../../shared/wording/labels.ts'

/** "open · due 1 to 31 December 2019", "closed". */
export function stateInWords({ isOpen, due, deferrals }: IssueAnswer): string {
  if (!isOpen) return 'closed'
  if (due === null) return 'open · no due date'
  const when = due.earliest === null && due.latest === null ? due.written : intervalInWords(due.earliest, due.latest)
  return `open · ${deferrals > 0 ? 'put off to' : 'due'} ${when}`
}

/** The issue's life in one line of counts, each with what it is out of. */
export function issueSub(issue: IssueAnswer): string {
  const owner = issue.owners.length > 0 ? `owned by ${issue.owners.join(', ')}` : 'no owner named'
  return [
    `Raised ${whenInWords(issue.sinceOn, issue.sincePrecision)}`,
    `${issue.sincePrecision === 'day' ? '' : 'about '}${count(issue.daysSinceRaised, 'day')} ago`,
    `returned at ${issue.returns} of ${count(issue.meetingsCouldHear, 'meeting')} that could have heard it`,
    `put off ${issue.deferrals === 0 ? 'never' : times(issue.deferrals)}`,
    issue.noChanges > 0 ? `no change reported ${times(issue.noChanges)}` : null,
    issue.owingSide ? `owed by the ${sideLabel[issue.owingSide]}` : null,
    owner,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What became of its due dates, as a sentence. */
export function dueFinding({ dues, deferrals, name }: IssueAnswer): string {
  const [first, last] = [dues[0], dues.at(-1)]
  if (!first || !last) return `${name} was never given a due date`
  if (dues.length === 1) return `It was given one due date: ${first.written}`
  const put = deferrals === 0 ? `${count(dues.length, 'due date')}` : `Put off ${times(deferrals)}`
  return `${capital(put)}: first “${first.written}”, now “${last.written}”`
}

const ordinal = (at: number) => ['1st date', '2nd', '3rd'][at] ?? `${at + 1}th`

/** Each due date as a bar of the days that its words allow; one without an end runs an arrow from the day it was said. */
export function dueIntervals({ dues }: IssueAnswer): Interval[] {
  return dues.map((due, at) => {
    const from = due.earliest ?? due.latest ?? due.saidOn
    return {
      key: `${due.saidOn} ${at}`,
      label: ordinal(at),
      note: due.written,
      from,
      until: due.latest ?? from,
      isOpenEnded: due.latest === null,
      tone: at > 0 && at === dues.length - 1 ? 'latest' : 'plain',
    }
  })
}

/** The line of events: every meeting that could have heard of it, with the letters of what happened there, or was told there of another day. */
export function issueEvents({ meetings, events }: IssueAnswer): Event[] {
  const told = new Map<string, string[]>()
  for (const event of [...events].reverse()) {
    const meetingId =
      meetings.find((meeting) => meeting.heldOn === event.happenedOn)?.meetingId ?? event.evidence.meetingId
    const letters = told.get(meetingId) ?? []
    const letter = eventLetter(event)
    if (letter !== '–' && !letters.includes(letter)) letters.push(letter)
    told.set(meetingId, letters)
  }
  return meetings.map((meeting) => ({
    key: meeting.meetingId,
    on: meeting.heldOn,
    letter: told.get(meeting.meetingId)?.join('') ?? '',
    isMentioned: meeting.mentioned,
  }))
}

export function dueTable({ dues }: IssueAnswer): FigureTable {
  return {
    columns: [
      { heading: 'Due' },
      { heading: 'As written' },
      { heading: 'Earliest' },
      { heading: 'Latest' },
      { heading: 'Said on' },
    ],
    rows: dues.map((due, at) => [
      ordinal(at),
      due.written,
      due.earliest && dayInWords(due.earliest),
      due.latest && dayInWords(due.latest),
      dayInWords(due.saidOn),
    ]),
  }
}

/** When an event happened, and when it was told where that was another day. */
export function happenedInWords(event: IssueAnswer['events'][number]): { happened: string; told: string | null } {
  const happened = dateInWords(event.happenedOn, event.happenedPrecision)
  const isSameDay = event.happenedPrecision === 'day' && event.happenedOn === event.toldOn
  return { happened, told: isSameDay ? null : `told on ${dayInWords(event.toldOn)}` }
}
