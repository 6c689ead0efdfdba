import type { Block } from '../../../../shared/blocks.ts'
import type { AttendanceFact } from '../../../../shared/facts.ts'
import { sideOf } from '../../../../shared/offices.ts'
import { datesIn } from '../../../../shared/written-dates.ts'
import { groupedIn } from './groups.ts'
import { attendanceLabel, board, isOrganisation, isOtherLabel, labelOf, type Label } from './label.ts'
import { runsOfPeople } from './runs.ts'
import { entriesIn } from '../people/entries.ts'
import { peopleBlocks } from '../meeting/head.ts'
import { bodyOfRow, entryOfRow, peopleColumns, type PeopleColumns } from '../people/table.ts'
import { entryOf, type Entry } from '../people/person-entry.ts'
import { byInitials, peopleKeyIn, type PeopleKey } from '../people/key.ts'
import { isRoleLine } from '../people/person-parts.ts'
import { isPlaceLine } from '../people/place-line.ts'

/** Somebody of a list, with the passage that names them. `isLoose`: neither a label nor a body nor a table stands over them. */
export type Listed = Entry & {
  status: AttendanceFact['status']
  organisation: string | null
  block: Block
  start: number
  end: number
  place: number
  isLoose: boolean
}

/** What is in force while the lists are walked: the label, the body, the columns of a table, a role whose holder comes next. */
type State = {
  label: Label | null
  body: string | null
  columns: PeopleColumns | null
  labels: Map<number, Label> | null
  key: PeopleKey
  role: string | null
  awaitsRole: boolean
  misses: number
  run: number
  isFull: boolean
}
/** `body` where a part of a list names one of its own. */
type Found = Entry & { body?: string | null }
type Step = { found: Found[]; from: number; state: State; label?: Label; roleOfLast?: string }

const nothing: State = {
  label: null,
  body: null,
  columns: null,
  labels: null,
  key: new Map(),
  role: null,
  awaitsRole: false,
  misses: 0,
  run: 0,
  isFull: false,
}
export const here: Label = { status: 'present', chair: false, minutes: false, organisation: null, rest: '' }

// What holds for the lines of a list that has no label.
const unnamed: Label = { ...here }

/** An entry with what its label and body say. */
export const listedUnder = (
  entry: Entry,
  label: Label,
  body: string | null,
  at: { block: Block; start: number; place: number; isLoose: boolean },
): Listed => ({
  ...entry,
  isChair: entry.isChair || label.chair,
  takesMinutes: entry.takesMinutes || label.minutes,
  status: entry.apologises ? 'apologies' : label.status,
  organisation: (label.organisation === board ? null : label.organisation) ?? body ?? label.organisation,
  end: at.block.text.length,
  ...at,
})

function entriesOf(text: string, { key }: State): Entry[] {
  const people = byInitials(text, key)
  return people.length > 0 ? people : entriesIn(text)
}

