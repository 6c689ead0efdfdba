import type { ReviewReason } from '../../../shared/answers/review-document.ts'
import type { ReviewKind, Verdict } from '../../../shared/review.ts'
import { capital, count, countInWords, numberInWords, percent } from '../../../shared/words/en/counts.ts'

export const firstDayAllowed = 'First day the words allow'
export const lastDayAllowed = 'Last day the words allow'
export const wordsOfDueDate = 'Words of the due date'
export const owners = 'Owners'
export const outcomeToldHere = 'Outcome told here'
export const partialDateHint = 'Year, month or day, such as 2024-05'
export const correctThisFact = 'Correct this fact'
export const saveCorrection = 'Save the correction'
export const concern = 'Concern'
export const promised = 'Promised'
export const notice = 'Notice'
export const fromLines = (lines: (number | null)[]) => `, from line ${lines.join(' and ')}`
export const carriesOn = 'Carries on'
export const carriedOnBy = 'Carried on by'
export const nothingLeft = 'Nothing left to review'
const factsAndNotices = (some: number) => count(some, 'fact or notice', 'facts and notices')
export const toReviewCount = (some: number) => `To review · ${factsAndNotices(some)}`
export const toReviewAt = (at: number, of: number) => `To review · ${at} of ${factsAndNotices(of)}`
export const keys =
  'Keys, while the focus is on this desk: Enter confirm, E correct, X not a fact, J skip, K previous, U undo.'
export const reviewedCount = (some: number) => `Reviewed · ${some}`
export const meetingAndPeople = (some: number) => `The meeting and its people · ${some}`
export const history = 'History'
export const decidedBy = (verdict: Verdict, who: string, at: string) => `${decision[verdict]} by ${who}, ${at}`
export const takeBack = 'take back'
export const whatWas: Record<Verdict, string> = {
  confirmed: 'what was confirmed',
  corrected: 'what was corrected',
  rejected: 'what was rejected',
  added: 'what was added',
}
export const saidBy = (who: string, at: string) => `by ${who}, ${at} ·`
export const lostDecisions = 'Decisions on issues and entries that lost their place'
export const lostDecisionsSub =
  'The words they stand on are in no notes now. They hold again when those come back; undo what is not wanted any more.'
export const lostTheirPlace = 'Lost their place'
export const useMarkedAs = (field: string) => `Use the marked words as ${field.toLowerCase()}`
export const toChangeMark = 'To change it, mark the words in the notes.'
export const anAction = 'An action'
export const aQuestion = 'A question'
export const aPromise = 'A promise'
export const aDecision = 'A decision'
export const notesAsPlainText = 'The notes as plain text: hold Shift and use the arrow keys to mark words'
export const markedWords = 'Marked words'
export const marked = 'Marked:'
export const wasSomethingMissed = 'Was something missed? Mark its words in the notes.'
export const itIs = 'It is'
export const closePlainText = 'Close the plain text'
export const markWithKeyboard = 'Mark with the keyboard'
export const title = 'Title'
export const actionAtLine = (line: number | null) => `the action at line ${line}`
export const sameAs = 'Same as'
export const decideOnThis = 'Decide on this fact'
export const noted = 'Noted'
export const confirm = 'Confirm'
export const correct = 'Correct'
export const notAFact = 'Not a fact'
export const skip = 'Skip'
export const previous = 'Previous'
export const makeItAnActionToo = 'Make it an action too'
export const whatWasDecidedOf = (text: string) => `what was decided of ${text}`
export const wordsNotInThis =
  'These words are not in this version of the notes. Mark what it means now, then take this back.'
export const decisionsLost = (some: number) => `Decisions that lost their place · ${some}`
export const notAFactCount = (some: number) => `Not a fact · ${some}`
export const partOfNoFact = (share: number) => `Not part of any fact · ${percent(share)} of the words`
export const atLine = (line: number) => `Line ${line} ·`
export const markMissed = 'mark a missed fact'
export const inLine = (line: number) => `in line ${line}`
export const takenBackCount = (some: number) => `Taken back · ${some}`
export const takenBackAt = (verdict: Verdict, decided: string, undone: string) =>
  `${decision[verdict]} ${decided}, taken back ${undone}`
