import type { Block, Range, Slice } from '../../../../shared/blocks.ts'
import { cut } from '../../../../shared/cut.ts'
import { daysBetween } from '../../../../shared/dates.ts'
import type { ActionFact, DueFact, Outcome, OwnerFact } from '../../../../shared/facts.ts'
import type { People, ReadingContext } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { due } from '../due/due.ts'
import { dueCell } from '../due/due-cell.ts'
import type { DueWords } from '../due/due-words.ts'
import { daysOf, dueReference, type DueReference } from '../due/reference.ts'
import { outcome } from './outcome.ts'
import { statusOf } from './outcome/status.ts'
import { owners, ownersIn, ownersNamed, owingSideOf, type Owners } from '../owner/owner.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { isAsked, isImperative, isResolution } from './wording.ts'

/** An action as its reader found it: where its words stand, and where else something is said of it. */
export type Draft = {
  origin: ActionFact['origin']
  block: Block
  body: Range
  /** The text of the action where it is more than `body`: a sentence before it, or several pieces. */
  text: Slice | null
  ref: string | null
  raisedAt: string | null
  /** The number of its item, where a cell gives it. */
  item?: string | null
  /** A label, cell or bracket that names the owner. */
  owner: string | null
  /** A cell that gives the due date. */
  due: Slice | null
  /** Where else due words may stand: the sentence before. */
  before: Slice | null
  updates: Slice[]
  /** Its words stand in a cell of their own, apart from any report. */
  isApart?: boolean
  /** What the line over the list says of all in it, where nothing else is told. */
  listedAs?: string
  /** A cell or word that gives the status. */
  status: string | null
  certainty: ActionFact['certainty']
}

/** A draft of which nothing but its words is known. */
export function draftAt(origin: ActionFact['origin'], block: Block, body: Range): Draft {
  const nothing = { text: null, ref: null, raisedAt: null, owner: null, due: null, before: null, status: null }
  return { origin, block, body, ...nothing, updates: [], certainty: 'sure' }
}

/** The fact of a draft, with its owners, due interval and outcome. Ids are provisional until all actions are known. */
export function actionOf(draft: Draft, reader: string, context: ReadingContext): ActionFact {
  const text = draft.text ?? cut(draft.block, draft.body.start, draft.body.end)
  const { heldOn } = meetingOf(context)
  const isRaised = draft.origin === 'raised'
  const report = isRaised ? null : reportOf(draft, text.text)
  // "In progress" is also what is left where no words tell how far it has come.
  const isGuess = report?.outcome === 'in progress' && !report.stated
  return {
    id: `${isRaised ? 'a' : 'bf'}@${text.spans[0]?.[0] ?? 0}`,
    ref: draft.ref,
    origin: draft.origin,
    raisedAt: isRaised ? heldOn : draft.raisedAt,
    ...text,
    item: draft.item ?? draft.block.item,
    reader,
    certainty: isGuess && draft.certainty === 'sure' ? 'likely' : draft.certainty,
    ...ownersOf(draft, text.text, context),
    due: isRaised ? raisedDue(draft, text.text, context) : broughtDue(draft, text.text, context),
    outcome: report?.outcome ?? null,
    updates: draft.updates,
    continues: null,
  }
}

export function meetingOf(context: ReadingContext): { heldOn: string | null; next: string | null } {
  const [meeting] = context.facts.meeting
  return { heldOn: meeting?.heldOn ?? null, next: meeting?.nextMeeting?.heldOn ?? null }
}

function ownersOf(draft: Draft, text: string, { people }: ReadingContext): Owners {
  const named: OwnerFact[] = draft.owner === null ? [] : ownersNamed(draft.owner, people)
  if (named.length) return { owners: named, owingSide: owingSideOf(named) }
  if (draft.origin === 'raised' || isAskedIn(text)) return owners(text, people)
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 300), people), people)
  if (!persons.length) return owners(text, people)
  const rest = text.slice(end, end + 60)
  return /^ ?(?:[:–—]|- )/.test(rest) || done.test(rest) || wasToDo.test(rest)
    ? owners(text.slice(0, persons.at(-1)?.end), people)
    : { owners: [], owingSide: null }
}

