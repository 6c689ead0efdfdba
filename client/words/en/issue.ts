import { capital, count, listInWords, times } from '../../../shared/words/en/counts.ts'

export const holderThen = 'Holder then'
export const answers = 'Answers'
export const whoAnswered = 'Who answered for it'
export const nobodyAnswered = 'The notes name nobody who answered for it.'
export const duesMeasured =
  'When it was due, as the notes said it at the time. Bars are what the words allow; dots are meetings, filled where it was heard of.'
export const duesQuestion = 'When was it due, as the notes said it at the time?'
export const assuranceSuggested = 'Assurance is suggested by the words of the answer, until a person decides.'
export const answeredBy = (names: string[]) => `Answered by ${listInWords(names)}`
export const nobodyNamedForAnswer = 'Nobody is named for the answer'
export const knownFrom = (what: string, source: string) => `${what} Known from: ${source}.`
export const became = 'became'
export const whatPeopleDecided = 'What people decided'
export const keptApart = 'Kept apart from the notes: it holds when they are read again.'
export const takeOneOutOfThis = 'Take one out of this issue'
export const mergeWithAnotherIssue = 'Merge with another issue'
export const renameThis = 'Rename this issue'
export const actionsSince = (actions: number, on: string) => `${count(actions, 'action')}, first heard of on ${on}`
export const whichIsTheSame = 'Which issue is the same matter? All that was said of both will stand on one page.'
export const issues = 'Issues'
export const findIssue = 'Find an issue'
export const joins = (one: Joined, other: Joined) =>
  `Joins ${count(one.actions, 'action')} of “${one.name}” and ${count(other.actions, 'action')} of “${other.name}”.`
export const mergeTheTwo = 'Merge the two'
export const whatDoesNotBelong = 'What does not belong here?'
export const actionsAndQuestions = 'Actions and questions'
export const findOne = 'Find one'
export const whereDoesItBelong = 'Where does it belong?'
export const whereItBelongs = 'Where it belongs'
export const takeItOut = 'Take it out'
export const rename = 'Rename'
export const takeOneOut = 'Take one out'
export const mergeWithAnother = 'Merge with another'
export const questionAndAnswer = 'question and answer'
export const inNoIssue = 'In no issue'
export const issueByItself = 'An issue by itself'
export const whatItMeans = 'What it means'
export const theIssue = 'The issue'
export const openNoDueDate = 'open · no due date'
export const openUntil = (when: string, isPutOff: boolean) =>
  isPutOff ? `open · put off, now due: ${when}` : `open · due ${when}`
export const ownedBy = (owners: string[]) => `owned by ${owners.join(', ')}`
export const raised = (when: string) => `Raised ${when}`
export const ago = (days: number, isExact: boolean) =>
  isExact ? `${count(days, 'day')} ago` : `about ${count(days, 'day')} ago`
export const returned = (returns: number, of: number) =>
  `returned at ${returns} of ${count(of, 'meeting')} that could have heard it`
export const putOff = (deferrals: number) => (deferrals === 0 ? 'put off never' : `put off ${times(deferrals)}`)
export const noChangeReported = (often: number) => `no change reported ${times(often)}`
export const owedBy = (side: string) => `owed by the ${side}`
export const neverDue = (name: string) => `${name} was never given a due date`
export const oneDueDate = (written: string) => `It was given one due date: ${written}`
export const dueDates = (dues: number, deferrals: number, first: string, last: string) =>
  `${deferrals === 0 ? capital(count(dues, 'due date')) : `Put off ${times(deferrals)}`}: first “${first}”, now “${last}”`
export const asWritten = 'As written'
export const earliest = 'Earliest'
export const latest = 'Latest'
export const saidOn = 'Said on'
export const toldOn = (day: string) => `told on ${day}`
export const itsLife = 'Its life, newest first'
export const onlyAskedAbout = 'No action was raised on it: it was only asked about.'
export const reason = 'Reason'
export const links = 'Links'
export const strength = 'Strength'
export const whyTogether = 'Why these belong together'
export const whyTogetherSub = 'Suggested by what the sentences share, or said by a person.'
export const onlyOneSentence = 'Only one sentence tells of it: nothing had to be linked.'
export const planPriority = 'Plan priority'
export const asPersonSaid = 'As a person said.'
export const byItsThemes = 'By its themes. Tick to say otherwise.'
export const prioritiesOfPlan = 'Priorities of the plan'
export const letThemesDecide = 'Let its themes decide'

export const duesCounted =
  'Each bar runs over the days that the words of a due date allow: “end of the year” is 1 to 31 December. An arrow is a due date without an end. Dots are the meetings that could have heard of it, filled where they did, with the letters of what they told.'
type Joined = { name: string; actions: number }
export const action = 'action'
/** Which due date it is, counted from 0. */
export const ordinal = (at: number) => ['1st date', '2nd', '3rd'][at] ?? `${at + 1}th`