export const partner = 'Partner'
export const notKnown = 'Not known'
export const nobodyIsNamed = 'Nobody is named.'
export const remove = 'remove'
export const choose = 'Choose'
export const nameOrOffice = 'Name or office'
export const addTo = (field: string) => `Add to ${field.toLowerCase()}`
export const noDate = 'no date'
export const kindName: Record<ReviewKind, string> = {
  meeting: 'Meeting',
  attendance: 'Who was there',
  action: 'Action',
  exchange: 'Question',
  commitment: 'Promise',
  decision: 'Decision',
  notice: 'Notice',
}
export const theItself = (kind: string) => `The ${kind} itself`
export const notes = 'Notes'
export const noMeeting = 'no meeting'
export const waiting = 'Waiting'
export const reviewedOf = (reviewed: number, total: number) =>
  total === 0 ? 'nothing to review yet' : `${reviewed} of ${total}`
export const mattersMost = 'What matters most, first'
export const nothingWaits = 'Nothing waits: a person has looked at every fact in what this filter covers.'
export const toReview = 'To review'
export const moreAfter = (facts: number) =>
  `${count(facts, 'more fact')} after these; they come up as these are decided.`
export const documentByDocument = 'Document by document'
export const documentByDocumentSub =
  'Waiting: what is not sure. Reviewed: how many of all facts and notices a person has looked at.'
export const documentsToReview = 'Documents to review'
export const progress = (reviewed: number, total: number) => `${reviewed} of ${factsAndNotices(total)} reviewed`
export const allLookedAt = 'Everything that was read from these notes has been looked at.'
export const goOnWith = (name: string, heldOn: string | null) =>
  heldOn === null ? `Go on with ${name}` : `Go on with the notes of ${heldOn}`
export const toQueue = 'To the queue'
export const allThatWaits = 'All that waits'
export const thingsToLookAt = (things: number) =>
  `${capital(countInWords(things, 'thing'))} to look at before the figures can be relied on.`
export const whatWaits = 'What waits for review'
export const decisionNotKept = 'The decision was not kept. Try again.'
export const addedSayNow = 'Added. Say now what is known of it.'
export const takenBackNow = 'The decision was taken back.'
export const nothingToTakeBack = 'Nothing to take back in this sitting.'

export const reason: Record<ReviewReason, string> = {
  'decision lost its place': 'lost its place',
  unsure: 'unsure',
  'no owner': 'no owner named',
  'not matched': 'not matched',
  notice: 'notice',
  likely: 'likely',
  sure: 'sure',
}
export const reasonCount = (things: number, why: ReviewReason) =>
  why === 'notice' ? count(things, 'notice') : `${things} ${reason[why]}`

export const fieldName = {
  passage: 'Text',
  question: 'Question',
  answer: 'Answer',
  updates: 'Updates',
  origin: 'Origin',
  owners: 'Owners',
  owingSide: 'Side that owes it',
  due: 'Due',
  outcome: 'Outcome',
  raisedAt: 'Raised at',
  item: 'Item',
  ref: 'Reference',
  challenge: 'Kind',
  by: 'By',
  answeredBy: 'Answered by',
  assurance: 'Assurance',
  name: 'Name',
  office: 'Office',
  status: 'There',
  side: 'Side',
  called: 'Also called',
  heldOn: 'Held on',
  title: 'Title',
  series: 'Series',
  chair: 'Chair',
  dismissed: 'Needs no action because',
}

export const decision: Record<Verdict, string> = {
  confirmed: 'Confirmed',
  corrected: 'Corrected',
  rejected: 'Said to be no fact',
  added: 'Added',
}
export const done = (done: string, title: string, left: number) =>
  left === 0
    ? `${done}: ${title}. Nothing is left to review here.`
    : `${done}: ${title}. ${capital(numberInWords(left))} left to review here.`
export const someoneElse = 'someone else'
export const raisedOrBroughtForward = 'Raised or brought forward'
export const isLabelOfYours = (word: string) =>
  `“${word}” stands before these words. If your office marks actions with it, the next can be read without you.`
export const teachIt = 'Teach it as a word of your office'
export const readThrough = 'Read through'
export const aWordOfYours = 'a word of your office'
