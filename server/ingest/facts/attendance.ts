import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { AttendanceFact } from '../../../shared/facts.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { wording } from '../../../shared/words/reading-notices.ts'
import { apologiesIn, attendedIn, awayIn } from './attendance/apologies.ts'
import { here, listedUnder, type Listed } from './attendance/lists/listed.ts'
import { listsIn } from './attendance/lists.ts'
import { underLostHeading } from './attendance/lost-heading.ts'
import { hasForceCommissioner, sideOfEntry, withSidesOfOthers } from './attendance/sides.ts'
import { headOf, isContent } from './meeting/head.ts'
import type { Entry } from './people/person-entry.ts'
import { rankBefore } from './people/person-name.ts'
import { spokenRoles } from './people/spoken-roles.ts'
import { shortFormsOf } from './people/short-forms.ts'
import { withToldPosts } from './people/told-posts.ts'

// Reads who was there and who sent apologies: lists, tables, labelled lines, paragraphs, sentences.
// Not the owners, speakers or authors that a document names elsewhere.

/** "Mr Wren had sent apologies" speaks of the Wren who is listed. */
function inFull(entry: Entry, lists: readonly Listed[]): Pick<Entry, 'name' | 'office'> {
  const surname = entry.name.split(' ').at(-1)
  const isShort =
    /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|cllr|councillor|prof(?:essor)?)\.? [^ ]+$/i.test(entry.name) ||
    rankBefore(entry.name) !== null
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
        organisation: known.organisation ?? entry.organisation,
        called: [...new Set([...known.called, ...entry.called])],
        isChair: known.isChair || entry.isChair,
        takesMinutes: known.takesMinutes || entry.takesMinutes,
      })
  }
  return [...people.values()]
}

/** "Cllr Lee, Convener, presided." below those who sent apologies says who led the meeting, and nobody was away. */
const isToldToPreside = ({ status, block, start, end }: Listed) =>
  status === 'apologies' && / (?:presided|took the chair)\.?$/.test(block.text.slice(start, end))

// No meeting has more; a list without end would make every later search for a name slow.
const mostPeople = 300

/** Everyone listed, before their short forms are gathered; the meeting reader asks it for the chair and who took the notes. */
export function listedPeople(blocks: readonly Block[]): Listed[] {
  const listed = listsIn(blocks)
    .slice(0, mostPeople)
    .filter((one) => !isToldToPreside(one))
  const told = apologiesIn(blocks)
  const away = underLostHeading(listed, told, blocks)
  const lists = listed.map((one) => (away.includes(one) ? { ...one, status: 'apologies' as const } : one))
  const spoken = [...told, ...awayIn(headOf(blocks))].map((found) => ({
    ...found,
    ...inFull(found, lists),
    organisation: null,
    place: -1,
    isLoose: false,
  }))
  const isKnown = (entry: Entry) =>
    lists.some((other) => keyOf(other.name) === keyOf(entry.name) && other.status === 'apologies')
  const head = headOf(blocks)
  const end = blocks.filter(isContent).slice(-4)
  const roles = spokenRoles(
    head,
    end.filter((block) => !head.includes(block)),
  ).map(({ entry, block, start, end, role }): Listed => ({
    ...listedUnder(
      { ...entry, ...inFull(entry, lists) },
      { ...here, chair: role === 'chair', minutes: role === 'minutes' },
      null,
      {
        block,
        start,
        place: -1,
        isLoose: false,
      },
    ),
    end,
  }))
  const everyone = merged([
    ...lists,
    ...attendedIn(head).map((found) => ({ ...found, place: -1, isLoose: false })),
    ...roles,
    ...spoken.filter((entry) => !isKnown(entry)),
  ])
  return withToldPosts(everyone.slice(0, mostPeople), head)
}

export const attendanceReader: FactReader<'attendance'> = {
  kind: 'attendance',
  name: 'attendance@1',
  read(blocks) {
    const people = listedPeople(blocks)
    const called = shortFormsOf(people, blocks)
    const isLed = hasForceCommissioner(people)
    const facts = people.map((entry, index): AttendanceFact => {
      const { line, spans } = cut(entry.block, entry.start, entry.end)
      const { name, office, status } = entry
      return { name, office, called: called[index] ?? [], status, side: sideOfEntry(entry, isLed), line, spans }
    })
    return withSidesOfOthers(facts, people)
  },
}

/** Tells where people were read as having sent apologies by the shape of the lists alone. */
export const lostHeadingReader: FactReader<'notices'> = {
  kind: 'notices',
  name: 'lost-heading@1',
  read(blocks) {
    const people = underLostHeading(listsIn(blocks).slice(0, mostPeople), apologiesIn(blocks), blocks)
    const spans = people.flatMap(({ block, start, end }) => cut(block, start, end).spans)
    const [first] = people
    return first ? [{ kind: 'lost text', line: first.block.line, message: wording.lostHeading, spans }] : []
  },
}