const wasToDo = /^,? (?:had been|has been|was|were) (?:also )?(?:asked|requested|tasked|invited|due|to)\b/i
// Whoever has done something did it as the owner; whoever reports of it need not be.
const done =
  /^ (?:has|have|had)(?: now| already| since| also)? (?!reported|advised|said|stated|noted|confirmed|asked|updated|been|given an update|provided an update|not)\w+/i

function dueFact(text: string, words: DueWords | null): DueFact | null {
  return words && { written: text.slice(words.start, words.end), earliest: words.earliest, latest: words.latest }
}

function cellDue(cell: Slice | null, reference: DueReference): DueFact | null {
  return cell && dueFact(cell.text, dueCell(cell.text, reference))
}

function raisedDue(draft: Draft, text: string, context: ReadingContext): DueFact | null {
  const { heldOn, next } = meetingOf(context)
  const reference = dueReference(heldOn, next, context.receivedOn)
  return (
    cellDue(draft.due, reference) ??
    dueFact(text, due(text, reference)) ??
    dueBehindOwner(text, reference, context.people) ??
    dueBefore(draft.before, reference)
  )
}

const ownerAndDay = /[([](?<owner>[^()[\];,]{2,60})[;,] ?(?<day>[^()[\];]{3,30})[)\]][ .]*$/

/** `… (DCC; 15 December 2023)`: a day behind whoever is to act, in brackets at the end. */
function dueBehindOwner(text: string, reference: DueReference, people: People): DueFact | null {
  const { owner = '', day = '' } = ownerAndDay.exec(text)?.groups ?? {}
  const words = ownersIn(owner, people).length > 0 ? dueCell(day, reference) : null
  return words?.latest ? dueFact(day, words) : null
}

const expects =
  /\b(?:expect(?:s|ed|ing)?|need(?:s|ed)?|requir(?:es?|ed)|ask(?:s|ed)?|request(?:s|ed)?|want(?:s|ed)?|would like|wish(?:es|ed)?|should|must|agreed|to be|to (?:see|have|receive|report|return|come back|review))\b/i

/** The sentence before may say when: `The PCC will expect to see this again in May.` What merely happens then does not. */
function dueBefore(before: Slice | null, reference: DueReference): DueFact | null {
  const match = before && expects.exec(before.text)
  if (!before || !match || /\b(?:is|are|was|were) (?:\w+ )?expected\b/i.test(before.text)) return null
  const rest = before.text.slice(match.index)
  const words = due(rest, reference)
  return words && words.latest !== null ? dueFact(rest, words) : null
}

// What is told as done by a day sets no new day.
const tellsOfPast =
  /\b(?:was|were|had|has been|have been|took place|sent|held|signed) (?:[\w-]{1,30} ){0,6}(?:by|on|in|at) /i
