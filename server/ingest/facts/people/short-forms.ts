import type { Block } from '../../../../shared/blocks.ts'
import { headLength, isContent } from '../meeting/head.ts'
import { commissionerLetters, commissionerUsed } from './commissioner-forms.ts'
import { glossaryIn, type Meaning } from './glossary.ts'
import { knownOffices, knownRanks, officeOf } from '../../../../shared/offices.ts'
import type { Entry } from './person-entry.ts'
import { isOnly, officeLetters } from './office-letters.ts'
import { initialsOf } from './person-name.ts'

const titles = [
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Dr',
  'Sir',
  'Dame',
  'Cllr',
  'Councillor',
  'Cllr Mrs',
  'Cllr Ms',
  'Cllr Miss',
  'Cllr Dr',
  'Councillor Mrs',
  'Councillor Ms',
  'Councillor Miss',
  'Councillor Dr',
  'Lord',
  'Lady',
  'Professor',
  'Rev',
  'Rev.',
  'Alderman',
  'Deputy',
  'Commissioner',
]
const ranks = [...new Set([...knownOffices, ...knownRanks].flatMap(({ short, name }) => [short, name]))]

/** Forms of people that the text uses: "ACC Hanley", "Mr Marsh", "CC", "GN". */
function formsUsed(blocks: readonly Block[], names: ReadonlySet<string>): Set<string> {
  const used = new Set<string>()
  for (const block of blocks) {
    if (block.kind === 'repeated' || block.kind === 'noise') continue
    let before: { form: string; end: number } | null = null
    for (const match of block.text.matchAll(/\p{L}[\p{L}/'’-]*/gu)) {
      const rest = block.text.slice(match.index + match[0].length)
      const next = /^ (\p{Lu}[\p{L}'’-]+)/u.exec(rest)?.[1]
      // A rank in full has up to three words: "Assistant Chief Constable Hanley".
      const isOn: boolean = before !== null && before.end + 1 === match.index && before.form.split(' ').length < 3
      const form: string = isOn ? `${before?.form} ${match[0]}` : match[0]
      before = /^\p{Lu}/u.test(match[0]) ? { form, end: match.index + match[0].length } : null
      if (next) {
        used.add(`${match[0]} ${next}`)
        if (isOn) used.add(`${form} ${next}`)
      }
      // "ACC Reeve" is no use of "ACC" alone.
      if (next === undefined || !names.has(next)) used.add(match[0])
    }
  }
  return used
}

/** Whether a line of the key speaks of a person: by name, by office, or by the initials it gives. */
function isMeant(person: Entry, { forms, stands }: Meaning, isAloneInOffice: boolean): boolean {
  if (stands.toLowerCase() === person.name.toLowerCase()) return true
  if (forms.includes(initialsOf(person.name))) return true
  return isAloneInOffice && person.office !== null && person.office.toLowerCase() === stands.toLowerCase()
}

/** An office's title, where the text speaks of its holder by it: "the Chief Executive", "Director of Resources". */
function titleUsed(office: string | null, blocks: readonly Block[], isAloneInOffice: boolean): string[] {
  const title = office?.split(/,| \(/)[0] ?? ''
  if (!isAloneInOffice || title.split(' ').length < 2 || officeOf(title)?.side === 'force') return []
  const body = blocks.slice(headLength(blocks)).filter(isContent)
  return body.some((block) => block.text.includes(title)) ? [title] : []
}

// "the Commissioner", "the Deputy Mayor for Policing" as "the Deputy Mayor": one or two words that name an office of their own.
const shortTitle = /^(?<title>(?:Deputy )?(?:Mayor|Commissioner)|Convener|Treasurer)(?: (?:for|of) .{3,60})?$/

/** "R Dell" of Rhona Dell, where nobody else is meant by it. */
function byInitialUsed({ name }: Entry, people: readonly Entry[], used: ReadonlySet<string>): string[] {
  const form = initialAndSurname(name)
  const isOne = people.filter((other) => initialAndSurname(other.name) === form).length === 1
  return form !== name && isOne && used.has(form) ? [form] : []
}

const initialAndSurname = (name: string) => (name.includes(' ') ? `${name.charAt(0)} ${surnameOf(name)}` : name)

const withPortfolio = /^(?<office>.{4,60}?)(?:, | \(| [–-] )(?<portfolio>\p{Lu}[^()]{2,40})\)?$/u

/** "ACC (Crime)", where several hold an office; "T/CC" of who holds it for a time. */
function officeUsed(office: string | null, blocks: readonly Block[]): string[] {
  const { office: post = '', portfolio = '' } = withPortfolio.exec(office ?? '')?.groups ?? {}
  const short = officeOf(post)?.short
  const standing = /^(?<for>[TA])(?:emporary|cting) (?<office>.+)$/.exec(office ?? '')?.groups
  const held = standing && officeOf(standing.office ?? '')?.short
  const forms = [
    ...(short === undefined ? [] : [`${short} (${portfolio})`, `${post} (${portfolio})`]),
    ...(held === undefined ? [] : [`${standing?.for}/${held}`]),
  ]
  if (forms.length === 0) return []
  const body = blocks.slice(headLength(blocks)).filter(isContent)
  return forms.filter((form) => body.some(({ text }) => text.includes(form) && isAloneIn(text, form)))
}

/** Whether a form stands in a text without a name behind it. */
const isAloneIn = (text: string, form: string) =>
  text
    .split(form)
    .slice(1)
    .some((rest) => !/^ \p{Lu}\p{Ll}/u.test(rest))

/** The short title of an office, where the text speaks of its holder by it. */
function shortTitleUsed(office: string | null, offices: readonly string[], used: ReadonlySet<string>): string[] {
  const title = shortTitle.exec(office ?? '')?.groups?.title ?? ''
  const isOnly = offices.filter((other) => shortTitle.exec(other)?.groups?.title === title).length === 1
  const isOfCommissioner = offices.some((other) => other.endsWith('Crime Commissioner'))
  return title !== '' && isOnly && !isOfCommissioner && used.has(title) ? [title] : []
}

// "Joss:", "Q (Winston)", "Stuart to write", "Ann and Tom to meet": who speaks or acts, by a first name alone.
const actor =
  /^(?:[^\p{L}\p{N}(]{0,4}|[QRA] ?)\(?(?<first>\p{Lu}\p{Ll}{2,20})(?:\)|:| to \p{Ll}| and (?<second>\p{Lu}\p{Ll}{2,20}) to \p{Ll})/u

/** The first names by which the text calls those who speak and act. */
const firstNamesUsed = (blocks: readonly Block[]): Set<string> =>
  new Set(
    blocks
      .slice(headLength(blocks))
      .filter(isContent)
      .flatMap(({ text }) => {
        const { first, second } = actor.exec(text)?.groups ?? {}
        return [first, second].flatMap((name) => name ?? [])
      }),
  )

const firstOf = (name: string) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : '')

/** "Dame Ann": the title of a knight or a dame stands before the first name. */
const knightUsed = (name: string, used: ReadonlySet<string>): string[] =>
  ['Sir', 'Dame'].map((title) => `${title} ${firstOf(name)}`).filter((form) => used.has(form))

// "Mr D Farrant JP": letters behind a name that may be the initials of another.
const isHonour = (form: string) => /^(?:QPM|MBE|OBE|CBE|DL|KPM|JP|QC|KC|MP|BEM)$/.test(form)
// "APOLOGIES TO …": a small word in a line of capitals.
const isWord = (form: string) => /^(?:AM|AN|AS|AT|BE|BY|DO|GO|IF|IN|IS|IT|NO|OF|ON|OR|SO|TO|UP|US|WE)$/.test(form)
const isSpoken = (form: string, blocks: readonly Block[]) =>
  blocks.some(({ text }) => text !== text.toUpperCase() && text.split(/[^\p{L}]/u).includes(form))
const surnameOf = (name: string) => name.split(' ').at(-1) ?? name
const isAlone = (forms: readonly string[], form: string) => forms.filter((other) => other === form).length === 1

/** Every short form that a document gives or uses for each person, in their order: as listed, then as the text has them. */
export function shortFormsOf(people: readonly Entry[], blocks: readonly Block[]): string[][] {
  const used = formsUsed(blocks, new Set(people.flatMap((person) => person.name.split(' '))))
  const given = new Set(people.flatMap((person) => person.called))
  const initials = people.map((person) => initialsOf(person.name))
  const key = glossaryIn(blocks.slice(0, headLength(blocks)).filter(isContent))
  const firstNames = firstNamesUsed(blocks)
  const firsts = people.map((person) => firstOf(person.name))
  const offices = people.map((person) => person.office ?? '')
  return people.map((person) => {
    const surname = surnameOf(person.name)
    const own = initialsOf(person.name)
    const known = knownOffices.filter(({ name }) => name === person.office).map(({ short }) => short)
    const letters = officeLetters(person.office).filter((form) => !initials.includes(form) && isOnly(offices, form))
    const ranked = [...titles, ...ranks, ...ranks.flatMap((rank) => [`T/${rank}`, `A/${rank}`])].map(
      (title) => `${title} ${surname}`,
    )
    const forms = [
      ...person.called,
      ...key
        .filter((meaning) => isMeant(person, meaning, isAlone(offices, person.office ?? '')))
        .flatMap((meaning) => meaning.forms),
      ...known.filter((short) => used.has(short) && !given.has(short) && isOnly(offices, short)),
      ...letters.filter((form) => used.has(form) && !given.has(form) && !known.includes(form)),
      ...officeUsed(person.office, blocks),
      ...shortTitleUsed(person.office, offices, used),
      ...commissionerUsed(person.office, offices, blocks),
      ...commissionerLetters(person.office, offices, blocks),
      ...titleUsed(person.office, blocks, isAlone(offices, person.office ?? '')),
      ...knightUsed(person.name, used),
      ...byInitialUsed(person, people, used),
      ...(firstNames.has(firstOf(person.name)) && isAlone(firsts, firstOf(person.name)) ? [firstOf(person.name)] : []),
      ...ranked.filter((written) => used.has(written) && fits(written, person, people)),
      ...(own.length >= 2 &&
      used.has(own) &&
      isAlone(initials, own) &&
      officeOf(own) === null &&
      !isHonour(own) &&
      (!isWord(own) || isSpoken(own, blocks))
        ? [own]
        : []),
    ]
    return [...new Set(forms)]
  })
}

/** "ACC Evans" is no form of another Evans who is not an ACC. */
function fits(written: string, person: Entry, people: readonly Entry[]): boolean {
  const surname = surnameOf(person.name)
  const namesakes = people.filter((other) => surnameOf(other.name) === surname)
  return namesakes.length === 1 || officeOf(written.slice(0, -surname.length - 1))?.name === person.office
}
