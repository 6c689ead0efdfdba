import { capital, count, countInWords } from './counts.ts'

export const sideAndOwner = (side: string, owner: string) => `${side}: ${owner}`
export const standingAndReading = (standing: string, reading: string) => `${standing}; ${reading}`
export const openMeasured = (open: number, inAll: number, own: number) =>
  `${count(open, 'open action')} of ${inAll} in all, by days open; ${own} on the commissioner’s own side. Orange is past its due date.`
export const openCounted =
  'Open as the notes read by the as-at date have it. Days run from the day an action was raised. Each action belongs to the side that owes it; a side that the notes do not state is marked as suggested.'
export const nextMeasured = (next: string, actions: number) => `${next}. ${count(actions, 'action')}.`
export const unansweredQuestion = 'Which questions did nobody answer?'
export const unansweredCounted =
  'No answer in the notes, or one whose words leave it open, and no later meeting heard an answer on the same issue.'
export const noneInNotes = 'none in the notes'

export const position = (open: number, overdue: number, silent: number) =>
  `${capital(countInWords(open, 'action is', 'actions are'))} open, ${overdue} past the due date and ${silent} not mentioned when due`
export const positionMeasured = (actions: number, issues: number) =>
  `${count(actions, 'action')} in all; ${count(issues, 'issue')}.`
export const notGiven = 'not given'
export const themesMeasured = (themes: number, meetings: number) =>
  `${count(themes, 'theme')} at ${count(meetings, 'meeting')}, by signal words.`
export const wentQuiet = 'went quiet'

export const groupsMeasured = (actions: number, withMedian: number, groups: number) =>
  `${count(actions, 'action')}, grouped by side, theme, office and year raised. ${withMedian} of ${count(groups, 'group')} ${withMedian === 1 ? 'has' : 'have'} the ten ended actions that a median needs.`
export const groupsNotListed = (groups: number) =>
  `${groups} of fewer than five actions ${groups === 1 ? 'is' : 'are'} not listed.`
export const groupsDrawn = 'Drawn is each median with its 95 % interval.'

export const nothingStandsOut = 'Nothing stands out: nothing came back, was put off or fell silent'
export const findingsMeasured = (findings: number) =>
  `${count(findings, 'finding')}, each built from figures, the weightiest first.`
export const findingsCounted =
  'Each sentence is put together from what was counted; none says more than the notes told by the as-at date.'
export const repeatMeasured = (shown: number, issues: number, meetings: number) =>
  `${shown} of ${count(issues, 'issue')}, over ${count(meetings, 'meeting')}; sorted by returns.`
export const open = 'open'
export const closed = 'closed'

export const promiseTakenUp = (action: string) => `like an action raised since: ${action}`
export const theme = 'theme'
export const openIssue = 'issue, open'
export const closedIssue = 'issue, nothing open'
