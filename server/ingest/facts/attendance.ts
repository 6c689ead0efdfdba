import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { AttendanceFact } from '../../../shared/facts.ts'
import { sideOf } from '../../../shared/offices.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { apologiesIn } from './apologies.ts'
import { attendanceLabel, isOtherLabel, type Label } from './attendance-label.ts'
import { entriesIn } from './entries.ts'
import type { Entry } from './person-entry.ts'
import { shortFormsOf } from './short-forms.ts'

// Reads who was there and who sent apologies: lists, tables, labelled lines, paragraphs, sentences.
// Not the owners, speakers or authors that a document names elsewhere.

type Listed = Entry & { status: AttendanceFact['status']; organisation: string | null; block: Block; start: number; end: number }
type State = { label: Label | null; misses: number }

const organisation = /^(?:(?:the )?(?:office of the |o)?p(?:olice)?[ ,]*(?:f(?:ire)?[ ,]*)?(?:and )?c(?:rime)? ?c(?:ommissioner)?(?:['’]s office)?|.{2,40}(?:police|constabulary)|force|constabulary|commissioner['’]s office|partners|external)(?: ?\([^)]*\))?:?$/i

const isLeftOut = (block: Block) => block.kind === 'repeated' || block.kind === 'noise'
const isAttendanceItem = (block: Block) => /\b(?:apolog(?:y|ies)|attendance|attendees|present|welcome|introductions?)\b/i.test(block.text) && block.text.length < 90

function textOf(block: Block, cell: { start: number; end: number }): string {
  return block.text.slice(cell.start, cell.end)
}

/** The entries of a block from `from` on, with the ranges they stand at. */
function listedIn(block: Block, from: number, label: Label, organisationAbove: string | null): Listed[] {
  const cells = block.cells.filter((cell) => cell.end > from)
  const whole = { start: from, end: block.text.length }
  const found = entriesIn(cells.length > 1 ? cells.map((cell) => textOf(block, cell)).join('\t') : textOf(block, whole))
  return found.map((entry) => ({
    ...entry,
    isChair: entry.isChair || label.chair,
    takesMinutes: entry.takesMinutes || label.minutes,
    status: entry.apologises ? 'apologies' : label.status,
    organisation: label.organisation ?? organisationAbove,
    block,
    start: from,
    end: block.text.length,
  }))
}

/** Walks the blocks before the first item, and those of items about attendance, with the label that is in force. */
function walk(blocks: readonly Block[]): Listed[] {
  const listed: Listed[] = []
  let state: State = { label: null, misses: 0 }
  let above: string | null = null
  let isInside = true
  for (const block of blocks) {
    if (isLeftOut(block)) continue
    const label = attendanceLabel(block.text)
    if (block.kind === 'heading' && block.level < 7 && !label) {
      isInside = isAttendanceItem(block) || (block.item === null && listed.length === 0)
      state = { label: null, misses: 0 }
      if (organisation.test(block.text)) above = block.text
      else continue
    }
    if (!isInside && !(label && listed.length === 0 && label.rest === '' && block.kind === 'heading')) continue
    if (label) {
      isInside = true
      state = { label: { ...label, organisation: label.organisation ?? null }, misses: 0 }
      above = null
      if (label.rest !== '') listed.push(...listedIn(block, block.text.length - label.rest.length, label, above))
      if (label.rest !== '' && (label.chair || label.minutes)) state = { label: null, misses: 0 }
      continue
    }
    if (isOtherLabel(block.text)) state = { label: null, misses: 0 }
    if (!state.label) continue
    if (organisation.test(block.text)) {
      above = block.text.replace(/:$/, '')
      continue
    }
    const found = listedIn(block, 0, state.label, above)
    listed.push(...found)
    if (found.length > 0 && (state.label.chair || state.label.minutes)) state = { label: null, misses: 0 }
    else if (found.length === 0 && (/[.!?]$/.test(block.text) || ++state.misses > 3)) state = { label: null, misses: 0 }
  }
  return listed
}

function sideOfEntry({ office, organisation: body }: Listed): AttendanceFact['side'] {
  const own = office === null ? 'unknown' : sideOf(office)
  return own === 'unknown' && body !== null ? sideOf(body) : own
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

/** Everyone listed, before their short forms are gathered; the meeting reader asks it for the chair and who took the notes. */
export function listedPeople(blocks: readonly Block[]): Listed[] {
  const lists = walk(blocks)
  const spoken = apologiesIn(blocks).map((found) => ({ ...found, organisation: null }))
  const isKnown = (entry: Entry) => lists.some((other) => keyOf(other.name) === keyOf(entry.name) && other.status === 'apologies')
  return merged([...lists, ...spoken.filter((entry) => !isKnown(entry))])
}

/** Where nobody is there for the commissioner or a partner, an office that either side may hold is the force's. */
function withOneSide(people: AttendanceFact[]): AttendanceFact[] {
  const sides = new Set(people.map((person) => person.side))
  if (!sides.has('force') || sides.has('commissioner') || sides.has('partner')) return people
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
