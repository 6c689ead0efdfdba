import type { Evidence } from '../answers/evidence.ts'
import { dayInWords } from '../wording/dates.ts'
import { nextMeetingSection, openActionsSection, slipSection, unansweredSection } from './action-sections.ts'
import {
  audienceName,
  type Briefing,
  type BriefingAnswers,
  type BriefingChoice,
  type BriefingQuestion,
  type BriefingSection,
} from './choice.ts'
import {
  accountabilitySection,
  flowSection,
  positionSection,
  themesSection,
  timeOpenSection,
} from './figure-sections.ts'
import { timeOpenByGroupSection } from './group-section.ts'
import { findingsSection, issueSection, repeatIssuesSection } from './issue-sections.ts'
import { tableOf, type Draft } from './row.ts'
import { assuranceSection, commitmentsSection, wentQuietSection } from './said-sections.ts'
import { wording } from '../words/briefing.ts'

/** The section of one question; null where its answer is not there. */
function draftOf(question: BriefingQuestion, answers: BriefingAnswers, { audience }: BriefingChoice): Draft | null {
  const { actions } = answers.actions
  const {
    issue,
    findings,
    position,
    repeatIssues,
    nextMeeting,
    commitments,
    timeOpen,
    timeOpenByGroup,
    flow,
    slip,
    themeRecurrence,
    wentQuiet,
    assurance,
    accountability,
  } = answers
  switch (question) {
    case 'issue':
      return issue ? issueSection(issue, audience) : null
    case 'findings':
      return findings ? findingsSection(findings) : null
    case 'openActions':
      return openActionsSection(answers, audience)
    case 'position':
      return position ? positionSection(position, actions, repeatIssues) : null
    case 'repeatIssues':
      return repeatIssues ? repeatIssuesSection(repeatIssues) : null
    case 'nextMeeting':
      return nextMeeting ? nextMeetingSection(nextMeeting) : null
    case 'unanswered':
      return nextMeeting ? unansweredSection(nextMeeting) : null
    case 'commitments':
      return commitments ? commitmentsSection(commitments) : null
    case 'timeOpen':
      return timeOpen ? timeOpenSection(timeOpen, actions) : null
    case 'timeOpenByGroup':
      return timeOpenByGroup ? timeOpenByGroupSection(timeOpenByGroup, actions) : null
    case 'slip':
      return slip ? slipSection(slip, actions) : null
    case 'flow':
      return flow ? flowSection(flow, actions) : null
    case 'themeRecurrence':
      return themeRecurrence ? themesSection(themeRecurrence) : null
    case 'wentQuiet':
      return wentQuiet ? wentQuietSection(wentQuiet) : null
    case 'assurance':
      return assurance ? assuranceSection(assurance) : null
    case 'accountability':
      return accountability ? accountabilitySection(accountability, audience) : null
  }
}

/** Gives each sentence one number, however often it is referred to. */
function numberer() {
  const sources: Evidence[] = []
  const numbers = new Map<string, number>()
  const numberOf = (evidence: Evidence): number => {
    const key = JSON.stringify([evidence.documentId, evidence.meetingId, evidence.line, evidence.spans, evidence.text])
    const known = numbers.get(key)
    if (known !== undefined) return known
    sources.push(evidence)
    numbers.set(key, sources.length)
    return sources.length
  }
  const numbersOf = (evidence: Evidence[]) => [...new Set(evidence.map(numberOf))].sort((one, other) => one - other)
  return { sources, numbersOf }
}

function sectionOf(draft: Draft, numbersOf: (evidence: Evidence[]) => number[]): BriefingSection {
  const { columns, rows, ...kept } = draft
  return {
    ...kept,
    table: tableOf(draft),
    shares: columns.map(({ share }) => share),
    sources: rows.map(({ evidence }) => numbersOf(evidence)),
  }
}

/** What is said first; where no action is there to count, why questions are missing and what to do. */
function noteFor({ audience }: BriefingChoice, { actions }: BriefingAnswers, isEmpty: boolean): string {
  const isPanel = audience === 'panel'
  if (actions.lives > 0) return isPanel ? wording.onlyConfirmed(actions.lives) : wording.howMarked
  if (isEmpty) return isPanel ? wording.nothingConfirmed : wording.nothingCovered
  return isPanel ? wording.noActionConfirmed : `${wording.howMarked} ${wording.noActionCovered}`
}

/** Where no action is there to count, what has no sentence behind it would be zeros alone. */
const saysSomething = ({ rows }: Draft, { actions }: BriefingAnswers) =>
  actions.lives > 0 || rows.some(({ evidence }) => evidence.length > 0)

/** A briefing out of its answers: the questions chosen in their order, and every sentence behind them, numbered. */
export function composeBriefing(answers: BriefingAnswers, choice: BriefingChoice): Briefing {
  const { sources, numbersOf } = numberer()
  const drafts = choice.questions
    .map((question) => draftOf(question, answers, choice))
    .filter((draft) => draft !== null)
  const kept = drafts.filter((draft) => saysSomething(draft, answers))
  const sections = kept.map((draft) => sectionOf(draft, numbersOf))
  const { basis } = answers
  return {
    title: wording.title(audienceName[choice.audience], dayInWords(basis.asAt)),
    audience: choice.audience,
    note: noteFor(choice, answers, sections.length === 0),
    basis,
    sections,
    sources,
  }
}

/** Numbers of sources as short as they can be said: "1–4, 9". */
export function rangesInWords(numbers: number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ')
}
