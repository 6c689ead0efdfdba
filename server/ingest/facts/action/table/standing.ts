import { datesIn, isoOf } from '../../../../../shared/written-dates.ts'
import type { Draft } from '../draft.ts'
import type { Columns } from '../columns.ts'
import { originIn } from '../earlier-day.ts'
import { outcome } from '../outcome.ts'
import { statusOf } from '../outcome/status.ts'
import { dateOfReference } from '../reference-date.ts'
import { textOf, type Placed, type Row } from './row.ts'

/** What a row says of where its action comes from: an earlier meeting, this one, or nothing. */
type Standing = 'earlier' | 'now' | null

const isNew = /^(?:new(?: action)?|raised|new ?[/-] ?open|open ?[/-] ?new)\b/i

const isNewAlone = /^(?:new(?: action)?|today|(?:at )?this meeting)[ .]{0,3}$/i

/** The day of the meeting that raised the action of a row, where a cell gives it. */
export function raisedIn(row: Row, heldOn: string | null): string | null {
  const raised = textOf(row, 'raised')
  const ref = textOf(row, 'ref')
  return originIn(raised, heldOn) ?? monthAlone(raised, heldOn) ?? originIn(ref, heldOn) ?? dateOfReference(ref, heldOn)
}

const monthAlone = (text: string, heldOn: string | null) =>
  /^\p{L}{3,9}$/u.test(text.trim()) ? originIn(`the ${text.trim()} meeting`, heldOn) : null

// `AB/24/05`: the minute that it comes from, and no day.
const aMinute = /^[A-Z]{2,6}[/ -]\d/

/** `New` as its status, its progress, or in the place of the day on which it was raised. */
const isMarkedNew = (row: Row) =>
  isNew.test(textOf(row, 'status')) ||
  [textOf(row, 'update'), textOf(row, 'raised')].some((text) => isNewAlone.test(text))

/** What a row says by itself. */
export function standingOf(row: Row, heldOn: string | null): Standing {
  const raisedAt = raisedIn(row, heldOn)
  const raised = textOf(row, 'raised')
  if ((/\d/.test(raised) && raisedAt === null && !aMinute.test(raised)) || isMarkedNew(row)) return 'now'
  if (row.zone.kind === 'brought forward' || raisedAt !== null) return 'earlier'
  // A table before the first item is of earlier meetings; one at the end may say how far today's actions have come.
  const first = [...row.cells.values()][0]?.[0]
  const mayBeReport = row.zone.kind !== 'raised' || first?.block.item === null
  return (mayBeReport && isReported(row)) || isPast(textOf(row, 'due'), heldOn) ? 'earlier' : null
}

/** A row that says nothing of it goes with its table: where others are reported on and none is new, it is an earlier one. */
export function originAmong(rows: Placed[], standings: Standing[], at: number, columns: Columns): Draft['origin'] {
  const own = standings[at]
  if (own) return own === 'earlier' ? 'brought forward' : 'raised'
  // A table of the notes themselves holds what was talked of and asked for in turn.
  if ([...columns.values()].includes('talk')) return 'raised'
  const others = standings.filter((_, other) => rows[other]?.columns === columns)
  return others.includes('earlier') && !others.includes('now') ? 'brought forward' : 'raised'
}

/** What was due by the day of the meeting was not asked for there. */
function isPast(due: string, heldOn: string | null): boolean {
  const [date, more] = datesIn(due)
  const day = date && !more && date.day !== null ? isoOf(date) : null
  return day !== null && heldOn !== null && day <= heldOn
}

function isReported(row: Row): boolean {
  const status = textOf(row, 'status')
  const update = textOf(row, 'update')
  const tells =
    outcome(status).stated && !/^(?:open|new|live|tbc)$/i.test(status) && statusOf(status) !== 'not reported'
  return tells || update.length > 12 || (outcome(update).stated && statusOf(update) !== 'not reported')
}
