import { capital, count, countInWords } from '../../../shared/words/en/counts.ts'

export const newestFirst =
  'Newest first. An answer given together counts for each who gave it. A broken edge marks what the words suggest.'
export const nobodyAnswering = 'The notes name nobody here as answering a question.'
export const asListsSay = 'As attendance lists say. A list that was not read shows nobody present.'
export const noMeetingHeld = 'No meeting was held in what this filter covers.'
export const about = (side: string | null, meetings: number, asAt: string) =>
  `${side === null ? 'Side not named' : `Of the ${side}`} · ${count(meetings, 'meeting')} read · as at ${asAt}. Counts with what they are out of, not a score of a person.`
export const inFigures = 'In figures'
export const theOffice = 'The office'
export const noActionSince = 'no action like it was raised since'
export const promisedInAnswers = 'Promised in answers'
export const noSuchPromise = 'No such promise was read here.'
export const theSentence = 'The sentence'
export const ownedSub =
  'An action belongs to the office. Days open before the present holder took office are hatched and called inherited.'
export const noActionOwned = 'No action is owned here in what this filter covers.'
export const ended = (some: number) => `${capital(countInWords(some, 'action'))} completed or withdrawn`
export const officesHeld = 'Offices held'
export const whoHeldIt = 'Who held it'
export const asFarAs = 'As far as attendance lists and Settings show; newest first.'
export const noListNames = 'No attendance list names a holder.'
export const attended = (tenure: string, attended: number, of: number) =>
  `${tenure} · attended ${attended} of ${of} held`
export const earlierAnswers = (some: number) => countInWords(some, 'earlier answer')
export const present = 'present'
export const perhapsTakenUp = (on: string) => `perhaps taken up on ${on} by`
export const promisesSub = 'What the notes mark as no action, and whether it was taken up.'
export const decideOnThem = 'Decide on them'
