import type { ActionRow } from '../answers/actions.ts'
import type { Evidence } from '../answers/evidence.ts'
import type { DueBack, DueReason, NextMeetingAnswer, Unanswered } from '../answers/next-meeting.ts'
import type { AgendaEdit } from '../planning.ts'
import { dateInWords, dayInWords, whenInWords } from '../wording/dates.ts'
import { dueInWords, reasonsInWords } from '../wording/labels.ts'
import { wording } from '../words/agenda.ts'
import { wording as dueWords } from '../words/due.ts'
import { wording as who } from '../words/who.ts'

export const agendaGroups = ['late', 'put off', 'due', 'questions', 'no day'] as const
export type AgendaGroup = (typeof agendaGroups)[number]

export const agendaGroupLabel: Record<AgendaGroup, string> = wording.groupLabel

/** One item of the section "Items brought forward". */
export type AgendaItem = {
  key: string
  group: AgendaGroup
  /** As the agenda says it: drafted, or in a person's words. */
  words: string
  drafted: string
  owedBy: string
  due: string
  why: string
  isLeftOut: boolean
  /** Drafted since a person last changed the agenda. */
  isNew: boolean
  /** False: as read by the product alone. */
  isConfirmed: boolean
  evidence: Evidence
}

/** The first group whose reason an action has. */
const groupOf: Record<DueReason, AgendaGroup> = {
  overdue: 'late',
  'not reported on': 'late',
  'put off twice': 'put off',
  due: 'due',
  'open-ended': 'no day',
  'no due date': 'no day',
}

const rank = (group: AgendaGroup) => agendaGroups.indexOf(group)
const firstGroup = (reasons: DueReason[]) =>
  reasons.map((reason) => groupOf[reason]).sort((one, other) => rank(one) - rank(other))[0] ?? 'no day'

/** "From the meeting of 17 October 2023: …", "From May 2019: …": how such notes say where an item comes from. */
function withOrigin({ raisedOn, raisedPrecision, text }: ActionRow): string {
  const when = dateInWords(raisedOn, raisedPrecision)
  return raisedPrecision === 'day' ? wording.fromMeeting(when, text) : wording.fromTime(when, text)
}

function actionItem({ action, reasons, owedBy }: DueBack): AgendaItem {
  const drafted = withOrigin(action)
  return {
    key: action.lifeId,
    group: firstGroup(reasons),
    words: drafted,
    drafted,
    owedBy: owedBy.join(', '),
    due: dueInWords(action.due),
    why: wording.whyItComesBack(reasonsInWords(reasons), action.daysOpen),
    isLeftOut: false,
    isNew: false,
    isConfirmed: action.isConfirmed,
    evidence: action.evidence,
  }
}

function questionItem({ exchangeId, question, answer, why, askedOf, isConfirmed, evidence }: Unanswered): AgendaItem {
  const drafted = wording.asked(whenInWords(evidence.heldOn, 'day'), question)
  return {
    key: exchangeId,
    group: 'questions',
    words: drafted,
    drafted,
    owedBy: askedOf.join(', ') || who.nobodyNamed,
    due: dueWords.noDueDate,
    why: why === 'not answered' ? wording.noAnswer : wording.leftOpen(answer ?? ''),
    isLeftOut: false,
    isNew: false,
    isConfirmed,
    evidence,
  }
}

/** The section as the product drafts it: grouped by why an item comes back, each item once, what is late first. */
export function draftAgenda({ dueBack, unanswered }: NextMeetingAnswer): AgendaItem[] {
  const items = [...dueBack.map(actionItem), ...unanswered.map(questionItem)]
  return items.sort((one, other) => rank(one.group) - rank(other.group))
}

/** The edit of an item: by its key, else by the words drafted for it when it was edited. */
function editOf(item: AgendaItem, edits: AgendaEdit[], taken: ReadonlySet<AgendaEdit>): AgendaEdit | undefined {
  const free = edits.filter((edit) => !taken.has(edit))
  return free.find((edit) => edit.key === item.key) ?? free.find((edit) => edit.was === item.drafted)
}

/**
 * The drafted section with what a person made of it: their words, what they left out, and their order within each group.
 * What has come back since stands at the end of its group and is marked new; what is no longer due back is gone.
 */
export function withEdits(drafted: AgendaItem[], edits: AgendaEdit[]): AgendaItem[] {
  if (edits.length === 0) return drafted
  const taken = new Set<AgendaEdit>()
  const placed = drafted.map((item, at) => {
    const edit = editOf(item, edits, taken)
    if (edit === undefined) return { item: { ...item, isNew: true }, place: edits.length + at }
    taken.add(edit)
    const { words, isLeftOut } = edit
    return { item: { ...item, words: words ?? item.drafted, isLeftOut }, place: edits.indexOf(edit) }
  })
  return placed
    .sort((one, other) => rank(one.item.group) - rank(other.item.group) || one.place - other.place)
    .map(({ item }) => item)
}

/** What is kept of the section as it stands: every item in its order. */
export const editsOf = (items: AgendaItem[]): AgendaEdit[] =>
  items.map(({ key, words, drafted, isLeftOut }) => ({
    key,
    was: drafted,
    words: words === drafted ? null : words,
    isLeftOut,
  }))

/** The items with one moved a step up or down within its group; as they were where it stands at the end already. */
export function moveItem(items: AgendaItem[], key: string, step: -1 | 1): AgendaItem[] {
  const at = items.findIndex((item) => item.key === key)
  const [one, other] = [items[at], items[at + step]]
  if (!one || !other || one.group !== other.group) return items
  const moved = [...items]
  moved[at] = other
  moved[at + step] = one
  return moved
}

/** The groups that have items, with their items and the number of the first; what is left out has no number. */
export function agendaSections(items: AgendaItem[]): { group: AgendaGroup; label: string; items: AgendaItem[] }[] {
  return agendaGroups
    .map((group) => ({ group, label: agendaGroupLabel[group], items: items.filter((item) => item.group === group) }))
    .filter((section) => section.items.length > 0)
}

/** "Items brought forward, meeting of 21 October 2025". */
export function agendaTitle({ next }: NextMeetingAnswer): string {
  return next.heldOn === null ? wording.title : wording.titleOf(dayInWords(next.heldOn))
}
