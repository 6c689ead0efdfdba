import type { Range } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { beginsWithDoer } from './wording.ts'

// `RESOLVED that`, `AGREED:`, `It was agreed that`, `The Committee RESOLVED –`; the body itself may stand before the word.
const lead =
  /^(?:After (?:[\p{L}-]+ ){0,3}?[\p{L}-]+, )?(?:it was (?:therefore |further |also |then |unanimously )?(?:resolved|agreed)|(?:The |the )?(?:[\p{L}-]+ ){0,4}?(?:(?:NOTED|RECEIVED|APPROVED) [^.;:]{3,60}? and (?:also |further )?)?(?:RESOLVED|AGREED)|(?:The |the )(?:[Bb]oard|[Cc]ommittee|[Pp]anel|[Aa]uthority|[Mm]embers|[Mm]eeting|[Gg]roup) (?:then |therefore |also |accordingly |unanimously )?resolved(?= ?[:–—-]| that| to)|(?:Resolved|Agreed)(?= ?[:–—-])|(?:INSTRUCTED|REQUESTED|DIRECTED|REMITTED)(?= (?:that|to )|(?= (?:the )?\p{Lu}[^.;]{2,60} to \p{Ll}))|It was (?:therefore |further |also |then |unanimously )?(?:resolved|agreed|RESOLVED|AGREED))\b(?: ?[:–—-]{1,2})? ?(?:[Tt]hat\b ?)?(?: ?[:–—-]{1,2} ?)?/u
const orderly =
  /\bbe (?:provided|circulated|shared|submitted|brought|prepared|sent|produced|undertaken|arranged|invited|issued|published|supplied|presented to|reported to|asked|requested|tasked|instructed|given|made available|drafted|written|developed|established|investigated|explored|added|commissioned|carried out|contacted|reviewed by|obtained|sought|forwarded|distributed|drawn up|compiled|examined|notified|collected|recirculated|followed up|looked into|written to|placed (?:on|before|with)|put (?:on|to|before|up)|uploaded|displayed|laid before|added|convened|re-?issued|briefed|costed|scoped|audited|surveyed|mapped|copied to|made public|called|convened|set up|formed|established|created)\b/i
// The meeting's own word on a paper: a decision.
const settling =
  /\bbe (?:\w+ly )?(?:approved|noted|received|agreed|adopted|confirmed|endorsed|signed|accepted|ratified|re-?appointed|elected|excluded|welcomed|supported|moved)\b/i
const ownRecord = /^(?:the )?(?:draft )?(?:minutes|notes|record)\b/i
// Behind who is to act, in what was resolved, a bare verb is an order; to note or to welcome is the meeting's own word.
const subjunctive =
  /^ (?:be (?:asked|requested|tasked|invited|instructed|directed|required)\b|(?:also |now |each |both |jointly )?(?!(?:be|note|welcome|support|endorse|approve|accept|adopt|agree that|receive|thank|congratulate|commend|recognise|acknowledge|has|have|had|is|are|was|were|can|could|may|might|must|would|will|should|shall|does|do|did|not|and|or|of|for|to|in|on|at|by|with|from|who|which|that|as|said|took|gave|told|made|met|went|saw|felt|thought|sent|wrote|spoke|found|held|led|left|kept|brought|got|knew|understood|began|came)\b)(?:bring|[a-z]{2,}(?:-[a-z]{3,20})?(?<=[a-z]{3})(?<!(?:[^e]ed|ing|[^s]s))) )/

/** Whether what stands behind somebody, in what was resolved, is an order to him: `that RJ list the vans`. */
export const isOrdered = (rest: string): boolean => subjunctive.test(rest)

/** The number, letter or dot that a point in a list begins with. */
export const listMark = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[-–•]) /

/** How long the words are that announce what a body resolved or agreed; 0 where none stand at the beginning. */
export const leadLength = (text: string): number => (/^agreed\b/.test(text) ? 0 : (lead.exec(text)?.[0].length ?? 0))

