import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import type { Event, Interval } from '../../charts/interval-chart.tsx'
import type { FigureTable } from '../../../shared/figures/csv.ts'
import { dateInWords, dayInWords, intervalInWords, whenInWords } from '../../../shared/wording/dates.ts'
import { eventLetter, sideLabel } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/issue.ts'
import { common } from '../../words/common.ts'

/** "open · due 1 to 31 December 2019", "closed". */
export function stateInWords({ isOpen, due, deferrals }: IssueAnswer): string {
  if (!isOpen) return common.isClosed
  if (due === null) return wording.openNoDueDate
  const when = due.earliest === null && due.latest === null ? due.written : intervalInWords(due.earliest, due.latest)
  return wording.openUntil(when, deferrals > 0)
}

/** The issue's life in one line of counts, each with what it is out of. */
export function issueSub(issue: IssueAnswer): string {
  const owner = issue.owners.length > 0 ? wording.ownedBy(issue.owners) : common.noOwnerNamed
  return [
    wording.raised(whenInWords(issue.sinceOn, issue.sincePrecision)),
    wording.ago(issue.daysSinceRaised, issue.sincePrecision === 'day'),
    wording.returned(issue.returns, issue.meetingsCouldHear),
    wording.putOff(issue.deferrals),
    issue.noChanges > 0 ? wording.noChangeReported(issue.noChanges) : null,
    issue.owingSide ? wording.owedBy(sideLabel[issue.owingSide]) : null,
    owner,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What became of its due dates, as a sentence. */
export function dueFinding({ dues, deferrals, name }: IssueAnswer): string {
  const [first, last] = [dues[0], dues.at(-1)]
  if (!first || !last) return wording.neverDue(name)
  if (dues.length === 1) return wording.oneDueDate(first.written)
  return wording.dueDates(dues.length, deferrals, first.written, last.written)
}

/** Each due date as a bar of the days that its words allow; one without an end runs an arrow from the day it was said. */
export function dueIntervals({ dues }: IssueAnswer): Interval[] {
  return dues.map((due, at) => {
    const from = due.earliest ?? due.latest ?? due.saidOn
    return {
      key: `${due.saidOn} ${at}`,
      label: wording.ordinal(at),
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
      { heading: common.due },
      { heading: wording.asWritten },
      { heading: wording.earliest },
      { heading: wording.latest },
      { heading: wording.saidOn },
    ],
    rows: dues.map((due, at) => [
      wording.ordinal(at),
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
  return { happened, told: isSameDay ? null : wording.toldOn(dayInWords(event.toldOn)) }
}
