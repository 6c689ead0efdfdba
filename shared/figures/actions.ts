import type { ActionRow } from '../answers/actions.ts'
import type { FigureTable } from './csv.ts'
import { dateInWords, dayInWords } from '../wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords, readingInShort, statusLabel } from '../wording/labels.ts'
import { wording } from '../words/actions.ts'
import { headings } from '../words/headings.ts'

export const statuses = ['all', 'open', 'overdue', 'lapsed', 'completed', 'withdrawn'] as const
export type StatusChoice = (typeof statuses)[number]

/** The choice that an address names; anything else is all. */
export const statusOf = (word: string | undefined): StatusChoice => statuses.find((status) => status === word) ?? 'all'

const tests: Record<StatusChoice, (action: ActionRow) => boolean> = {
  all: () => true,
  open: (action) => action.status === 'open',
  overdue: (action) => action.status === 'open' && action.dueGroup === 'overdue',
  lapsed: (action) => action.isSilentLapse,
  completed: (action) => action.status === 'completed',
  withdrawn: (action) => action.status === 'withdrawn',
}

export const statusNames: Record<StatusChoice, string> = wording.statusNames

export const withStatus = (actions: ActionRow[], status: StatusChoice) => actions.filter(tests[status])

/** Those that have each of some words in their text, their issue, their owners or their due date. */
export function withWords(actions: ActionRow[], words: string): ActionRow[] {
  const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return actions.filter((action) => {
    const said = [action.text, action.issueName, ownersInWords(action.owners) ?? '', action.due?.written ?? '']
    const text = said.join(' ').toLocaleLowerCase('en-GB')
    return wanted.every((word) => text.includes(word))
  })
}

/** Days open, marked where the day of raising is known only roughly or only to lie before a day. */
export function daysInWords({ daysOpen, raisedPrecision }: ActionRow): string {
  if (raisedPrecision === 'before') return wording.overDays(daysOpen)
  return raisedPrecision === 'day' ? String(daysOpen) : wording.aboutDays(daysOpen)
}

type SortKey = 'owner' | 'days' | 'raised' | 'due' | 'slip' | 'deferrals' | 'status' | 'side'

const values: Record<SortKey, (action: ActionRow) => string | number | null> = {
  owner: (action) => ownersInWords(action.owners),
  days: (action) => action.daysOpen,
  raised: (action) => action.raisedOn,
  due: (action) => action.due?.latest ?? action.due?.earliest ?? null,
  slip: (action) => action.slipDays,
  deferrals: (action) => action.deferrals,
  status: (action) => action.status,
  side: (action) => action.owingSide,
}

/** The order that an address names, such as "-days": what is old first where it names none. */
export function sortOf(word: string | undefined): { key: SortKey; descending: boolean } {
  const key = (word ?? '').replace(/^-/, '')
  return Object.hasOwn(values, key)
    ? { key: key as SortKey, descending: word?.startsWith('-') ?? false }
    : { key: 'days', descending: true }
}

/** Sorted, what is not known last in both directions; then by days open, then by id, so that the order is the same each time. */
export function sortActions(
  actions: ActionRow[],
  { key, descending }: { key: SortKey; descending: boolean },
): ActionRow[] {
  const value = values[key]
  const order = (one: ActionRow, other: ActionRow) => {
    const [a, b] = [value(one), value(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return a === b ? 0 : (a < b ? -1 : 1) * (descending ? -1 : 1)
  }
  return [...actions].sort(
    (one, other) => order(one, other) || other.daysOpen - one.daysOpen || (one.lifeId < other.lifeId ? -1 : 1),
  )
}

/** How many there are, as a sentence. */
export function actionsFinding(actions: ActionRow[], status: StatusChoice): string {
  const open = withStatus(actions, 'open').length
  if (actions.length === 0) return wording.noAction
  if (status === 'all') return wording.openOf(actions.length, open)
  return wording.withStatus(statusNames[status], withStatus(actions, status).length, actions.length)
}

/** Where it stands, in a few words. */
export function standing(action: ActionRow): { words: string; needsAttention: boolean } {
  if (action.status !== 'open') {
    const status = statusLabel[action.status]
    const words = action.endedOn ? wording.endedOn(status, dayInWords(action.endedOn)) : status
    return { words, needsAttention: false }
  }
  if (action.isSilentLapse) return { words: wording.notMentioned, needsAttention: true }
  return action.dueGroup === 'overdue'
    ? { words: wording.pastDue, needsAttention: true }
    : { words: wording.open, needsAttention: false }
}

/** Every action with all that is known of it: what the CSV holds. */
export function actionsTable(actions: ActionRow[]): FigureTable {
  const column = (heading: string, isNumber = false) => ({ heading, isNumber })
  return {
    columns: [
      ...[
        headings.action,
        headings.issue,
        headings.ownedBy,
        headings.owedBy,
        headings.raised,
        headings.status,
        headings.endedOn,
      ].map((heading) => column(heading)),
      column(headings.daysOpen, true),
      ...[headings.firstDue, headings.due].map((heading) => column(heading)),
      column(headings.slipInDays, true),
      column(headings.timesPutOff, true),
      ...[
        headings.notMentionedWhenDue,
        headings.lastMentioned,
        headings.reading,
        headings.meeting,
        headings.line,
        headings.label,
      ].map((heading) => column(heading)),
    ],
    rows: actions.map((one) => [
      one.text,
      one.issueName,
      ownersInWords(one.owners),
      owingSideInWords(one.owingSide, one.owingIsInferred),
      dateInWords(one.raisedOn, one.raisedPrecision),
      one.status,
      one.endedOn,
      one.daysOpen,
      one.firstDue && dueInWords(one.firstDue),
      one.due && dueInWords(one.due),
      one.slipDays,
      one.deferrals,
      one.isSilentLapse ? wording.yes : wording.no,
      one.lastMentionedOn,
      readingInShort(one.isConfirmed),
      one.evidence.heldOn,
      one.evidence.line,
      one.evidence.label,
    ]),
  }
}

export const actionsCounted = wording.counted
