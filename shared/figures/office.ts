import type { GivenAnswer, HeldTenure, OfficeAnswer, OwnedAction } from '../answers/office.ts'
import { outOf, shareInWords } from '../words/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import { decidedInWords } from '../wording/decided.ts'
import { wording } from '../words/office.ts'

/** What an office's page leads with: a count, what it is out of, and the part of the page with its sentences. */
export type OfficeTile = { key: string; value: string; label: string; detail: string; part: OfficePart }
export type OfficePart = 'actions' | 'answers' | 'promises' | 'meetings'

const isOpen = ({ action }: OwnedAction) => action.status === 'open'

export const openActions = ({ actions }: OfficeAnswer) => actions.filter(isOpen)
export const endedActions = ({ actions }: OfficeAnswer) => actions.filter((one) => !isOpen(one))

/** Answers by what they assured least, the newest first among equals. */
export const notAssured = ({ answers }: OfficeAnswer): GivenAnswer[] =>
  answers.filter(({ assurance }) => assurance === 'not assured')

/** The counts of an office, each with what it is out of; no rate under five, and no score. */
export function officeTiles(answer: OfficeAnswer): OfficeTile[] {
  const open = openActions(answer)
  const inherited = open.filter(({ inheritedDays }) => inheritedDays !== null).length
  const waiting = answer.promises.filter(({ state }) => state === 'waiting')
  const present = answer.meetings.filter(({ wasPresent }) => wasPresent).length
  return [
    {
      key: 'open',
      value: `${open.length}`,
      label: wording.openActions(open.length),
      detail: ownedInWords(answer.actions.length, inherited),
      part: 'actions',
    },
    {
      key: 'kept',
      value: `${answer.promisesKept.numerator}`,
      label: wording.completedWhenDue,
      detail: keptInWords(answer),
      part: 'actions',
    },
    {
      key: 'answers',
      value: `${answer.answers.length}`,
      label: wording.questionsAnswered(answer.answers.length),
      detail: assuredInWords(answer),
      part: 'answers',
    },
    {
      key: 'promises',
      value: `${waiting.length}`,
      label: wording.promisesWaiting(waiting.length),
      detail: wording.neverWritten(answer.promises.length),
      part: 'promises',
    },
    {
      key: 'meetings',
      value: `${present}`,
      label: wording.meetingsAttended(present),
      detail: heldInWords(answer),
      part: 'meetings',
    },
  ]
}

const ownedInWords = (owned: number, inherited: number) =>
  inherited > 0 ? wording.ofOwnedInherited(owned, inherited) : wording.ofOwned(owned)

function assuredInWords(answer: OfficeAnswer): string {
  const some = notAssured(answer)
  const decided = some.filter(({ isDecided }) => isDecided).length
  return wording.notAssured(notAssuredInWords(some.length, answer.answers.length), decidedInWords(some.length, decided))
}

const heldInWords = ({ meetings, personId }: OfficeAnswer) =>
  personId === null ? wording.ofHeld(meetings.length) : wording.ofHeldInTenure(meetings.length)

function keptInWords({ promisesKept }: OfficeAnswer): string {
  if (promisesKept.denominator === 0) return wording.noneDue
  return wording.thatWereDue(shareInWords(promisesKept))
}

/** "2 of 9"; under five answers the count alone, which is no rate. */
export const notAssuredInWords = (some: number, answers: number) => (answers < 5 ? String(some) : outOf(some, answers))

/** "214 days open, 120 of them before Jo Dale took office". */
export function ageInWords({ action, inheritedDays, holders }: OwnedAction): string {
  return inheritedDays === null
    ? wording.daysOpen(action.daysOpen)
    : wording.daysOpenInherited(action.daysOpen, inheritedDays, holders)
}

/** What became of its first due date; null where that is not to be judged. */
export function keptOf({ wasKept }: OwnedAction): string | null {
  if (wasKept === null) return null
  return wasKept ? wording.completedWhenDue : wording.notCompletedWhenDue
}

/** "from 3 March 2024", "seen from 3 March to 9 July 2024": what is known and what was only seen. */
export function tenureInWords({ from, until, firstSeenOn, lastSeenOn }: HeldTenure): string {
  const begin = from === null ? wording.firstSeen(dayInWords(firstSeenOn)) : wording.from(dayInWords(from))
  const end = until === null ? wording.lastSeen(dayInWords(lastSeenOn)) : wording.until(dayInWords(until))
  return wording.beginAndEnd(begin, end)
}

/** What the holder found on the table: "3 open actions inherited". */
export const inheritedInWords = ({ inherited }: HeldTenure): string | null =>
  inherited === 0 ? null : wording.inherited(inherited)

export const officeCounted = wording.counted
