import type { Block } from '../../../../../shared/blocks.ts'
import { behindOffice, entriesIn } from '../../people/entries.ts'
import { byInitials } from '../../people/key.ts'
import { entryOf, type Entry } from '../../people/person-entry.ts'
import { isRole } from '../../people/role-words.ts'
import { entryOfRow } from '../../people/table.ts'
import { attendanceLabel } from '../label.ts'
import { tickedIn } from '../ticks.ts'
import type { State } from './state.ts'

function entriesOf(text: string, { key, label }: State): Entry[] {
  const people = byInitials(text, key)
  if (people.length > 0) return people
  const found = entriesIn(text)
  return found.length === 0 && label?.hasOfficesFirst === true ? [behindOffice(text) ?? []].flat() : found
}

/** "x Ann Lee": a mark that the key to the list explains, before a name in one line. */
function markedIn(text: string, { label }: State): ReturnType<typeof tickedIn> {
  const { letter = '', rest = '' } = /^(?<letter>\S) (?<rest>\S.*)$/su.exec(text)?.groups ?? {}
  const status = label?.marks?.get(letter)
  return status === undefined ? null : { status, rest }
}

/** The people whom a block names from a place on, row, cells or line. */
export function entriesAt(block: Block, from: number, state: State): Entry[] {
  const row = state.columns && block.cells.length > 1 ? entryOfRow(block, state.columns) : null
  if (row) return [row]
  const cells = block.cells
    .filter((cell) => cell.end > from)
    .map((cell) => block.text.slice(Math.max(from, cell.start), cell.end))
  const ticked = from === 0 && cells.length < 2 ? (tickedIn(block.text) ?? markedIn(block.text, state)) : null
  if (ticked)
    return entriesIn(ticked.rest).map((entry) => ({
      ...entry,
      apologises: entry.apologises || ticked.status === 'apologies',
    }))
  if (cells.length < 2) return entriesOf(state.brokenOff + block.text.slice(from), state)
  const mark = state.label?.marks?.get(cells[0] ?? '')
  if (mark !== undefined)
    return entriesIn(cells.slice(1).join('\t')).map((entry) => ({ ...entry, apologises: mark === 'apologies' }))
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
  const post = cells.length > 2 ? postFirst(cells) : null
  if (post) return [post]
  // A name in the first cell, and all of what somebody is in the next ones.
  const [first = '', ...rest] = cells
  const isNamed = entryOf(first)?.office === null && !rest.some((cell) => entryOf(cell) !== null)
  const one = isNamed && !/[;,]/.test(first) ? entryOf(cells.join('\t')) : null
  if (one) return [one]
  // Two lists side by side: every cell holds somebody.
  const each = cells.map((cell) => entriesIn(cell))
  return each.every((entries) => entries.length > 0) ? each.flat() : entriesIn(cells.join('\t'))
}

/** "Head of Estates    Ann Lee    AL    minutes": the post in the first cell, and behind the name what else there is. */
function postFirst([post = '', name = '', ...more]: readonly string[]): Entry | null {
  const isPost = isRole(post) && entryOf(post) === null && entryOf(name)?.office === null
  return isPost ? entryOf(`${name}, ${post} ${more.map((one) => `(${one})`).join(' ')}`) : null
}

/** One name alone, whose role may stand on the next line. */
export const isBare = (entries: readonly Entry[]): boolean => entries.length === 1 && entries[0]?.office === null

/** "…; Treasurer Ann Lee (AL); Chief": the office that a list breaks off with, ready for the next line; empty where it is whole. */
export function brokenOffIn(text: string): string {
  const parts = text.split(';')
  const last = parts.at(-1)?.trim() ?? ''
  const isOpen =
    parts.length > 1 && /^\p{Lu}/u.test(last) && !/[.,:]$/.test(last) && isRole(last) && entryOf(last) === null
  return isOpen ? `${last} ` : ''
}
