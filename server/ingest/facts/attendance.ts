import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { AttendanceFact } from '../../../shared/facts.ts'
import { officeOf, sideOf } from '../../../shared/offices.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { apologiesIn, attendedIn } from './apologies.ts'
import { attendanceLabel, isOrganisation, isOtherLabel, type Label } from './attendance-label.ts'
import { entriesIn } from './entries.ts'
import { headOf, peopleBlocks } from './head.ts'
import { entryOfRow, peopleColumns, type PeopleColumns } from './people-table.ts'
import type { Entry } from './person-entry.ts'
import { rankBefore } from './person-name.ts'
import { spokenRoles } from './spoken-roles.ts'
import { shortFormsOf } from './short-forms.ts'

// Reads who was there and who sent apologies: lists, tables, labelled lines, paragraphs, sentences.
// Not the owners, speakers or authors that a document names elsewhere.

type Listed = Entry & { status: AttendanceFact['status']; organisation: string | null; block: Block; start: number; end: number }

/** What is in force while the lists are walked: the label, the body, the columns of a table. */
type State = { label: Label | null; body: string | null; columns: PeopleColumns | null; misses: number }

const nothing: State = { label: null, body: null, columns: null, misses: 0 }
const here: Label = { status: 'present', chair: false, minutes: false, organisation: null, rest: '' }

const listed = (entry: Entry, block: Block, start: number, state: State): Listed => {
  const label = state.label ?? here
  return {
    ...entry,
    isChair: entry.isChair || label.chair,
    takesMinutes: entry.takesMinutes || label.minutes,
    status: entry.apologises ? 'apologies' : label.status,
    organisation: label.organisation ?? state.body,
    block,
    start,
    end: block.text.length,
  }
}

function entriesAt(block: Block, from: number, state: State): Entry[] {
  const row = state.columns && block.cells.length > 1 ? entryOfRow(block, state.columns) : null
  if (row) return [row]
  const cells = block.cells.filter((cell) => cell.end > from).map((cell) => block.text.slice(Math.max(from, cell.start), cell.end))
  return entriesIn(cells.length > 1 ? cells.join('\t') : block.text.slice(from))
}

/** Without a label only what says an office, or follows another such line, is taken for somebody who was there. */
function isCertain(entries: readonly Entry[], state: State, isHead: boolean): boolean {
  if (state.label !== null) return true
  return isHead && entries.every((entry) => entry.office !== null && (state.body !== null || state.columns !== null || sideOf(entry.office) !== 'unknown'))
}

function labelled(block: Block, label: Label, state: State): { found: Listed[]; state: State } {
  const next = { ...nothing, label, body: null, columns: state.columns }
  if (label.rest === '') return { found: [], state: next }
  const start = block.text.length - label.rest.length
  const found = entriesAt(block, start, next).map((entry) => listed(entry, block, start, next))
  // A chair or a note taker is one person: the label holds for nobody on the lines after it.
  return { found, state: label.chair || label.minutes ? nothing : next }
}

function unlabelled(block: Block, isHead: boolean, state: State): { found: Listed[]; state: State } {
  const entries = entriesAt(block, 0, state)
  const isSentence = /[.!?]$/.test(block.text) && entries.length === 0
  if (entries.length === 0 || !isCertain(entries, state, isHead)) {
    return { found: [], state: isSentence || state.misses > 2 ? nothing : { ...state, misses: state.misses + 1 } }
  }
  const found = entries.map((entry) => listed(entry, block, 0, state))
  return { found, state: state.label?.chair || state.label?.minutes ? nothing : { ...state, misses: 0 } }
}

function step(block: Block, isHead: boolean, state: State): { found: Listed[]; state: State } {
  const columns = peopleColumns(block)
  if (columns) return { found: [], state: { ...state, columns } }
  const label = attendanceLabel(block.kind === 'heading' ? block.text.replace(/^\d{1,3}[.)]? ?/, '') : block.text)
  if (label) return labelled(block, label, state)
  if (isOtherLabel(block.text)) return { found: [], state: nothing }
  if (isOrganisation(block.text)) return { found: [], state: { ...state, body: block.text.replace(/:$/, '') } }
  if (block.kind === 'heading' && block.level < 7) return { found: [], state: nothing }
  return unlabelled(block, isHead, state)
}

