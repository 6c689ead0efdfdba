import type { Range } from '../../../../../shared/blocks.ts'
import { isWeak, noun } from './clauses.ts'
import { referenceList, referencesIn, tellsItself } from './reference-list.ts'

/** What a clause tells of the references at its beginning; places are those of the clause. */
export type Head = {
  refs: string[]
  /** Whether it calls them actions, tasks, … */
  isNamed: boolean
  /** What stands before them: where they come from, or who noted it. */
  lead: string
  /** Where the references begin, with what they are called. */
  start: number
  /** What was asked for, where the clause says so: in brackets, or between commas. */
  matter: Range | null
  /** Where it begins to tell how they stand. */
  told: number
}

const lead =
  "(?:(?:\\(?\\d{1,4}(?:\\.\\d{1,3}){0,3}[.)]? )?(?:(?:Of|From|At|On) [^:;.]{4,70}?[:,] |(?:(?:It|The|Those|[A-Z][\\w’'-]{1,20}) )(?:[\\w’'-]{1,20} ){0,3}(?:noted|reported|confirmed|agreed|heard|recorded|advised|said|told) (?:\\w{1,20} )?that |(?:and|but|while|also) )?)"

const verb =
  '(?=(?:(?:all|both|each|now|also|still|therefore|then) ){0,2}(?:is|are|was|were|has|have|had|can|cannot|could|may|might|should|would|will|must|remain(?:s|ed)?|stands?|stood|goes|go|went|continues?|continued|awaits?|waits?|came|comes?|fell|lapsed|needs?|needed)\\b(?! to)|(?:has|have|had|is|are|was|were) (?:yet |still )?to )'

// `actions 24/08 and 24/09 were closed`, `task 66 (RJ to price it) cannot start`, `action 23/44, the note on fuel cards, had come`.
const head = new RegExp(
  `^(?<lead>${lead})(?<start>(?:(?:the )?(?:(?:open|remaining|outstanding|other|following) )?(?<noun>${noun}) (?:nos?\\.? |numbers? |refs?\\.? )?)?)(?<refs>${referenceList})(?: (?:from|of|set|raised|agreed) (?!the (?:paper|report|plan))[^,;.:()]{3,50}?)?(?: \\((?<bracket>[^()]{6,240})\\),? |, (?!(?:and|but|as|which|who|with) )(?<between>\\p{L}[^;]{6,160}?), | )${verb}`,
  'iu',
)

// `…, under which the DCC was to report on dogs, …`
const underWhich = /^(?:under|by|in) which |^whereby /i

/**
 * The references that a clause begins with, and where it tells how they stand; null where it begins with none. A plain number
 * is one only behind what the office calls its actions, or where the clauses before did so.
 */
export function headOf(clause: string, areNumbered: boolean): Head | null {
  const match = head.exec(clause)
  if (!match?.groups) return null
  const { lead: before = '', start: called = '', refs: list = '', noun: name, bracket, between } = match.groups
  const refs = referencesIn(list)
  const isNamed = name !== undefined
  const areOwn = refs.every(tellsItself)
  if (!areOwn && (isNamed ? isWeak.test(name) : !areNumbered)) return null
  const words = bracket ?? between
  const from = words === undefined ? 0 : clause.indexOf(words, before.length + called.length + list.length)
  const which = words === undefined ? 0 : (underWhich.exec(words)?.[0].length ?? 0)
  return {
    refs,
    isNamed,
    lead: before,
    start: before.length,
    matter: words === undefined ? null : { start: from + which, end: from + words.length },
    told: match[0].length,
  }
}
