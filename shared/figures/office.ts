import type { GivenAnswer, HeldTenure, OfficeAnswer, OwnedAction } from '../answers/office.ts'
import { count, countInWords, shareInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'
import { decidedInWords } from '../wording/decided.ts'

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
      label: open.length === 1 ? 'open action' : 'open actions',
      detail: `of ${answer.actions.length} owned${inherited > 0 ? `, ${inherited} inherited` : ''}`,
      part: 'actions',
    },
    {
      key: 'kept',
      value: `${answer.promisesKept.numerator}`,
      label: 'completed when first due',
      detail: keptInWords(answer),
      part: 'actions',
    },
    {
      key: 'answers',
      value: `${answer.answers.length}`,
      label: answer.answers.length === 1 ? 'question answered' : 'questions answered',
      detail: `${notAssuredInWords(notAssured(answer).length, answer.answers.length)} not assured, ${decidedInWords(notAssured(answer).length, notAssured(answer).filter(({ isDecided }) => isDecided).length)}`,
      part: 'answers',
    },
    {
      key: 'promises',
      value: `${waiting.length}`,
      label: waiting.length === 1 ? 'promise waiting' : 'promises waiting',
      detail: `of ${answer.promises.length} never written as an action`,
      part: 'promises',
    },
    {
      key: 'meetings',
      value: `${present}`,
      label: present === 1 ? 'meeting attended' : 'meetings attended',
      detail: `of ${answer.meetings.length} held${answer.personId === null ? '' : ' in the tenure'}`,
      part: 'meetings',
    },
  ]
}

function keptInWords({ promisesKept }: OfficeAnswer): string {
  if (promisesKept.denominator === 0) return 'none was due yet'
  return `${shareInWords(promisesKept)} that were due`
}

/** "2 of 9"; under five answers the count alone, which is no rate. */
export const notAssuredInWords = (some: number, answers: number) =>
  answers < 5 ? String(some) : `${some} of ${answers}`

/** "214 days open, 120 of them before Jo Dale took office". */
export function ageInWords({ action, inheritedDays, holders }: OwnedAction): string {
  const age = `${count(action.daysOpen, 'day')} open`
  if (inheritedDays === null) return age
  return `${age}, ${inheritedDays} of them inherited: before ${holders.join(' and ') || 'the present holder'} took office`
}

/** What became of its first due date; null where that is not to be judged. */
export function keptOf({ wasKept }: OwnedAction): string | null {
  if (wasKept === null) return null
  return wasKept ? 'completed when first due' : 'not completed when first due'
}

/** "from 3 March 2024", "seen from 3 March to 9 July 2024": what is known and what was only seen. */
export function tenureInWords({ from, until, firstSeenOn, lastSeenOn }: HeldTenure): string {
  const begin = from === null ? `first seen ${dayInWords(firstSeenOn)}` : `from ${dayInWords(from)}`
  const end = until === null ? `last seen ${dayInWords(lastSeenOn)}` : `until ${dayInWords(until)}`
  return `${begin}, ${end}`
}

/** What the holder found on the table: "3 open actions inherited". */
export const inheritedInWords = ({ inherited }: HeldTenure): string | null =>
  inherited === 0 ? null : `${countInWords(inherited, 'open action')} inherited`

export const officeCounted =
  'Actions are those that the notes give this office to do, questions those that it is named as answering, and promises those made in its answers. A tenure begins and ends with the lists of who was there, unless a person has set it; the days that an action was open before the tenure are shown as inherited.'