// Who is appointed to do or to report something has something to do.
const appointed =
  /\bbe (?:appointed|nominated|authorised|delegated|empowered|deputed)\b[^.;]{0,120}\b(?:and|to) (?:to )?(?:report|prepare|bring|write|lead|review|negotiate|draft|make|take|arrange|investigate|submit)\b/i
const startsWithSomebody = (text: string, people: People) =>
  personsAt(text, 0, mentionsIn(text.slice(0, 300), people), people).persons.length > 0

/** Whether what was resolved is for somebody to do, and not the meeting's word on a paper. */
export function isOrder(clause: string, people: People): boolean {
  const text = clause.replace(/^that /i, '')
  if (ownRecord.test(text) || settling.test(text)) return false
  if (appointed.test(text) && startsWithSomebody(text, people)) return true
  if (orderly.test(text) || beginsWithDoer(text, people)) return true
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 300), people), people)
  return persons.length > 0 && subjunctive.test(behindBoth(text, end))
}

// `the Commissioner and the City Surveyor submit …`: somebody beside him who is on no list.
const another = /^ and (?:the |an? )?(?:\p{Lu}[\p{L}'’-]{1,30}(?: of)? ){1,4}(?=\p{Ll})/u

// `the Clerk, having asked the auditor, submit …`
const between =
  /^, (?:having|in consultation|after|together|along|jointly|with|on behalf|in liaison|through) [^,;.]{3,70},(?= )/

/** What stands behind whoever is to act, and behind somebody unknown beside him. */
function behindBoth(text: string, end: number): string {
  const rest = text.slice(end, end + 160).replace(between, '')
  return rest.slice((another.exec(rest)?.[0].length ?? 1) - 1)
}

/** Whoever a clause of what was resolved, `That A and B carry out a review`, makes act; null where it names nobody in front of its verb. */
export function doerIn(clause: string, people: People): string | null {
  const start = /^that /i.exec(clause)?.[0].length ?? 0
  const { persons, end } = personsAt(clause, start, mentionsIn(clause.slice(0, 300), people), people)
  const rest = behindBoth(clause, end)
  // Whoever is invited need not be the one who invites.
  const acts = subjunctive.test(rest) && !rest.startsWith(' be invited')
  const doer = clause.slice(start, end)
  // `Inspector Jones' paper` is a thing of his.
  return persons.length > 0 && acts && !/['’]s?$/.test(doer) ? doer : null
}

const turn =
  /(?:[,;]? and (?:(?:further|RESOLVED|AGREED|REQUESTED|INSTRUCTED|DIRECTED) )?that |[,;]? and (?:INSTRUCTED|REQUESTED|DIRECTED) (?=(?:the )?\p{Lu})| and (?=(?:an?|the|further|regular) (?:[\w-]{1,20} ){1,6}be [a-z])|; (?:and )?(?:that )?|[,;]? ?\((?:[a-e]|[ivx]{1,4}|\d)\) (?:that )?)/gu
/** `and write to …`: the same order goes on. */
const joint = /, and (?=(?:the )?\p{Lu})/gu

/** The orders in a sentence that announces what was resolved or agreed, as ranges of it; [] where it settles papers only. */
export function ordersIn(sentence: string, people: People): Range[] {
  const start = leadLength(sentence)
  if (start === 0) return []
  const marks = [...sentence.slice(start).matchAll(turn), ...sentence.slice(start).matchAll(joint)]
    .map((match) => ({ end: start + match.index, next: start + match.index + match[0].length }))
    .toSorted((a, b) => a.end - b.end)
  const starts = [start, ...marks.map(({ next }) => next)]
  const ends = [...marks.map(({ end }) => end), sentence.length]
  const clauses = starts.map((from, at) => ({ start: from, end: ends[at] ?? sentence.length }))
  const ordering = clauses.filter((one) => one.end > one.start && isOrder(sentence.slice(one.start, one.end), people))
  // Where all of it is one order, it stays whole.
  return ordering.length === clauses.length && clauses.length > 1 && !/\bthat\b/i.test(sentence.slice(start))
    ? [{ start, end: sentence.length }]
    : ordering
}
