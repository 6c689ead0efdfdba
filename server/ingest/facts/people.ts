import type { AttendanceFact } from '../../../shared/facts.ts'
import { bodyOf, knownBodies, knownOffices, officeOf } from '../../../shared/offices.ts'
import type { Mention, People, Who } from '../../../shared/reading.ts'
import { officeLetters } from './people/office-letters.ts'
import { initialsOf } from './people/person-name.ts'

const plain = (text: string) =>
  text.replace(/^the /i, '').replace(/[.’']/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
const surnameOf = (name: string) => name.split(' ').at(-1) ?? name
const firstNameOf = (name: string) => name.split(' ')[0] ?? name
/** The first letters as they are written: `TdM` of Tim de May. */
const lettersOf = (name: string) =>
  name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('')
/** `F Orme` and `F. Orme`, of a name with a first name in full. */
const byInitial = (name: string) =>
  /^\p{L}{2,} \S/u.test(name) ? [' ', '. ', '.'].map((mark) => `${name.charAt(0)}${mark}${surnameOf(name)}`) : []

type Forms = Map<string, AttendanceFact[]>

function put(forms: Forms, written: string, person: AttendanceFact): void {
  const key = plain(written)
  const known = forms.get(key) ?? []
  if (key !== '' && !known.some((other) => plain(other.name) === plain(person.name))) forms.set(key, [...known, person])
}

/** Forms that the document gives outright, and those that follow from a name, which hold only where they name one person. */
function formsOf(people: readonly AttendanceFact[]): { given: Forms; derived: Forms } {
  const given: Forms = new Map()
  const derived: Forms = new Map()
  for (const person of people) {
    for (const form of [person.name, ...person.called]) put(given, form, person)
    const surname = surnameOf(person.name)
    for (const form of [
      surname,
      firstNameOf(person.name),
      initialsOf(person.name),
      lettersOf(person.name),
      ...byInitial(person.name),
    ])
      put(derived, form, person)
    for (const title of ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir', 'Dame', 'Cllr', 'Councillor'])
      put(derived, `${title} ${surname}`, person)
    if (person.office === null) continue
    put(derived, person.office, person)
    for (const letters of officeLetters(person.office)) if (officeOf(letters)) put(derived, letters, person)
    const office = officeOf(person.office)
    for (const known of knownOffices)
      if (
        known.name === office?.name ||
        `Temporary ${known.name}` === office?.name ||
        `Acting ${known.name}` === office?.name
      )
        for (const form of [known.short, ...standsIn(person.office, known.short)]) put(derived, form, person)
    const post = officeOf(person.office.split(/, | \(/)[0] ?? '')
    if (!office && post) for (const form of [post.name, post.short]) put(derived, form, person)
    if (office?.name === 'Chief Constable') put(derived, 'Chief', person)
    if (isCommissioner.test(person.office))
      put(derived, `${/\b(?:deputy|assistant)(?= )/i.exec(person.office)?.[0] ?? ''} Commissioner`.trim(), person)
  }
  return { given, derived }
}

/** "T/CC" and "A/DCC" of those who hold an office for a time. */
function standsIn(office: string, short: string): string[] {
  if (/^Temporary /i.test(office)) return [`T/${short}`]
  return /^Acting /i.test(office) ? [`A/${short}`] : []
}

// Those of "the office of the commissioner" hold another one.
const isCommissioner = /^(?!.*(?:\boffice of\b|\bto the\b|['’]s\b))[\p{L},&' -]{0,60}\bcommissioner\b/iu

const asWho = (person: AttendanceFact): Who => ({ name: person.name, office: person.office, side: person.side })

function only(people: AttendanceFact[] | undefined): AttendanceFact | null {
  return people?.length === 1 ? (people[0] ?? null) : null
}

/** "ACC Hanley", "Assistant Chief Constable Pervez Hanley": a rank and a name that is on the list. */
function ranked(written: string, forms: { given: Forms; derived: Forms }): AttendanceFact | null {
  const words = written.split(' ')
  for (let at = 1; at < words.length; at++) {
    const rank = words.slice(0, at).join(' ')
    if (!officeOf(rank)) continue
    const rest = plain(words.slice(at).join(' '))
    const named = only(forms.given.get(rest)) ?? only(forms.derived.get(rest))
    if (named) return named
  }
  return null
}

const side: Record<string, Who['side']> = { force: 'force', 'the force': 'force', constabulary: 'force' }
const everyone = /^(?:all|everyone|all attendees|all members|all present)$/i

function whoIs(written: string, forms: { given: Forms; derived: Forms }): Who | null {
  const key = plain(written)
  const listed =
    only(forms.given.get(key)) ?? only(forms.derived.get(key)) ?? ranked(written.replace(/^the /i, ''), forms)
  if (listed) return asWho(listed)
  if (everyone.test(key)) return { name: null, office: null, side: 'unknown' }
  const body = bodyOf(written)
  if (body) return { name: null, office: body.name, side: body.side }
  if (side[key]) return { name: null, office: null, side: side[key] }
  const near = /^(.+?)(?:['’]s)? (staff officer|pa)$/i.exec(written.replace(/^the /i, ''))
  if (near) return nearTo(near[1] ?? '', near[2] ?? '')
  const office = officeOf(written)
  return office && !(forms.derived.get(key)?.length ?? 0)
    ? { name: null, office: office.name, side: office.side }
    : null
}

function nearTo(holder: string, role: string): Who | null {
  const office = officeOf(holder)
  return office ? { name: null, office: `${office.name}'s ${role}`, side: office.side } : null
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** One pattern for every form, the longest first. */
function patternOf(people: readonly AttendanceFact[]): RegExp {
  const written = new Set<string>()
  for (const person of people) {
    const surname = surnameOf(person.name)
    const derived = [
      initialsOf(person.name),
      lettersOf(person.name),
      firstNameOf(person.name),
      surname,
      ...byInitial(person.name),
    ]
    for (const form of [person.name, ...person.called, ...derived]) if (form.length > 1) written.add(form)
    for (const title of ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir', 'Dame', 'Cllr', 'Councillor'])
      written.add(`${title} ${surname}`)
    if (person.office) written.add(person.office)
  }
  const offices = [...knownOffices, ...knownBodies].flatMap(({ short, name }) => [
    short,
    name,
    `T/${short}`,
    `A/${short}`,
    `Temporary ${name}`,
    `Acting ${name}`,
  ])
  for (const office of [
    ...offices,
    'Commissioner',
    'Deputy Commissioner',
    'Assistant Commissioner',
    'force',
    'Force',
    'Constabulary',
  ])
    written.add(office)
  const all = [...written].sort((a, b) => b.length - a.length).map(escaped)
  const rank = [...knownOffices].map(({ short, name }) => `${escaped(short)}|${escaped(name)}`).join('|')
  const names = [...new Set(people.flatMap((person) => [person.name, surnameOf(person.name)]))]
    .map(escaped)
    .sort((a, b) => b.length - a.length)
  const rankedName = names.length > 0 ? `(?:[TA]/)?(?:${rank}) (?:${names.join('|')})|` : ''
  // Alone, and not before another word of an office.
  const chief = "(?<=\\b[Tt]he )Chief(?! \\p{Lu}|['’]s)|"
  const staff = `(?:${rank})(?:['’]s)? (?:Staff Officer|PA)|`
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|(?<!\\p{L})[TA]/)(?:${staff}${rankedName}${chief}${all.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
}

/** The people of a document by every form that stands for them: as listed, and as every office abbreviates. */
export function peopleOf(attendance: readonly AttendanceFact[]): People {
  const forms = formsOf(attendance)
  const pattern = patternOf(attendance)
  const known = new Map<string, Who | null>()
  const who = (written: string): Who | null => {
    const cached = known.get(written)
    if (cached !== undefined) return cached
    const found = whoIs(written.trim(), forms)
    known.set(written, found)
    return found
  }
  const mentions = (text: string): Mention[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = who(match[0])
      return found ? [{ start: match.index, end: match.index + match[0].length, written: match[0], who: found }] : []
    })
  return { who, mentions }
}
