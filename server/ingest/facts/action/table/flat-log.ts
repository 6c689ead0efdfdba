import type { Block, Range, Slice } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { dueCell } from '../../due/due-cell.ts'
import { dueReference } from '../../due/reference.ts'
import { outcome } from '../outcome.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { draftAt, type Draft } from '../draft.ts'
import { meetingOf } from '../meeting-of.ts'
import { openAlone } from '../fact/report-of.ts'
import { roleOf, type Role } from '../columns.ts'
import { ownReference } from '../reference.ts'
import type { Tables } from '../table.ts'
import { zoneAt, type Zone } from '../zone/zone.ts'

// Reads action logs whose columns ran together into lines: `23/4 List the vans RJ 4/5/2023 Open`, under a line of their headings.
// Not rows in which nobody known stands before a day.

const own = new RegExp(`^(?:${ownReference}|\\d{1,4}[.)]?) (?=\\S)`)
const ordered: readonly Role[] = ['ref', 'action', 'owner', 'due', 'status']
const longestHeading = 3

/** Whether words are headings of the given columns, one after the other: `Action Owner` may be one or two. */
function areHeadings(words: readonly string[], [role, ...more]: readonly Role[]): boolean {
  if (role === undefined) return words.length === 0
  return [1, 2, longestHeading].some((count) => {
    const own = count <= words.length ? roleOf(words.slice(0, count).join(' ')) : null
    return (own === 'update' ? 'status' : own) === role && areHeadings(words.slice(count), more)
  })
}

const isHeader = ({ text, cells }: Block) =>
  cells.length < 2 && text.length <= 90 && areHeadings(text.split(' '), ordered)

const day =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}(?: \d{4})?|[Nn]ext (?:meeting|[Bb]oard|month)|ASAP|TB[CA]|[Oo]n-?going)(?= |$)/

type Row = { ref: string; action: Range; owner: Range; due: Range; status: Range }

/** A row whose first line holds who is to act, straight before a day. */
function rowIn(block: Block, { people }: ReadingContext): Row | null {
  const end = block.lines[1]?.start ?? block.text.length
  const line = block.text.slice(0, end).trimEnd()
  const ref = own.exec(line)?.[0]
  if (ref === undefined || block.cells.length > 1) return null
  const mentions = mentionsIn(line, people)
  for (const { index } of line.matchAll(/(?<= )\S/g)) {
    if (index < ref.length + 8) continue
    const { persons, end: behind } = personsAt(line, index, mentions, people)
    const written = persons.length > 0 ? day.exec(line.slice(behind + 1))?.[0] : undefined
    if (written === undefined || line[behind] !== ' ') continue
    const due = { start: behind + 1, end: behind + 1 + written.length }
    return {
      ref: ref.trim().replace(/[.)]$/, ''),
      action: { start: ref.length, end: index - 1 },
      owner: { start: index, end: behind },
      due,
      status: { start: Math.min(due.end + 1, line.length), end: line.length },
    }
  }
  return null
}

/** Where a log tells nothing of its rows, those that are due or reported on come from an earlier meeting. */
function originOf(
  zone: Zone,
  { status, due }: { status: string; due: string },
  heldOn: string | null,
): Draft['origin'] {
  if (zone.kind === 'brought forward' || zone.kind === 'minutes') return 'brought forward'
  if (zone.kind === 'raised') return 'raised'
  const latest = dueCell(due, dueReference(null, null, heldOn))?.latest ?? null
  const isPast = latest !== null && heldOn !== null && latest <= heldOn
  return isPast || (outcome(status).stated && !openAlone.test(status)) ? 'brought forward' : 'raised'
}

const dangling = /(?:^| )(?:to|the|by|of|in|at|on|for|with|about|until|from|an?|and)$/i

/** What the status column says; where it alone breaks off, the next line is all its own. */
function statusOf(block: Block, { action, status }: Row): Slice {
  const own = cut(block, status.start, status.end)
  const isBroken = (text: string) => dangling.test(text)
  const goesOn = isBroken(own.text) && !isBroken(block.text.slice(action.start, action.end))
  return goesOn ? cut(block, status.start, block.text.length) : own
}

function draftOf(block: Block, row: Row, zone: Zone, context: ReadingContext): Draft {
  const words = ({ start, end }: Range) => block.text.slice(start, end)
  // A status may go on in the next line, among the words of the other columns.
  const status = `${words(row.status)} ${block.text.slice(row.status.end)}`.trim()
  const origin = originOf(zone, { status: words(row.status), due: words(row.due) }, meetingOf(context).heldOn)
  const report = statusOf(block, row)
  const isReport = origin === 'brought forward' && status !== '' && !openAlone.test(status)
  return {
    ...draftAt(origin, block, row.action),
    ref: row.ref,
    raisedAt: zone.raisedAt,
    owner: words(row.owner),
    due: cut(block, row.due.start, row.due.end),
    isApart: true,
    status: origin === 'brought forward' ? status || null : null,
    updates: isReport && report.text !== '' ? [report] : [],
  }
}

/** The actions in the logs whose columns ran together, and the blocks that these take. */
export function flatLogsIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const found: Tables = { drafts: [], used: new Set() }
  let isOpen = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    const begins = isHeader(block)
    const row: Row | null = isOpen && !begins ? rowIn(block, context) : null
    isOpen = begins || row !== null
    if (begins || row) found.used.add(index)
    if (row) found.drafts.push(draftOf(block, row, zoneAt(zones, index), context))
  }
  return found.drafts.length > 1 ? found : { drafts: [], used: new Set() }
}