/** Walks the head, and the items about attendance, with the label and the body that are in force. */
function walk(blocks: readonly Block[]): Listed[] {
  const all: Listed[] = []
  let state = nothing
  for (const { block, isHead } of peopleBlocks(blocks)) {
    const done = step(block, isHead, state)
    all.push(...done.found)
    state = done.state
  }
  return all
}

function sideOfEntry({ office, called, organisation: body }: Listed): AttendanceFact['side'] {
  const words = [office, ...called.map((form) => officeOf(form)?.name ?? rankBefore(form)?.office ?? null), body]
  // A bare commissioner who came with a police force heads it, as in the City of London.
  if (office !== null && /^(?:(?:assistant|deputy|temporary|acting) )?commissioner$/i.test(office) && body !== null && sideOf(body) === 'force') return 'force'
  return words.map((one) => (one === null ? 'unknown' : sideOf(one))).find((side) => side !== 'unknown') ?? 'unknown'
}

/** "Mr Wren had sent apologies" speaks of the Wren who is listed. */
function inFull(entry: Entry, lists: readonly Listed[]): Pick<Entry, 'name' | 'office'> {
  const surname = entry.name.split(' ').at(-1)
  const isShort = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|cllr|councillor|prof(?:essor)?)\.? [^ ]+$/i.test(entry.name) || rankBefore(entry.name) !== null
  const namesakes = isShort ? lists.filter((other) => other.name.split(' ').at(-1) === surname) : []
  const [only] = namesakes
  return only && namesakes.length === 1 ? { name: only.name, office: entry.office ?? only.office } : entry
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L} ]/gu, '')

/** A person named twice in one way (as chair and on the list) is one entry with what both say. */
function merged(listed: readonly Listed[]): Listed[] {
  const people = new Map<string, Listed>()
  for (const entry of listed) {
    const key = `${keyOf(entry.name)} ${entry.status}`
    const known = people.get(key)
    if (!known) people.set(key, entry)
    else
      people.set(key, {
        ...known,
        office: known.office ?? entry.office,
        called: [...new Set([...known.called, ...entry.called])],
        isChair: known.isChair || entry.isChair,
        takesMinutes: known.takesMinutes || entry.takesMinutes,
      })
  }
  return [...people.values()]
}

// No meeting has more; a list without end would make every later search for a name slow.
const mostPeople = 300

/** Everyone listed, before their short forms are gathered; the meeting reader asks it for the chair and who took the notes. */
export function listedPeople(blocks: readonly Block[]): Listed[] {
  const lists = walk(blocks).slice(0, mostPeople)
  const spoken = apologiesIn(blocks).map((found) => ({ ...found, ...inFull(found, lists), organisation: null }))
  const isKnown = (entry: Entry) => lists.some((other) => keyOf(other.name) === keyOf(entry.name) && other.status === 'apologies')
  const head = headOf(blocks)
  const roles = spokenRoles(head).map(({ entry, block, start, end, role }): Listed => ({
    ...listed(entry, block, start, { ...nothing, label: { ...here, chair: role === 'chair', minutes: role === 'minutes' } }),
    end,
  }))
  return merged([...lists, ...attendedIn(head).map((found) => ({ ...found, organisation: null })), ...roles, ...spoken.filter((entry) => !isKnown(entry))]).slice(0, mostPeople)
}

/** Where nobody is there for the commissioner or a partner, an office that either side may hold is the force's. */
function withOneSide(people: AttendanceFact[]): AttendanceFact[] {
  const holders = people.filter((person) => person.office !== null)
  const ofForce = holders.filter((person) => person.side === 'force').length
  if (ofForce * 2 <= holders.length || people.some((person) => person.side === 'commissioner' || person.side === 'partner')) return people
  return people.map((person) => (person.office === null ? person : { ...person, side: 'force' }))
}

export const attendanceReader: FactReader<'attendance'> = {
  kind: 'attendance',
  name: 'attendance@1',
  read(blocks) {
    const people = listedPeople(blocks)
    const called = shortFormsOf(people, blocks)
    const facts = people.map((entry, index): AttendanceFact => {
      const { line, spans } = cut(entry.block, entry.start, entry.end)
      const { name, office, status } = entry
      return { name, office, called: called[index] ?? [], status, side: sideOfEntry(entry), line, spans }
    })
    return withOneSide(facts)
  },
}
