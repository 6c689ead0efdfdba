import type { Assurance, DueFact, Side } from '../facts.ts'
import type { EventKind, Reason, StartPrecision } from '../record.ts'
import type { Basis, Evidence } from './evidence.ts'

export type IssueEvent = {
  eventId: string
  lifeId: string
  kind: EventKind
  progress: 'in progress' | 'no change' | null
  happenedOn: string
  happenedPrecision: 'day' | 'month' | 'year'
  toldOn: string
  due: DueFact | null
  isConfirmed: boolean
  evidence: Evidence
}

/** An issue's own page: its life as an ordered list with quotes. */
export type IssueAnswer = {
  basis: Basis
  issueId: string
  name: string
  meaning: string | null
  sinceOn: string
  sincePrecision: StartPrecision
  isOpen: boolean
  isRepeat: boolean
  returns: number
  deferrals: number
  noChanges: number
  meetingsCouldHear: number
  daysSinceRaised: number
  owingSide: Side | null
  owners: string[]
  due: DueFact | null
  /** Priorities of the plan, and those it belongs to: as a person tied it, else by its themes. */
  priorities: { choices: { priority: string; name: string }[]; chosen: string[]; isDecided: boolean }
  lives: { lifeId: string; title: string }[]
  /** Newest first. */
  events: IssueEvent[]
  dues: (DueFact & { saidOn: string })[]
  meetings: { meetingId: string; heldOn: string; mentioned: boolean; state: 'read' | 'referred to' }[]
  exchanges: {
    exchangeId: string
    question: string
    answer: string | null
    answeredBy: string[]
    assurance: Assurance
    evidence: Evidence
  }[]
  answeredBy: { office: string; holder: string | null; answers: number }[]
  links: { kind: string; reasons: Reason[]; fromText: string; toText: string }[]
}
