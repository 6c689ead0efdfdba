import { officeOf, sideOf } from '../../../../shared/offices.ts'
import type { Mention, People, Who } from '../../../../shared/reading.ts'
import { officeOfHolder } from './office-words.ts'
import { shaped, shapedAt, type PersonWords } from './person-shape.ts'

/** The known forms of a text by the place where they begin. */
export type Mentions = ReadonlyMap<number, Mention>

export function mentionsIn(text: string, people: People): Mentions {
  return new Map(people.mentions(text).map((mention) => [mention.start, mention]))
}

function fromMention(mention: Mention): PersonWords {
  return { start: mention.start, end: mention.end, written: mention.written, who: mention.who, shape: 'known' }
}

/** The person, office or body that a text names at a place, known or by its shape; null where none stands there. */
export function personAt(text: string, at: number, mentions: Mentions, people: People): PersonWords | null {
  const start = at + (/^(?:the|The|THE) /.exec(text.slice(at, at + 4))?.[0].length ?? 0)
  return withPortfolio(text, plainPersonAt(text, at, start, mentions, people), people)
}

const portfolio = /^ \((\p{Lu}[^()]{2,40})\)/u

/** `ACC (Crime)`: where several hold an office, the bracket tells which of them. */
function withPortfolio(text: string, person: PersonWords | null, people: People): PersonWords | null {
  const office = person && officeOf(person.written)
  const bracket = office && portfolio.exec(text.slice(person.end, person.end + 50))
  if (!person || !office || !bracket || people.who(bracket[1] ?? '') !== null) return person
  const written = person.written + bracket[0]
  const full = `${office.name}${bracket[0]}`
  const who = people.who(written) ?? people.who(full) ?? { name: null, office: full, side: person.who.side }
  return { ...person, end: person.end + bracket[0].length, written, who }
}

/** `DCC SHAW`, where the DCC is called Shaw. */
function isHolder(written: string, who: Who): boolean {
  const surnameOf = (text: string) => text.split(' ').at(-1)?.toLowerCase()
  return who.name !== null && surnameOf(written) === surnameOf(who.name)
}

function plainPersonAt(
  text: string,
  at: number,
  start: number,
  mentions: Mentions,
  people: People,
): PersonWords | null {
  const known = mentions.get(at) ?? mentions.get(start)
  const staff = staffAt(text, start, people)
  if (staff && staff.end > (known?.end ?? 0)) return staff
  const shaped = shapedAt(text, start)
  // `ACC Moss` is somebody else where the only ACC on the list is called otherwise.
  if (known && shaped?.shape === 'rank' && shaped.end > known.end && shaped.start <= known.start + 4)
    return isHolder(shaped.written, known.who)
      ? { ...shaped, who: known.who, shape: 'known' }
      : { ...shaped, who: people.who(shaped.written) ?? shaped.who }
  // `DB and Force Fleet Manager` are two.
  const isFirstOfTwo =
    known !== undefined &&
    /^\p{Lu}{2,4}$/u.test(known.written) &&
    /^(?: (?:and|&) |[/,])/.test(text.slice(known.end, known.end + 5))
  const isLonger =
    known &&
    shaped &&
    !isFirstOfTwo &&
    shaped.end > known.end &&
    (shaped.shape === 'office' || shaped.shape === 'everybody')
  if (known && !isLonger) return fromMention(known)
  if (!shaped) return null
  const who = people.who(shaped.written)
  return who ? { ...shaped, who, shape: 'known' } : shaped
}

/** Those who work for an office-holder: of the holder's side, and nobody by name. */
function staffAt(text: string, start: number, people: People): PersonWords | null {
  const office = officeOfHolder(text.slice(start, start + 120))
  if (!office) return null
  const { written, holder } = office
  const body = people.who(written)
  const ofWhom = people.who(holder)
  if (body === null && ofWhom === null && officeOf(holder) === null && !heads.test(holder)) return null
  const who = body ?? { name: null, office: null, side: ofWhom?.side ?? sideOf(written) }
  return { start, end: start + written.length, written, who, shape: 'everybody' }
}

const heads = /(?:Commissioner|Mayor|Minister|Secretary|Chief|Constable|Executive|Leader|Coroner|Chair|Director|Clerk)$/

const body =
  /^(?:the )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|and|&) )?\p{Lu}[\p{L}’'-]+){0,4}(?= (?:to|will) (?!be\b)\p{Ll})/u

const many =
  /^(?:the )?(?:chairs?|heads?|leads?|commanders?|superintendents?|inspectors?|chief executives?|directors?|leaders?|managers?|officers?|representatives?) of (?:the |all |both |each )?[\p{L}’' -]{3,50}?(?= (?:to|will) (?!be\b)\p{Ll})/u

/** `CE and Force Performance to …`, `RJ and the chairs of the partnerships to …`: beside somebody who is to act, a name that says by its place that it acts too. */
function bodyAt(text: string, start: number): PersonWords | null {
  const rest = text.slice(start, start + 120)
  const match = body.exec(rest)?.[0] ?? many.exec(rest)?.[0]
  const written = match?.replace(/^the /i, '')
  return match === undefined || written === undefined
    ? null
    : shaped(start + match.length - written.length, written, 'office', null, written)
}

const longer = (one: PersonWords | null, other: PersonWords | null) =>
  one === null || (other !== null && one.written.toLowerCase() === 'force' && other.end > one.end) ? other : one

const link = /^(?:(?: ?\([^)]{1,30}\))?(?: ?[/&+;,] ?(?:and )?| and (?:the )?| \/ ))/
const remark = /^ ?\((?:[^()]{1,40})\)/

/** A list of people that begins at a place: `DF Norcott/ACC Hanley`, `PFCC and CC`, `RJ, DB`; where it ends. */
export function personsAt(
  text: string,
  at: number,
  mentions: Mentions,
  people: People,
): { persons: PersonWords[]; end: number } {
  const persons: PersonWords[] = []
  let place = at
  for (let one = personAt(text, at, mentions, people); one && persons.length < 8;) {
    persons.push(one)
    place = one.end
    const joint = link.exec(text.slice(place, place + 50))?.[0]
    const next = place + (joint?.length ?? 0)
    one = joint ? longer(personAt(text, next, mentions, people), bodyAt(text, next)) : null
  }
  const aside = persons.length ? remark.exec(text.slice(place, place + 50))?.[0] : undefined
  return { persons, end: place + (aside?.length ?? 0) }
}
