import type { Block } from '../../../../shared/blocks.ts'
import type { AttendanceFact } from '../../../../shared/facts.ts'
import { officeOf } from '../../../../shared/offices.ts'
import { sentences } from '../../../../shared/sentences.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { entryOf, type Entry } from './person-entry.ts'
import { initialsOf } from './person-name.ts'

export type Spoken = { entry: Entry; block: Block; start: number; end: number; role: 'chair' | 'minutes' }

// "Ann Lee took the chair", "The meeting was chaired by Ann Lee", "Notes by Tom Ford, Policy Officer".
const chairs = [
  /\b(?:chaired|presided over|meeting (?:was )?led) by (?<who>[^.;]{3,100})/i,
  /^(?<who>.{3,80}?),? (?:took the chair|(?:was )?in the chair|chaired(?: the meeting)?|presided|led the (?:meeting|session|proceedings))\b/i,
]
const notesBy =
  /^(?:(?:the |an? )?(?:minutes|notes?|record|log) (?:was |were )?(?:taken |made |kept |written |prepared |recorded )?by|(?:minutes|notes) ?:) (?<who>[^.;]{4,100})/i

// "Tom Ford of the Mayor's office kept the record."
const keptNotes =
  /^(?<who>\p{Lu}.{3,80}?),? (?:also )?(?:kept|took|wrote|made) (?:the|this|these) (?:notes?|minutes?|record)\b/iu

const whoIn = (sentence: string, pattern: RegExp): string | null => {
  const who = pattern.exec(sentence)?.groups?.who?.trim() ?? null
  // "Ann Lee (Commissioner, who" is broken off inside a list.
  return who !== null && who.split('(').length > who.split(')').length ? null : who
}

/** The chair and the note taker where a sentence of the head names them; the note taker may sign below the last item. */
export function spokenRoles(head: readonly Block[], end: readonly Block[] = []): Spoken[] {
  return [...rolesIn(head), ...rolesIn(end).filter(({ role }) => role === 'minutes')]
}

function rolesIn(blocks: readonly Block[]): Spoken[] {
  return blocks.flatMap((block) =>
    sentences(block).flatMap((range): Spoken[] => {
      const sentence = block.text.slice(range.start, range.end)
      const chair = chairs
        .map((pattern) => whoIn(sentence, pattern))
        .flatMap((who) => (who === null ? [] : (entryOf(who) ?? [])))[0]
      const notes = chair
        ? null
        : (whoIn(sentence, notesBy) ?? whoIn(sentence, keptNotes)?.replace(/ (?:of|from) (?=the |our )/, ', ') ?? null)
      const entry = chair ?? (notes === null ? null : entryOf(notes))
      return entry ? [{ entry, block, ...range, role: chair ? 'chair' : 'minutes' }] : []
    }),
  )
}

const isCommissioner = (office: string | null) =>
  /\bcommissioner$/i.test(office ?? '') && !/^(?:deputy|assistant)/i.test(office ?? '')

/** The one person who holds the office that a sentence puts in the chair: "The meeting was chaired by the PCC." */
export function chairByOffice(
  head: readonly Block[],
  people: readonly Pick<AttendanceFact, 'name' | 'office' | 'status'>[],
): string | null {
  const told = head.flatMap((block) =>
    sentences(block).flatMap((range) =>
      chairs.flatMap((pattern) => whoIn(block.text.slice(range.start, range.end), pattern) ?? []),
    ),
  )
  const labels = head
    .flatMap(({ text }) => attendanceLabel(text) ?? [])
    .filter((label) => label.chair && label.rest !== '')
  for (const who of [...labels.map((label) => label.rest), ...told]) {
    const form = who.replace(/^the /i, '').replace(/ (?:in the absence|on behalf|due to|as) .*$/is, '')
    const office = officeOf(form)?.name
    const isMeant = (held: string | null) =>
      held !== null &&
      (office === undefined
        ? (/^commissioner$/i.test(form) && isCommissioner(held)) ||
          held.toLowerCase() === form.toLowerCase() ||
          held.toLowerCase().startsWith(`${form.toLowerCase()} for `)
        : held.toLowerCase() === office.toLowerCase())
    const holders = people.filter((person) => person.status === 'present' && isMeant(person.office))
    if (holders.length === 1) return holders[0]?.name ?? null
  }
  return null
}

const chairOf =
  /^(?:independent )?(?:chair(?:man|person|woman)?|conven[eo]r)(?:,? (?:of )?(?:the )?(?<body>.{4,60}))?$/i

const chairOfKind = /^(?<body>panel|board|committee|forum|group|authority) chair(?:man|person|woman)?$/i

/** The one person whose post is the chair of the very body that met; null where a body of another name is meant. */
export function chairOfBody(
  people: readonly Pick<AttendanceFact, 'name' | 'office' | 'status'>[],
  series: string | null,
): string | null {
  const holders = people.filter(({ office, status }) => {
    const match = status === 'present' ? (chairOf.exec(office ?? '') ?? chairOfKind.exec(office ?? '')) : null
    const body = match?.groups?.body?.toLowerCase()
    return match !== null && (body === undefined || (series ?? '').toLowerCase().includes(body))
  })
  return holders.length === 1 ? (holders[0]?.name ?? null) : null
}

/** "Notes: NR", "Chair: AK": whoever of those listed has the initials that stand behind the label; null where nobody or several have. */
export function namedByInitials(
  head: readonly Block[],
  people: readonly Pick<Entry, 'name' | 'called'>[],
  role: Spoken['role'],
): string | null {
  for (const { text } of head) {
    const label = attendanceLabel(text)
    const initials = label?.[role] === true ? /^\p{Lu}{2,4}(?=$|[ ,(])/u.exec(label.rest)?.[0] : undefined
    if (initials === undefined) continue
    const found = people.filter(({ name, called }) => called.includes(initials) || initialsOf(name) === initials)
    if (new Set(found.map(({ name }) => name)).size === 1) return found[0]?.name ?? null
  }
  return null
}
