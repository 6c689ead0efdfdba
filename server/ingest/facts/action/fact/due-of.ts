import { daysBetween } from '../../../../../shared/dates.ts'
import type { DueFact } from '../../../../../shared/facts.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { due } from '../../due/due.ts'
import { daysOf, dueReference, type DueReference } from '../../due/reference.ts'
import type { Draft } from '../draft.ts'
import { meetingOf } from '../meeting-of.ts'
import { statusOf } from '../outcome/status.ts'
import { isAsked } from '../wording.ts'
import { isAskedIn } from './asked-in.ts'
import { dueBefore, dueBehind, dueBehindOwner, dueInOwner } from './due-beside.ts'
import { cellDue, dueFact } from './due-fact.ts'

/** When an action raised here is due: by its cell, its own words, the day behind its owner or the sentence before. */
export function raisedDue(draft: Draft, text: string, context: ReadingContext): DueFact | null {
  const { heldOn, next, later } = meetingOf(context)
  const reference = dueReference(heldOn, next, context.receivedOn, true, later)
  return (
    cellDue(draft.due, reference) ??
    dueInOwner(draft.owner, reference, context.people) ??
    dueFact(text, due(text, reference)) ??
    dueBehindOwner(text, reference, context.people) ??
    dueBehind(draft, reference) ??
    dueBefore(draft.before, reference) ??
    (draft.above ? dueFact(draft.above.text, due(draft.above.text, reference)) : null)
  )
}

// What is told as done by a day sets no new day.
const tellsOfPast =
  /(?<!\bbe )\b(?:was|were|had|has been|have been|took place|sent|held|signed) (?:(?!would\b|will\b|should\b)[\w-]{1,30} ){0,6}(?:by|on|in(?! (?:hand|train|draft|progress|and|but|now)\b)|at) /i
const puts =
  /\b(?:(?:on-?going|in hand|in progress|open|outstanding),? (?:for|until)|should (?:be|have|come|follow|arrive|report)|put (?:back|off)|(?:set|scheduled|fixed|planned) for|defer(?:red)?|postponed?|delayed|carr(?:y|ied)|bring|brought back|will|would|due|expect(?:s|ed)|to (?:be|come|follow|report|return|take place|happen|start|begin)|until|extended|rescheduled|moved|next meeting|deadline|target|revised|promised|asked (?:to (?:see|have|hear|be)|for)|(?:new|amended|later) date|hop(?:e[sd]?|ing)|aim(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned)?|(?:complete[d]?|done|ready|finished) by|slipped|pushed|now(?= (?:\d|end |mid|early|late |Q[1-4]|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/i

// What comes first is not yet what was asked for.
const nothingTold =
  /\bnothing (?:new |further |more )?(?:to|was|had)\b|\b(?:first|initial|early|interim|rough) drafts?\b/i

// `… expected in June, and it was carried forward to the June meeting`: the new day is the one it is put off to.
const putsOff =
  /\b(?:carried(?: forward| over)?|continued|deferred|postponed|adjourned|re-?scheduled|(?:put|pushed|moved) back|(?:held|stood) over|(?:hold|put|carry) (?:[\w’'-]{1,20} ){1,4}(?:over|back|forward)) (?:to|until|till) /i

function dueOfPutOff(sentence: string, reference: DueReference): DueFact | null {
  const from = putsOff.exec(sentence)?.index
  const words = from === undefined ? null : due(sentence.slice(from), reference)
  return words?.latest ? dueFact(sentence.slice(from), words) : null
}

// What is closed has no new day, whatever else is told to come.
const opensClosed =
  /^(?:closed?|completed?|done|discharged|actioned|withdrawn)(?:[.;:,]| ?[–—]| -)|[.;] (?:(?:action|item|now) )?(?:closed|completed?|discharged|actioned)[. ]{0,3}$/i

const thisMeeting = /^(?:this|today['’]s|the present) (?:meeting|board|panel|session|committee)$/i

/** The newest due that its updates give, else its own, reckoned from the meeting that raised it. */
export function broughtDue(draft: Draft, text: string, context: ReadingContext): DueFact | null {
  const { heldOn, next, later } = meetingOf(context)
  const now = dueReference(heldOn, next, context.receivedOn, true, later)
  for (const update of draft.updates.toReversed().filter((one) => !opensClosed.test(one.text))) {
    const newest = dueOfReport(update.text, now)
    if (newest) return newest
  }
  // In a column of days: the meeting that the notes are of.
  if (draft.due && heldOn && thisMeeting.test(draft.due.text))
    return { written: draft.due.text, earliest: heldOn, latest: heldOn }
  const raised = dueReference(draft.raisedAt, isPrevious(draft.raisedAt, heldOn) ? heldOn : null, heldOn, false)
  const own = cellDue(draft.due, raised)
  // Where the words only tell that it is over, a day in them is no day to come.
  if (own || isToldAlone(draft, text)) return own
  if (draft.isReport) return dueOfReport(text, now)
  const reference = draft.updates.length || isAskedIn(text) ? raised : now
  return dueFact(text, due(text, reference)) ?? dueBehind(draft, reference)
}

/** The newest day to come that a report gives; what it tells of the past is none. */
function dueOfReport(report: string, now: DueReference): DueFact | null {
  for (const sentence of clausesOf(report).toReversed()) {
    const later = dueOfPutOff(sentence, now)
    if (later) return later
    const words =
      (puts.test(sentence) || isAsked(sentence)) && !tellsOfPast.test(sentence) && !nothingTold.test(sentence)
        ? due(sentence, now)
        : null
    if (words && (words.latest !== null || /^(?:until|deferred|when)/i.test(sentence.slice(words.start))))
      return dueFact(sentence, words)
  }
  return null
}

const isToldAlone = ({ status, updates }: Draft, text: string) =>
  status !== null &&
  updates.length === 0 &&
  text.includes(status) &&
  statusOf(status) === 'completed' &&
  !isAskedIn(text)
const clausesOf = (text: string) => sentencesOf(text).flatMap(({ start, end }) => text.slice(start, end).split('; '))

/** Whether the next meeting after the one that raised an action can be the present one: no more than a quarter lies between. */
function isPrevious(raisedAt: string | null, heldOn: string | null): boolean {
  return raisedAt !== null && heldOn !== null && daysBetween(daysOf(raisedAt).last, heldOn) <= 100
}
