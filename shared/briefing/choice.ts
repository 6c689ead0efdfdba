import type { AccountabilityAnswer } from '../answers/accountability.ts'
import type { ActionsAnswer } from '../answers/actions.ts'
import type { AgeingAnswer } from '../answers/ageing.ts'
import type { AssuranceAnswer } from '../answers/assurance.ts'
import type { CommitmentsAnswer } from '../answers/commitments.ts'
import type { Basis, Evidence } from '../answers/evidence.ts'
import type { FindingsAnswer } from '../answers/findings.ts'
import type { FlowAnswer } from '../answers/flow.ts'
import type { IssueAnswer } from '../answers/issue.ts'
import type { NextMeetingAnswer } from '../answers/next-meeting.ts'
import type { PositionAnswer } from '../answers/position.ts'
import type { RepeatIssuesAnswer } from '../answers/repeat-issues.ts'
import type { SlipAnswer } from '../answers/slip.ts'
import type { ThemeRecurrenceAnswer } from '../answers/themes.ts'
import type { TimeOpenAnswer } from '../answers/time-open.ts'
import type { TimeOpenByGroupAnswer } from '../answers/time-open-by-group.ts'
import type { WentQuietAnswer } from '../answers/went-quiet.ts'
import type { Picture } from '../drawing/picture.ts'
import type { FigureTable } from '../figures/csv.ts'
import type { Filter } from '../filter.ts'
import { wording } from '../words/briefing.ts'

export const audiences = ['commissioner', 'performance', 'panel'] as const
export type Audience = (typeof audiences)[number]

/** What a briefing can hold, in the order in which it holds it. */
export const briefingQuestions = [
  'issue',
  'findings',
  'openActions',
  'position',
  'repeatIssues',
  'nextMeeting',
  'unanswered',
  'commitments',
  'timeOpen',
  'timeOpenByGroup',
  'slip',
  'flow',
  'themeRecurrence',
  'wentQuiet',
  'assurance',
  'accountability',
] as const
export type BriefingQuestion = (typeof briefingQuestions)[number]

export type BriefingChoice = { audience: Audience; questions: BriefingQuestion[]; issueId: string | null }

/** The answers that a briefing is made of; only those that its questions need. */
export type BriefingAnswers = {
  basis: Basis
  actions: ActionsAnswer
  ageing: AgeingAnswer
  issue?: IssueAnswer | null
  findings?: FindingsAnswer
  position?: PositionAnswer
  repeatIssues?: RepeatIssuesAnswer
  nextMeeting?: NextMeetingAnswer
  timeOpen?: TimeOpenAnswer
  flow?: FlowAnswer
  slip?: SlipAnswer
  commitments?: CommitmentsAnswer
  timeOpenByGroup?: TimeOpenByGroupAnswer
  /** Sentences by the keys of themes, and by the ids of issues. */
  wentQuiet?: WentQuietAnswer & { sentences: Record<string, Evidence[]> }
  assurance?: AssuranceAnswer & { sentences: Record<string, Evidence[]> }
  themeRecurrence?: ThemeRecurrenceAnswer & { sentences: Record<string, Evidence[]> }
  accountability?: AccountabilityAnswer & { sentences: Record<string, Evidence[]> }
}

/** One question of a briefing: its finding, its drawing and its table, and for each row the numbers of its sources. */
export type BriefingSection = {
  key: BriefingQuestion
  question: string
  finding: string
  measured: string
  howCounted: string
  basis: Basis
  picture: Picture | null
  table: FigureTable
  /** How wide each column is against the others. */
  shares: number[]
  /** By row. */
  sources: number[][]
}

export type Briefing = {
  title: string
  audience: Audience
  /** What is left out for this audience, and what comes first. */
  note: string
  basis: Basis
  sections: BriefingSection[]
  /** Each sentence once; its number is its place from 1. */
  sources: Evidence[]
}

export const audienceName: Record<Audience, string> = wording.audienceName

export const questionName: Record<BriefingQuestion, string> = wording.questionName

/** What each audience is given where nothing else is chosen. */
export const usualQuestions: Record<Audience, BriefingQuestion[]> = {
  commissioner: [
    'findings',
    'openActions',
    'position',
    'repeatIssues',
    'nextMeeting',
    'unanswered',
    'timeOpen',
    'flow',
  ],
  performance: ['openActions', 'position', 'nextMeeting', 'timeOpen', 'slip', 'flow', 'accountability'],
  panel: ['openActions', 'position', 'repeatIssues', 'timeOpen', 'flow'],
}

/** What rests on suggestions alone, such as how assured an answer was: never for the panel. */
const suggestedOnly: BriefingQuestion[] = [
  'unanswered',
  'findings',
  'commitments',
  'themeRecurrence',
  'wentQuiet',
  'assurance',
]

/** The questions that an audience may be given. */
export const questionsFor = (audience: Audience): BriefingQuestion[] =>
  briefingQuestions.filter((question) => audience !== 'panel' || !suggestedOnly.includes(question))

/** The filter of an audience: the panel's holds only what a person confirmed. */
export const filterFor = (filter: Filter, audience: Audience): Filter =>
  audience === 'panel' ? { ...filter, reviewedOnly: true } : filter

/** A choice as an address has it; what cannot be read is as usual for the audience. */
export function readChoice(address: Record<string, unknown>): BriefingChoice {
  const audience = audiences.find((one) => one === address['audience']) ?? 'commissioner'
  const named = typeof address['questions'] === 'string' ? address['questions'].split(',') : null
  const issueId = typeof address['issue'] === 'string' && address['issue'] !== '' ? address['issue'] : null
  const asked = named === null ? usualQuestions[audience] : briefingQuestions.filter((one) => named.includes(one))
  const allowed = questionsFor(audience).filter((one) => asked.includes(one) && (one !== 'issue' || issueId !== null))
  return { audience, questions: allowed, issueId }
}
