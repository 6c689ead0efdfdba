import type { Block, Slice } from '../../../../../shared/blocks.ts'
import { joined } from '../../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { colour, openAlone } from '../fact/report-of.ts'
import { draftAt, type Draft } from '../draft.ts'
import { meetingOf } from '../meeting-of.ts'
import type { Columns } from '../columns.ts'
import { originsIn } from '../earlier/origin-dates.ts'
import { statusOf } from '../outcome/status.ts'
import { ownReference } from '../reference.ts'
import { beginsWithDoer, isNothing } from '../wording.ts'
import { sliceOf, textOf, type Placed, type Row } from './row.ts'
import { originAmong, raisedIn, standingOf } from './standing.ts'

/** The actions in the rows of all tables, in order. */
export function draftsOf(rows: Placed[], context: ReadingContext): Draft[] {
  const drafts: Draft[] = []
  const { heldOn } = meetingOf(context)
  const standings = rows.map(({ row }) => standingOf(row, heldOn))
  for (const [at, { row, isPlain, columns }] of rows.entries()) {
    const pieces = row.cells.get('action') ?? (isPlain ? row.cells.get('item') : undefined)
    const last = drafts.at(-1)
    if (!pieces) goOn(last, row)
    else if (!isNothing(pieces.map(({ slice }) => slice.text).join(' '))) {
      const origin = originAmong(rows, standings, at, columns)
      for (const one of apart(pieces, context))
        drafts.push({ ...draftOf(row, one, origin, heldOn), ...itemOf(row, columns) })
    }
  }
  return drafts
}

/** A cell may hold several actions, each with who is to do it on a line of its own. */
function apart<Piece extends { slice: Slice }>(pieces: Piece[], { people }: ReadingContext): Piece[][] {
  const isEach = pieces.length > 1 && pieces.every(({ slice }) => beginsWithDoer(slice.text, people))
  return isEach ? pieces.map((piece) => [piece]) : [pieces]
}

/** In a table of the notes the first column numbers the items, not the actions; in one of actions a column may name the item. */
function itemOf(row: Row, columns: Columns): Partial<Draft> {
  const isOfNotes = [...columns.values()].includes('talk')
  const number = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})\.?$/.exec(textOf(row, isOfNotes ? 'ref' : 'item'))?.groups
    ?.number
  if (number === undefined) return {}
  return isOfNotes ? { item: number, ref: null } : { item: number }
}

// `12.1 Map the shelters`, `HTA/4 List the vans`: no column holds the numbers.
const before = new RegExp(`^(?<ref>\\d{1,3}\\.\\d{1,3}|(?=\\S*\\D)${ownReference})[.:]? (?:[–-] )?(?=\\p{Lu})`, 'u')

function numberBefore(text: string): { ref: string; length: number } | null {
  const match = before.exec(text)
  return match?.groups?.ref === undefined ? null : { ref: match.groups.ref, length: match[0].length }
}

/** `List the vans (4 May 2021)`: the bracket behind the words that says where they come from. */
function bracketedOrigin(text: string, heldOn: string | null): { date: string; length: number } | null {
  const last = originsIn(text, heldOn).at(-1)
  const isBehind = last !== undefined && /^[ .]{0,3}$/.test(text.slice(last.end))
  return isBehind ? { date: last.date, length: text.length - text.slice(0, last.start).trimEnd().length } : null
}

function draftOf(
  row: Row,
  pieces: { block: Block; slice: Slice; start: number; end: number }[],
  origin: Draft['origin'],
  heldOn: string | null,
): Draft {
  const [first] = pieces as [(typeof pieces)[number]]
  const number = pieces.length === 1 && textOf(row, 'ref') === '' ? numberBefore(first.slice.text) : null
  const due = sliceOf(row, 'due')
  const from = pieces.length === 1 ? bracketedOrigin(first.slice.text, heldOn) : null
  return {
    ...draftAt(origin, first.block, {
      start: first.start + (number?.length ?? 0),
      end: first.end - (from?.length ?? 0),
    }),
    text: pieces.length > 1 ? joined(pieces.map(({ slice }) => slice)) : null,
    ref: /\d/.test(textOf(row, 'ref')) ? textOf(row, 'ref') : (number?.ref ?? null),
    raisedAt: raisedIn(row, heldOn) ?? from?.date ?? row.zone.raisedAt,
    owner: textOf(row, 'owner') || null,
    isApart: true,
    due: due?.text ? due : null,
    updates: origin === 'brought forward' ? updatesOf(row) : [],
    status: textOf(row, 'status') || null,
  }
}

function updatesOf(row: Row): Slice[] {
  const update = sliceOf(row, textOf(row, 'update') === '' ? 'status' : 'update')
  const isReport = update !== null && update.text !== '' && !colour.test(update.text) && !openAlone.test(update.text)
  return isReport && statusOf(update.text) !== 'not reported' ? [update] : []
}

/** A row without an action of its own carries on the one above it. */
function goOn(last: Draft | undefined, row: Row): void {
  if (last?.origin !== 'brought forward') return
  last.updates.push(...updatesOf(row))
  last.status ??= textOf(row, 'status') || null
}
