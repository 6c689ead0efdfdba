import type { FactByKind } from '../../shared/answers/review-document.ts'
import type { ActionFact, ExchangeFact, MeetingFact } from '../../shared/facts.ts'
import { listInWords } from '../../shared/words/counts.ts'
import { dayInWords, intervalInWords, monthInWords, withDatesInWords } from '../../shared/wording/dates.ts'
import {
  assuranceLabel,
  attendanceLabel,
  challengeLabel,
  dueInWords,
  noticeLabel,
  outcomeLabel,
  sideLabel,
} from '../../shared/wording/labels.ts'
import { wording } from '../words/facts.ts'
import { words } from '../words/words.ts'
import { common } from '../words/common.ts'

/** A fact as a page says it: its own words, what stands under them, and all that is known of it by name. */
export type FactInWords = { title: string; about: string; details: [string, string][] }

const said = (parts: (string | null | false)[]) => parts.filter(Boolean).join(' · ')
const places = ({ line, item }: { line: number; item: string | null }) => [
  words.quote.line(line),
  item && wording.item(item),
]
const named = (names: string[]) => (names.length > 0 ? listInWords(names) : common.notNamed)

/** Where a fact stands: "line 31 · item 1.1". */
export const whereInWords = (fact: { line: number; item: string | null }) => said(places(fact))

/** A date of which not all may be known: "May 2024", "2024", "24 September 2024". */
export function partialDateInWords(written: string | null): string {
  if (written === null) return wording.unnamedMeeting
  if (written.length === 4) return written
  return written.length === 7 ? monthInWords(`${written}-01`) : dayInWords(written)
}

const ownerNames = ({ owners }: ActionFact) => owners.map((owner) => owner.office ?? owner.name ?? owner.written)

function ownersOf(action: ActionFact): string {
  const { owners, owingSide } = action
  if (owners.length > 0) return listInWords(ownerNames(action))
  return owingSide
    ? wording.nobodyButSide(sideLabel[owingSide.side], owingSide.basis === 'inferred')
    : common.nobodyNamed
}

function dueShort({ due }: ActionFact): string {
  if (due === null) return wording.noDueDate
  return due.earliest === null && due.latest === null
    ? wording.dueAsWritten(due.written)
    : wording.dueOn(intervalInWords(due.earliest, due.latest))
}

const isDetail = (detail: [string, string | null]): detail is [string, string] => detail[1] !== null

function actionDetails(action: ActionFact): [string, string][] {
  const isBrought = action.origin === 'brought forward'
  const all: [string, string | null][] = [
    [common.raisedAt, isBrought ? partialDateInWords(action.raisedAt) : null],
    [common.ownedBy, ownersOf(action)],
    [common.due, dueInWords(action.due)],
    [common.outcome, action.outcome && outcomeLabel[action.outcome]],
    [wording.reference, action.ref],
  ]
  return all.filter(isDetail)
}

function actionInWords(action: ActionFact): FactInWords {
  const owners = action.owners.length > 0 && listInWords(ownerNames(action))
  const about = [...places(action), owners, dueShort(action), action.outcome && outcomeLabel[action.outcome]]
  return { title: action.text, about: said(about), details: actionDetails(action) }
}

function exchangeInWords(one: ExchangeFact): FactInWords {
  const about = said([
    ...places(one),
    one.answeredBy.length > 0 && listInWords(one.answeredBy),
    assuranceLabel[one.assurance],
  ])
  const details: [string, string][] = [
    [common.kind, challengeLabel[one.challenge]],
    [common.askedBy, one.by ?? common.notNamed],
    [common.answeredBy, named(one.answeredBy)],
    [common.answer, one.answer ?? common.noneInNotes],
    [
      common.assurance,
      one.review ? assuranceLabel[one.assurance] : wording.suggestedValue(assuranceLabel[one.assurance]),
    ],
  ]
  return { title: one.question, about, details }
}

function meetingInWords({ title, series, heldOn, chair }: MeetingFact): FactInWords {
  const details: [string, string | null][] = [
    [common.heldOn, heldOn ? dayInWords(heldOn) : wording.noDateFound],
    [common.series, series],
    [common.chair, chair],
  ]
  return {
    title: title ?? wording.untitledMeeting,
    about: heldOn ? dayInWords(heldOn) : wording.noDateFound,
    details: details.filter(isDetail),
  }
}

/** A fact of any kind in words. */
export function factInWords(of: FactByKind): FactInWords {
  switch (of.kind) {
    case 'action':
      return actionInWords(of.fact)
    case 'exchange':
      return exchangeInWords(of.fact)
    case 'commitment': {
      const { fact } = of
      const about = said([...places(fact), fact.by.length > 0 && listInWords(fact.by)])
      return { title: fact.text, about, details: [[common.promisedBy, named(fact.by)]] }
    }
    case 'decision':
      return { title: of.fact.text, about: whereInWords(of.fact), details: [] }
    case 'attendance': {
      const { name, office, status, side, line } = of.fact
      const details: [string, string][] = [
        [common.office, office ?? common.notNamed],
        [common.there, attendanceLabel[status]],
        [common.side, sideLabel[side]],
      ]
      return { title: name, about: said([words.quote.line(line), office, attendanceLabel[status]]), details }
    }
    case 'notice': {
      const { kind, message, line } = of.fact
      return {
        title: noticeLabel[kind],
        about: said([withDatesInWords(message), line !== null && words.quote.line(line)]),
        details: [],
      }
    }
    case 'meeting':
      return meetingInWords(of.fact)
  }
}
