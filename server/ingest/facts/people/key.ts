import type { Block } from '../../../../shared/blocks.ts'
import { isContent } from '../meeting/head.ts'
import { entryOf, type Entry } from './person-entry.ts'
import { areInitialsOf } from './person-name.ts'

/** People by the initials that the notes give them in a key of their own ("DH  Derek Hall, PCC"). */
export type PeopleKey = ReadonlyMap<string, Entry>

const line = /^(?<form>\p{Lu}\p{L}{1,4})(?:\t| ?[=:–—-] ?| {1,9})(?<rest>\p{Lu}.{4,140})$/u

/** One line of a key: the initials are those of the name behind them. */
function keyed({ text }: Block): [string, Entry] | null {
  const { form = '', rest = '' } = line.exec(text)?.groups ?? {}
  const entry = form === '' ? null : entryOf(rest)
  return entry && areInitialsOf(form, entry.name) ? [form, entry] : null
}

/** The key to the people of a document, wherever it stands: at least two such lines, one after the other. */
export function peopleKeyIn(blocks: readonly Block[]): PeopleKey {
  const lines = blocks.filter(isContent).map(keyed)
  return new Map(
    lines.filter((one, at) => one !== null && (lines[at - 1] ?? lines[at + 1] ?? null) !== null) as [string, Entry][],
  )
}

const token = /^(?<form>\p{Lu}\p{L}{1,4})(?: ?\((?<inside>[^()]{1,60})\))?$/u

/** The people of a list of initials ("DH (chair), RB, Ann Lee"); none where there are none of the key, or a part names nobody. */
export function byInitials(text: string, key: PeopleKey): Entry[] {
  if (key.size === 0) return []
  const parts = text.split(/[,;] ?| (?:and|&) /)
  const isKeyed = (part: string) => key.has(token.exec(part.trim().replace(/\.$/, ''))?.groups?.form ?? '')
  if (!parts.some(isKeyed)) return []
  const found = parts.map((part) => {
    const { form = '', inside } = token.exec(part.trim().replace(/\.$/, ''))?.groups ?? {}
    const entry = key.get(form)
    if (!entry) return entryOf(part)
    // What stands in the brackets is read as it is behind a name: chair, notes, items.
    const said = inside === undefined ? null : entryOf(`${entry.name} (${inside})`)
    return {
      ...entry,
      called: [...new Set([...entry.called, form])],
      isChair: said?.isChair ?? false,
      takesMinutes: said?.takesMinutes ?? false,
      apologises: said?.apologises ?? false,
    }
  })
  const people = found.flatMap((entry) => entry ?? [])
  return people.length === found.length ? people : []
}