function entriesAt(block: Block, from: number, state: State): Entry[] {
  const row = state.columns && block.cells.length > 1 ? entryOfRow(block, state.columns) : null
  if (row) return [row]
  const cells = block.cells
    .filter((cell) => cell.end > from)
    .map((cell) => block.text.slice(Math.max(from, cell.start), cell.end))
  if (cells.length < 2) return entriesOf(block.text.slice(from), state)
  // A mark in the margin: "A    Ann Lee – Deputy Chief Constable".
  if (/^(?:a|ap|apols?)$/i.test(cells[0] ?? ''))
    return entriesIn(cells.slice(1).join('\t')).map((entry) => ({ ...entry, apologises: true }))
  // "NORTHERN AREA    Ms Ann Lee, Chief Executive": the words of a label over several lines.
  const [margin = '', person = '', more] = cells
  if (
    more === undefined &&
    /^[\p{Lu} ’'&]{6,40}:?$/u.test(margin) &&
    attendanceLabel(margin) === null &&
    entriesIn(margin).length === 0 &&
    entriesIn(person).length > 0
  )
    return entriesIn(person)
  // A name in the first cell, and all of what somebody is in the next ones.
  const [first = '', ...rest] = cells
  const isNamed = entryOf(first)?.office === null && !rest.some((cell) => entryOf(cell) !== null)
  const one = isNamed && !/[;,]/.test(first) ? entryOf(cells.join('\t')) : null
  if (one) return [one]
  // Two lists side by side: every cell holds somebody.
  const each = cells.map((cell) => entriesIn(cell))
  return each.every((entries) => entries.length > 0) ? each.flat() : entriesIn(cells.join('\t'))
}

/** Without a label only what says an office of the area's police, or follows two such lines, is taken for somebody who was there. */
function isCertain(entries: readonly Entry[], state: State, isHead: boolean): boolean {
  // A list on the label's own line is whole: a bare name alone on a later line is no part of it.
  if (state.label !== null) return !(state.isFull && isBare(entries))
  return (
    isHead &&
    entries.every(
      (entry) =>
        entry.office !== null &&
        (state.body !== null || state.columns !== null || state.run >= 2 || sideOf(entry.office) !== 'unknown'),
    )
  )
}

function labelled(block: Block, label: Label, state: State): Step {
  const inner = label.chair || label.minutes ? null : attendanceLabel(label.rest)
  const grouped = block.cells.length < 2 ? groupedIn(label.rest) : []
  if (grouped.length > 1)
    return {
      found: grouped,
      from: block.text.length - label.rest.length,
      label,
      state: { ...nothing, label, isFull: true },
    }
  // "Attendees: OPCC: Ann Lee, …": the label of the list, then the body of those behind it.
  if (inner && inner.organisation !== null && inner.rest !== '')
    return labelled(block, { ...label, organisation: inner.organisation, rest: inner.rest }, state)
  const next: State = { ...nothing, key: state.key, label, columns: state.columns }
  if (label.rest === '') return { found: [], from: 0, state: next }
  const from = block.text.length - label.rest.length
  const found = entriesAt(block, from, next)
  next.isFull = found.length > (label.rest.includes(';') ? 1 : 2)
  // A chair or a note taker is one person: the label holds for nobody on the lines after it, but the list around it goes on.
  const isAmong = state.label !== null && !state.label.chair && !state.label.minutes && !state.isFull
  const outer = isAmong && state.label?.status === 'present' ? { ...state, awaitsRole: false } : nothing
  return { found, from, label, state: label.chair || label.minutes ? outer : { ...next, awaitsRole: isBare(found) } }
}

const isBare = (entries: readonly Entry[]) => entries.length === 1 && entries[0]?.office === null

// A key to short forms, a line with a date or a time, and what somebody did are no lists.
function isNoList(text: string): boolean {
  // How long somebody stayed stands in brackets.
  const bare = text.replace(/\([^()]{0,120}\)/g, ' ')
  return / = |\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/i.test(bare) || datesIn(bare).length > 0 || isReported(text)
}

const isReported = (text: string) =>
  /[.!?]$/.test(text) &&
  /\b(?:was|were|has|had|have|sent|gave|given|welcomed|opened|noted|thanked|reported|said|asked)\b/.test(text)

function unlabelled(block: Block, isHead: boolean, state: State): Step {
  const isPlace = state.label === null && isPlaceLine(block.text)
  const entries = isPlace || isNoList(block.text) ? [] : entriesAt(block, 0, state)
  const { label } = state
  if (entries.length === 0 && label !== null && isRoleLine(block.text)) {
    return state.awaitsRole
      ? { found: [], from: 0, roleOfLast: block.text, state: { ...state, awaitsRole: false } }
      : { found: [], from: 0, state: { ...state, role: block.text } }
  }
  if (entries.length === 0 || !isCertain(entries, state, isHead)) {
    // "Minutes" over the date says what kind of paper it is.
    const isOfPaper = label !== null && label.minutes && datesIn(block.text).length > 0
    const isSentence = isOfPaper || (/[.!?]$/.test(block.text) && entries.length === 0)
    return {
      found: [],
      from: 0,
      state:
        isSentence || state.misses > 2 ? nothing : { ...state, misses: state.misses + 1, awaitsRole: false, run: 0 },
    }
  }
  const found = state.role !== null && isBare(entries) ? withRole(entries, state.role) : entries
  return {
    found,
    from: 0,
    state:
      label?.chair || label?.minutes
        ? nothing
        : { ...state, misses: 0, run: state.run + 1, role: null, awaitsRole: isBare(found) },
  }
}

const withRole = (entries: readonly Entry[], role: string): Entry[] =>
  entries.map((entry) => entryOf(`${entry.name}, ${role}`) ?? entry)

/** A row whose every cell is a label: what stands under each of them is its list. */
function labelColumns(block: Block): Map<number, Label> | null {
  if (block.cells.length < 2) return null
  const labels = block.cells.map(
    (cell) => [cell.column, attendanceLabel(block.text.slice(cell.start, cell.end))] as const,
  )
  return labels.every(([, label]) => label?.rest === '')
    ? new Map(labels.map(([column, label]) => [column, label ?? here]))
    : null
}

const fromBody = /^(?:for|from|representing) /i
// "For the City Region" on a line of its own: whoever is listed there came from one place.
const isGroup = ({ text, cells }: Block) =>
  cells.length < 2 && /^(?:For|From|Representing) (?:the )?\p{Lu}[\p{L}’'& -]{2,40}:?$/u.test(text)
const bodyNamed = (text: string) => text.replace(fromBody, '').replace(/:$/, '')

function step(block: Block, isHead: boolean, state: State): Step {
  const columns = peopleColumns(block)
  if (columns) return { found: [], from: 0, state: { ...state, columns } }
  const labels = labelColumns(block)
  if (labels) return { found: [], from: 0, state: { ...nothing, labels } }
  const label = block.kind === 'heading' ? attendanceLabel(block.text.replace(/^\d{1,3}[.)]? ?/, '')) : labelOf(block)
  if (label) return labelled(block, label, state)
  if (isOtherLabel(block.text)) return { found: [], from: 0, state: nothing }
  // "For OPCC:" is the label of a list, and the body.
  if (fromBody.test(block.text) && (isOrganisation(block.text) || isGroup(block)))
    return { found: [], from: 0, state: { ...nothing, label: { ...here, organisation: bodyNamed(block.text) } } }
  if (isOrganisation(block.text)) return { found: [], from: 0, state: { ...state, body: block.text.replace(/:$/, '') } }
  if (block.kind === 'heading' && block.level < 7) return { found: [], from: 0, state: nothing }
  return unlabelled(block, isHead, state)
}

/** The people in the cells of a row under labels of their own; null where a cell stands under none. */
function underLabels(block: Block, labels: ReadonlyMap<number, Label>, place: number): Listed[] | null {
  if (labelOf(block) || isOtherLabel(block.text)) return null
  const whole = { start: 0, end: block.text.length, column: Math.min(...labels.keys()) }
  const cells = block.cells.length > 0 ? block.cells : [whole]
  // Gaps of unlike width: where there are as many cells as labels, they stand in one order.
  const inOrder = cells.length === labels.size ? [...labels.keys()].toSorted((a, b) => a - b) : []
  const columns = cells.map((cell, at) => (labels.has(cell.column) ? cell.column : (inOrder[at] ?? -1)))
  if (columns.includes(-1) || new Set(columns).size < columns.length) return null
  const found = cells.flatMap((cell, at) =>
    entriesIn(block.text.slice(cell.start, cell.end)).map((entry) => ({
      ...listedUnder(entry, labels.get(columns[at] ?? -1) ?? here, null, {
        block,
        start: cell.start,
        place,
        isLoose: false,
      }),
      end: cell.end,
    })),
  )
  return found.length > 0 ? found : null
}

/** One line that speaks of an office-holder before the lists begin is a banner, and nobody of the meeting. */
function withoutBanners(all: readonly Listed[]): Listed[] {
  const first = all.find((one) => !one.isLoose && one.status === 'present')
  if (!first) return [...all]
  return all.filter(
    (one) =>
      !one.isLoose ||
      one.place > first.place ||
      all.some((other) => other.isLoose && Math.abs(other.place - one.place) === 1),
  )
}

/** "In" in the margin of one row and "attendance:" in that of the next are one label, over both. */
function labelOverTwo(block: Block, next: Block | undefined): Label | null {
  const [first, second] = block.cells
  const below = /^[\p{L} ]{2,25}:(?= )/u.exec(next?.text ?? '')?.[0]
  if (!first || !second || below === undefined || labelOf(block)) return null
  // Somebody in the first cell is the last of the list above.
  if (entriesIn(block.text.slice(first.start, first.end)).length > 0) return null
  const words = `${block.text.slice(0, first.end)} ${below}`
  const label = words.length <= 40 ? attendanceLabel(words) : null
  return label?.rest === '' ? { ...label, rest: block.text.slice(second.start) } : null
}

/** Walks the head, and the items about attendance, with the label and the body that are in force. */
export function listsIn(blocks: readonly Block[]): Listed[] {
  const all: Listed[] = []
  const key = peopleKeyIn(blocks)
  let state: State = nothing
  const walked = peopleBlocks(blocks)
  const runs = runsOfPeople(walked)
  for (const [place, { block, isHead }] of walked.entries()) {
    if (runs.has(place)) state = { ...state, label: state.label ?? unnamed }
    else if (state.label === unnamed) state = nothing
    const inColumns = state.labels && underLabels(block, state.labels, place)
    if (inColumns) {
      all.push(...inColumns)
      continue
    }
    const overTwo = labelOverTwo(block, walked[place + 1]?.block)
    // A body stands in the first of its rows alone.
    const body = (state.columns && bodyOfRow(block, state.columns)) ?? state.body
    const done = overTwo
      ? labelled(block, overTwo, { ...state, key })
      : step(block, isHead, { ...state, key, body, labels: null })
    const last = all.at(-1)
    if (done.roleOfLast !== undefined && last) Object.assign(last, entryWith(last, done.roleOfLast))
    const label = done.label ?? state.label
    const isLoose = label === null && body === null && state.columns === null
    all.push(
      ...done.found.map((entry) =>
        listedUnder(entry, label ?? here, entry.body ?? body, { block, start: done.from, place, isLoose }),
      ),
    )
    state = done.state
  }
  return withoutBanners(all)
}

/** Somebody with the role of the line after. */
function entryWith(entry: Listed, role: string): Partial<Listed> {
  const [read] = withRole([entry], role)
  return read
    ? {
        office: read.office,
        isChair: entry.isChair || read.isChair,
        takesMinutes: entry.takesMinutes || read.takesMinutes,
      }
    : {}
}
