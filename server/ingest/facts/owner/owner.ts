import type { Basis, OwnerFact, Side } from '../../../../shared/facts.ts'
import type { People } from '../../../../shared/reading.ts'
import { allDoers, firstWords, leadingNames } from './doers.ts'
import { agents, lastWords } from './named.ts'
import { mentionsIn, personAt } from './person-words.ts'
import type { PersonWords } from './person-shape.ts'
import { asked, otherSide, sideOfAll, speakers } from './speakers.ts'
import { unitFirst, unitIn } from './unit.ts'

/** Who is to do what an action's words ask, and which side owes it; `[]` and null where they do not tell. */
export type Owners = { owners: OwnerFact[]; owingSide: { side: Side; basis: Basis } | null }

// Whoever is to act stands near the beginning or not at all.
const longest = 2000

const lead = new RegExp(
  '^(?:(?:it (?:was|is|had been|has been) )?(?:(?:the )?(?:board|group|meeting|panel|committee|members) )?(?:further )?(?:agreed|resolved|requested|suggested|recommended|proposed|decided)(?: ?[:–—-])? ?(?:that )?|that )',
  'i',
)

function toOwners(persons: PersonWords[], basis: Basis): OwnerFact[] {
  const seen = new Set<string>()
  return persons
    .filter(({ written, who }) => !seen.has(who.name ?? written) && seen.add(who.name ?? written))
    .map(({ written, who }) => ({ written, name: who.name, office: who.office, side: who.side, basis }))
}

function found(persons: PersonWords[], basis: Basis): Owners {
  const owners = toOwners(persons, basis)
  const side = sideOfAll(owners.map((owner) => owner.side))
  return { owners, owingSide: side && { side, basis } }
}

/**
 * Who owns an action, from its own words: whoever is to do it; else whoever is named as its lead; else, inferred, the speaker
 * who takes it up; else the side that owes what the other is to be given.
 * @param action its words, without the label.
 */
export function owners(action: string, people: People): Owners {
  const text = action.slice(0, longest)
  const words = { text, mentions: mentionsIn(text, people), people }
  const start = lead.exec(text)?.[0].length ?? 0
  const stated = [
    () => firstWords(words, start),
    () => unitFirst(words, start),
    () => allDoers(words, start),
    () => agents(words),
    () => lastWords(words),
    () => asked(words),
    () => leadingNames(words),
  ]
  for (const rule of stated) {
    const persons = rule()
    if (persons.length) return found(persons, 'stated')
  }
  const spoken = speakers(words)
  if (spoken.length) return found(spoken, 'inferred')
  const side = otherSide(words)
  return { owners: [], owingSide: side && { side, basis: 'inferred' } }
}

/** The owners that a cell of a column, or a line of its own, gives: nothing unless people fill it. */
export function ownersIn(cell: string, people: People): OwnerFact[] {
  const text = cell.trim().replace(/^(?:action(?: by)?|lead|owner|by) ?[:–—-] ?/i, '')
  const mentions = mentionsIn(text, people)
  const persons: PersonWords[] = []
  for (let at = 0; at < text.length;) {
    const one = personAt(text, at, mentions, people)
    if (!one) return []
    persons.push(one)
    const rest = /^(?: ?\([^)]{0,30}\))?(?: ?[/&+;,|] ?(?:and )?| and (?:the )?| |[.]|$)/.exec(text.slice(one.end))
    if (!rest) return []
    at = one.end + rest[0].length
  }
  return toOwners(persons, 'stated')
}

/** The owners that a cell under a heading of owners gives: there also units that nobody has listed. */
export function ownersNamed(cell: string, people: People): OwnerFact[] {
  const known = ownersIn(cell, people)
  if (known.length > 0) return known
  const entries = cell.split(/ ?[/;+] ?|, | & (?=\p{Lu}+\b)/u).map((entry) => entry.trim())
  const each = entries.map((entry) => ({ entry, known: ownersIn(entry, people), unit: unitIn(entry) }))
  if (each.some(({ known: some, unit }) => some.length === 0 && unit === null)) return []
  return each.flatMap(({ known: some, unit }) => (some.length > 0 || unit === null ? some : toOwners([unit], 'stated')))
}

/** The side that a list of owners makes owe; null where they differ or it is not known. */
export function owingSideOf(list: readonly OwnerFact[]): Owners['owingSide'] {
  const side = sideOfAll(list.map((owner) => owner.side))
  return side && { side, basis: list.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated' }
}
