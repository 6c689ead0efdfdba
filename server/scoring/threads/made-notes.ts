import { mattersOfNotes, type MatterOfNotes } from './matters.ts'

/** A sentence of made-up notes: which action it tells of, and of which matter. */
export type MadeSentence = { line: number; text: string; life: string; matter: string; isNew: boolean }
export type MadeNotes = { name: string; text: string; sentences: MadeSentence[] }

/** Numbers from 0 up to 1 that a seed gives (Mulberry32): the same seed, the same notes. */
export function openChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const MEETINGS = 24
const FIRST_YEAR = 2022
const months = 'January February March April May June July August September October November December'.split(' ')

const dayOf = (meeting: number) => ({
  year: FIRST_YEAR + Math.floor(meeting / 12),
  month: meeting % 12,
  day: 10 + ((meeting * 3) % 9),
})
const written = (meeting: number) => {
  const { year, month, day } = dayOf(meeting)
  return `${day} ${months[month]} ${year}`
}

type Visit = { meeting: number; kind: 'raised' | 'reported'; life: string; from: number; matter: MatterOfNotes }

const pick = <Item>(items: readonly Item[], chance: () => number): Item =>
  items[Math.floor(chance() * items.length)] as Item

/** The meetings at which an action is raised and reported on, and whether its matter is raised anew afterwards. */
function visitsOf(matter: MatterOfNotes, chance: () => number): (Visit & { outcome: string })[] {
  const visits: (Visit & { outcome: string })[] = []
  let raised = Math.floor(chance() * 14)
  for (let round = 1; round <= (chance() < 0.35 ? 2 : 1); round++) {
    const life = `${matter.key} ${round}`
    visits.push({ meeting: raised, kind: 'raised', life, from: raised, matter, outcome: '' })
    let at = raised
    const returns = 1 + Math.floor(chance() * 4)
    for (let n = 1; n <= returns && at < MEETINGS - 1; n++) {
      at = Math.min(MEETINGS - 1, at + 1 + Math.floor(chance() * 2))
      const outcome = n === returns ? 'done' : pick(['same', 'going on', 'later'], chance)
      visits.push({ meeting: at, kind: 'reported', life, from: raised, matter, outcome })
    }
    raised = at + 2 + Math.floor(chance() * 2)
    if (raised >= MEETINGS) break
  }
  return visits
}

const outcomes: Record<string, string[]> = {
  done: ['Completed.', 'This has been done. Completed.', 'Closed: completed.'],
  same: ['No change since the last meeting.', 'No change.'],
  'going on': ['In progress.', 'Work is under way. In progress.'],
  later: ['Deferred to a future meeting.', 'Deferred.'],
}

const raisings = [
  (owner: string, ask: string, said: string) => `ACTION: ${owner} to ${ask} ${said}.`,
  (owner: string, ask: string, said: string) => `ACTION: ${owner} to ${ask} ${said} at the next meeting.`,
  (owner: string, ask: string, said: string) => `ACTION: ${owner} to ${ask} ${said}, with a note to members.`,
]

/** How an earlier action is told again: sometimes by its reference, its meeting or its owner, sometimes by none of them. */
function retold(visit: Visit, outcome: string, ref: string, chance: () => number): string {
  const { matter, from } = visit
  const said = pick(matter.said, chance)
  const ask = pick(matter.asks, chance)
  const result = pick(outcomes[outcome] ?? [''], chance)
  const way = chance()
  if (way < 0.2) return `${ref}: ${matter.owner} to ${ask} ${said}. ${result}`
  if (way < 0.55) return `From the meeting of ${written(from)}: ${matter.owner} to ${ask} ${said}. ${result}`
  if (way < 0.85) return `${matter.owner} to ${ask} ${said}. ${result}`
  return `From the meeting of ${written(from)}: ${matter.owner} to ${ask} the matter of ${said}. ${result}`
}

const people = [
  'Edda Fairlie, Police and Crime Commissioner (PCC)',
  'Owen Marsh, Chief Finance Officer (CFO)',
  'Rhona Vance, Chief Constable (CC)',
  'Idris Cole, Deputy Chief Constable (DCC)',
  'Beth Pryce, Assistant Chief Constable, Criminal Justice (ACC Pryce)',
  'Karl Holme, Assistant Chief Constable, Operations (ACC Holme)',
  'Jude Dunmore, Assistant Chief Constable, Crime (ACC Dunmore)',
]

type Planned = Visit & { outcome: string }

function notesOf(meeting: number, visits: Planned[], refs: Map<string, string>, chance: () => number): MadeNotes {
  const lines = [
    'Sallowmere Police and Crime Commissioner',
    'Monthly Accountability Meeting',
    `Date: ${written(meeting)} at 10:00`,
    '',
    'Attendance:',
    ...people,
    '',
    '1. Items brought forward',
  ]
  const sentences: MadeSentence[] = []
  const add = (text: string, { life, matter }: Visit, isNew: boolean) => {
    lines.push(text)
    sentences.push({ line: lines.length, text, life, matter: matter.key, isNew })
  }
  const here = visits.filter((visit) => visit.meeting === meeting)
  for (const visit of here.filter(({ kind }) => kind === 'reported'))
    add(retold(visit, visit.outcome, refs.get(visit.life) ?? '', chance), visit, false)
  lines.push('', '2. Business')
  here
    .filter(({ kind }) => kind === 'raised')
    .forEach((visit, at) => {
      const ref = `${meeting + 1}/${at + 1}`
      refs.set(visit.life, ref)
      const raise = pick(raisings, chance)
      const text = raise(visit.matter.owner, pick(visit.matter.asks, chance), pick(visit.matter.said, chance))
      add(chance() < 0.5 ? text.replace('ACTION:', `ACTION ${ref}:`) : text, visit, true)
    })
  const { year, month, day } = dayOf(meeting)
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { name: `${iso} notes.txt`, text: `${lines.join('\n')}\n`, sentences }
}

/**
 * Notes of two years of made-up meetings at which known matters come back in other words, each sentence with the action and
 * the matter it tells of. Written without a look at how linking works.
 */
export function madeNotes(seed: number): MadeNotes[] {
  const chance = openChance(seed)
  const visits = mattersOfNotes.flatMap((matter) => visitsOf(matter, chance))
  const refs = new Map<string, string>()
  return Array.from({ length: MEETINGS }, (_, meeting) => notesOf(meeting, visits, refs, chance))
}