const puts =
  /\b(?:put (?:back|off)|(?:set|scheduled|fixed|planned) for|defer(?:red)?|postponed?|delayed|carr(?:y|ied)|bring|brought back|will|would|due|expected|to (?:be|come|follow|report|return)|until|extended|rescheduled|moved|next meeting|deadline|target|revised|promised|(?:new|amended|later) date|hop(?:e[sd]?|ing)|aim(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned)?|(?:complete[d]?|done|ready|finished) by|slipped|pushed|now(?= (?:\d|end |mid|early|late |Q[1-4]|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/i

// `… expected in June, and it was carried forward to the June meeting`: the new day is the one it is put off to.
const putsOff =
  /\b(?:carried (?:forward|over)|deferred|postponed|adjourned|re-?scheduled|(?:put|pushed|moved) back|(?:held|stood) over) (?:to|until|till) /i

function dueOfPutOff(sentence: string, reference: DueReference): DueFact | null {
  const from = putsOff.exec(sentence)?.index
  const words = from === undefined ? null : due(sentence.slice(from), reference)
  return words?.latest ? dueFact(sentence.slice(from), words) : null
}

// What is closed has no new day, whatever else is told to come.
const opensClosed = /^(?:closed?|completed?|done|discharged|actioned|withdrawn)(?:[.;:,]| ?[–—]| -)/i

/** The newest due that its updates give, else its own, reckoned from the meeting that raised it. */
function broughtDue(draft: Draft, text: string, context: ReadingContext): DueFact | null {
  const { heldOn, next } = meetingOf(context)
  const now = dueReference(heldOn, next, context.receivedOn)
  for (const update of draft.updates.toReversed().filter((one) => !opensClosed.test(one.text)))
    for (const sentence of clausesOf(update.text).toReversed()) {
      const later = dueOfPutOff(sentence, now)
      if (later) return later
      const words =
        (puts.test(sentence) || isAsked(sentence)) && !tellsOfPast.test(sentence) && !nothingTold.test(sentence)
          ? due(sentence, now)
          : null
      if (words && (words.latest !== null || /^(?:until|deferred|when)/i.test(sentence.slice(words.start))))
        return dueFact(sentence, words)
    }
  const raised = dueReference(draft.raisedAt, isPrevious(draft.raisedAt, heldOn) ? heldOn : null, heldOn, false)
  const own = cellDue(draft.due, raised)
  // Where the words only tell that it is over, a day in them is no day to come.
  if (own || isToldAlone(draft, text)) return own
  return dueFact(text, due(text, draft.updates.length || isAskedIn(text) ? raised : now))
}

const isToldAlone = ({ status, updates }: Draft, text: string) =>
  status !== null &&
  updates.length === 0 &&
  text.includes(status) &&
  statusOf(status) === 'completed' &&
  !isAskedIn(text)

const nothingTold = /\bnothing (?:new |further |more )?(?:to|was|had)\b/i

const firstSentence = (text: string) => text.slice(0, sentencesOf(text.slice(0, 1000))[0]?.end)
const clausesOf = (text: string) => sentencesOf(text).flatMap(({ start, end }) => text.slice(start, end).split('; '))

/** Whether the next meeting after the one that raised an action can be the present one: no more than a quarter lies between. */
function isPrevious(raisedAt: string | null, heldOn: string | null): boolean {
  return raisedAt !== null && heldOn !== null && daysBetween(daysOf(raisedAt).last, heldOn) <= 100
}

const isAskedIn = (text: string) => isAsked(firstSentence(text))

// Not over, and nothing of how far it has come.
export const openAlone = /^(?:open|live|not closed)[ .]*$/i

/** A colour alone says how well it goes, each office in its own way. */
export const colour = /^(?:red|amber|green|blue|black|grey|r|a|g|b)(?: ?[/-] ?(?:red|amber|green|blue|r|a|g|b))?$/i

// Late, and what is told beside it says how far it has come.
const late = /^(?:(?:red|amber) ?[(–—-] ?)?(?:slipped|delayed|overdue)[ .)]*$/i

/** Whether anything is told beside the status itself. */
const hasReport = ({ updates, status }: Draft) => updates.some(({ text }) => text !== status)

// In a column that asks whether it is done.
const ticked = /^(?:yes|y|[✓✔☑])[ .]{0,3}$/i

/** What is reported of a draft; `stated` where a status or words say it, and it is not what is left where none do. */
function reportOf(draft: Draft, text: string): { outcome: Outcome; stated: boolean } {
  if (draft.status !== null && draft.status.trim() !== '') {
    // What is written beside a colour tells more.
    const isWeak =
      colour.test(draft.status) || openAlone.test(draft.status) || (late.test(draft.status) && hasReport(draft))
    if (ticked.test(draft.status)) return { outcome: 'completed', stated: true }
    const stated = outcome(isWeak ? '' : draft.status)
    if (stated.outcome !== 'not reported') return stated
  }
  if (draft.updates.length) return outcome(draft.updates.map((update) => update.text).join(' '))
  if (draft.listedAs !== undefined) return outcome(draft.listedAs)
  return draft.isApart || isAskedIn(text) || isImperative(text) || isResolution(text)
    ? { outcome: 'not reported', stated: true }
    : outcome(text)
}
