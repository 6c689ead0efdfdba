import { count } from '../../../shared/words/en/counts.ts'

export const thisItem = 'this item'
export const item = (number: number) => `item ${number}`
export const wordsOf = (item: string) => `Words of ${item}`
export const newSince = 'new since you changed the section'
export const ofItem = (item: string) => `of ${item}`
export const moveUp = (item: string) => `Move ${item} up`
export const moveDown = (item: string) => `Move ${item} down`
export const everyChangeKept = 'Every change is kept.'
export const keeping = 'Keeping your changes…'
export const backToDraft = 'Back to the draft'
export const notKept = (why: string | null) =>
  `Your last change is on this page but was not kept. ${why} Change a word to try again.`
export const itemsBroughtForward = 'Items brought forward, drafted'
export const itemsSub = 'For the next agenda: change the words, the order and what is left out, then take it away.'
export const nothingToBringForward = 'There is nothing to bring forward in what this filter covers.'
export const daysOpen = 'Days open'
export const eachReason = (due: string) => `${due}. An action with several reasons stands under each.`
export const noneDueBack = 'No open action is due at the next meeting, overdue, or has fallen silent.'
export const takeOut = 'Take out'
export const theMeetingOf = (day: string) => `the meeting of ${day}`
export const plannedByPerson = 'planned by a person'
export const announced = 'announced in the notes'
export const nothingWithDay = 'nothing with a day'
export const dueBackAt = (day: string) => `Due back at the meeting of ${day}`
export const actions = (some: number) => count(some, 'action')
export const atTheMeetingOf = (day: string) => `at the meeting of ${day}`
export const noSeries = 'no series'
export const subject = 'Subject'
export const dueBackThere = 'Due back there'
export const from = 'From'
export const forwardPlan = 'Forward plan'
export const noMeetingAfter = (day: string) =>
  `No meeting is announced or planned after ${day}. Add the year’s meetings below.`
export const toCome = (meetings: number) => `${count(meetings, 'meeting')} to come`
export const nobodyNamedMeeting = (actions: number) =>
  `${count(actions, 'action')} put to a future meeting that nobody named`
export const dueLater = (actions: number) => `${count(actions, 'action')} due after the last of them`
export const title = 'What is due back at the next meeting'
export const whatIsDueBack = 'What is due back'
export const theForwardPlan = 'The forward plan'
export const anotherMeeting = 'Another meeting'
export const planMeeting = 'Plan a meeting'
export const dayOfMeeting = 'Day of the meeting'
export const subjectIfAny = 'Subject, if it has one'
export const addToPlan = 'Add to the plan'
export const allOffices = 'all offices'
export const word = 'Word'
export const theReturnOf = (whose: string) => `: the return of ${whose}`
export const oldestDays = 'Oldest, days'
export const officeReturn = 'Return'
export const whatEachOwes = 'What each office owes'
export const whatEachOwesSub =
  'Actions that are due back and questions not yet answered. A return has a column for the office’s answer.'
export const noneOwes = 'No office owns an action that is due back in what this filter covers.'
export const allOfficesEach = 'All offices, a page or a sheet each:'
export const comesBackAt = 'Comes back at'
export const meetingFor = (action: string) => `Meeting for: ${action}`
export const asNotesSay = (written: string | undefined) => `“${written}”, as the notes say`
export const assignedByPerson = 'assigned by a person'
export const putToFuture = 'Put to a future meeting'
export const putToFutureSub =
  'The notes name no day for these. Choose the meeting at which each comes back: its due date follows everywhere, marked as assigned by a person, and choosing what the notes say undoes it.'
export const askedOf = 'Asked of'
export const unansweredQuestion = 'Which questions did nobody answer?'
export const unansweredCounted =
  'A question counts where the notes give no answer, or one whose words leave it open, and no later meeting heard an answer on the same issue. What the words leave open is a suggestion until a person decides.'
export const allAnswered = 'Every question in what this filter covers has an answer that says one thing or the other.'
export const notYetAnswered = 'Questions not yet answered'
