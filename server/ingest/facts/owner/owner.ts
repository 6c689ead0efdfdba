import type { Basis, OwnerFact, Side } from '../../../../shared/facts.ts'
import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { mentionsIn, personAt, personsAt, type Mentions, type PersonWords } from './person-words.ts'

/** Who is to do what an action's words ask, and which side owes it; `[]` and null where they do not tell. */
export type Owners = { owners: OwnerFact[]; owingSide: { side: Side; basis: Basis } | null }

// Whoever is to act stands near the beginning or not at all.
const longest = 2000

/** Words with what is known of the people in them: made once, asked by every rule. */
type Words = { text: string; mentions: Mentions; people: People }

const undertakes =
  '(?:to|will|would|shall|should|must|can|is to|are to|was to|were to|has to|have to|need(?:s|ed)? to|agree(?:s|d)? to|undert(?:akes?|ook) to|offer(?:s|ed)? to|promise[sd]? to|commit(?:s|ted)? to|volunteer(?:s|ed)? to|intend(?:s|ed)? to|(?:is|was|were|are|be|has been|have been) (?:asked|requested|tasked|invited|instructed|directed|required) to|(?:is|are) going to)'
const doing = new RegExp(
  `^(?:,? (?:also|both|jointly|then|now|therefore|each))? ?(?:[-–—:,] ?)?${undertakes} (?:also |both |jointly |then |now |each |please |urgently )?(?<verb>[a-z][\\w-]*)(?: (?<next>[\\w-]+))?`,
  'i',
)
const leading =
  /^(?:the lead|lead|leading|responsible|accountable|present|involved|available|clear|ready|prepared|able|aware|mindful|more|part)$/i
// Someone who stands here is a party to the matter, not the one who is to act.
const party = /\b(?:from|with|between|to|on|of|about|via|through|by|behalf of|including|involving|and|or) (?:the )?$/i
const asker =
  /\b(?:ask(?:s|ed)?|request(?:s|ed)?|task(?:s|ed)?|instruct(?:s|ed)?|invit(?:es?|ed)|requir(?:es?|ed)|direct(?:s|ed)|want(?:s|ed)?|wish(?:es|ed)?|would like|need(?:s|ed)?|for|that|if|whether)(?: that| for)? (?:the )?$/i

/** The people of a group act where a verb of doing follows them, and not where something is done to them. */
function doesIt(words: Words, end: number): boolean {
  const match = doing.exec(words.text.slice(end, end + 80))
  if (!match?.groups) return false
  const { verb, next } = match.groups as { verb: string; next?: string }
  if (/^(?:the|a|an|his|her|their|its|this|that|not|no)$/i.test(verb)) return false
  return verb.toLowerCase() !== 'be' || (next !== undefined && leading.test(next))
}

/** Forms of people known to the document, wherever they stand, and others where a sentence or a clause begins. */
function* candidates(
  words: Words,
  from: number,
  to: number,
): Generator<{ persons: PersonWords[]; end: number; start: number }> {
  const starts = new Set([from, ...[...words.mentions.keys()].filter((start) => start > from && start < to)])
  const clause = /(?:[:;–—)] |\b(?:that|asked|requested|for|tasked|if|whether) (?:the )?)(?=\p{Lu}|all )/gu
  for (const match of words.text.slice(from, to).matchAll(clause)) starts.add(from + match.index + match[0].length)
  for (const start of [...starts].sort((a, b) => a - b)) {
    const group = personsAt(words.text, start, words.mentions, words.people)
    if (group.persons.length) yield { ...group, start }
  }
}

function doersIn(words: Words, from: number, to: number): PersonWords[] {
  for (const { persons, end, start } of candidates(words, from, to)) {
    const before = words.text.slice(Math.max(from, start - 30), start)
    if (party.test(before) && !asker.test(before)) continue
    const isAskedTo =
      /\bthat (?:the )?$/i.test(before) && asker.test(before) && verbs.test(words.text.slice(end, end + 30))
    if (isAskedTo || (doesIt(words, end) && !isReported(words.text, start, end, from))) return persons
  }
  return []
}

const reporting = /^ (?:will|would|should|can|must) /i
/** `The CC said that ACC Moss would look into it` commits ACC Moss; `… that the force will struggle` nobody. */
function isReported(text: string, start: number, end: number, from: number): boolean {
  const isInside =
    start > from &&
    /\b(?:said|explained|added|noted|felt|believe[sd]?|hoped|confident|reported|advised) (?:that )?(?:the )?$/i.test(
      text.slice(0, start),
    )
  return (
    isInside &&
    reporting.test(text.slice(end)) &&
    /^(?:the )?(?:force|constabulary|officers)/i.test(text.slice(start, end))
  )
}

const lead = new RegExp(
  '^(?:(?:it (?:was|is) )?(?:(?:the )?(?:board|group|meeting|panel|committee|members) )?(?:further )?(?:agreed|resolved|requested|suggested|recommended|proposed|decided)(?: ?[:–—-])? ?(?:that )?|that )',
  'i',
)
const colon = /^ ?(?:[:–—]|- )/
const verbs =
  /^ (?:add|advise|agree|amend|arrange|ask|attend|brief|bring|chase|check|circulate|clarify|compile|complete|confirm|consider|contact|create|deliver|develop|discuss|distribute|draft|email|e-mail|ensure|establish|examine|explore|feed|find|follow|forward|get|give|have|identify|include|inform|investigate|invite|issue|keep|liaise|look|make|meet|monitor|notify|obtain|organise|prepare|present|produce|progress|provide|publish|pursue|put|raise|record|remind|report|request|review|revisit|schedule|send|set|share|source|speak|submit|supply|take|talk|update|upload|work|write)\b/

/** The owner as the first word of the action: `SN send the note`, `RJ: check the rota`, `ACO Moss` alone. */
function firstWords(words: Words, from: number): PersonWords[] {
  const { persons, end } = personsAt(words.text, from, words.mentions, words.people)
  if (!persons.length) return []
  const rest = words.text.slice(end, end + 40)
  return colon.test(rest) || verbs.test(rest) || /^[ .;)]*$/.test(words.text.slice(end)) ? persons : []
}

const labelled =
  /(?:\(|\[|[–—-] |\. |^|\b)(?<label>lead(?: officer)?s?|owners?|action(?:ed)?(?: by| for)?|responsible(?: officer| person)?|assigned to|by|who) ?[:–—-] ?/gi
const lastBrackets = /[([]([^()[\]]{2,60})[)\]][ .]*$/
const afterDash = /(?:^|\S)(?: [–—-] ?| ?[–—] |\. | {2,})(?=\S)/g

/** Names after a label (`Lead: ACC Moss`), in brackets or after a dash at the end. */
function lastWords(words: Words): PersonWords[] {
  for (const match of words.text.matchAll(labelled)) {
    const group = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    if (group.persons.length && /^[ .;)\]]*(?:$|[)\]])/.test(words.text.slice(group.end))) return group.persons
  }
  const brackets = lastBrackets.exec(words.text)
  const at = brackets ? brackets.index + 1 : lastDash(words.text)
  if (at === null) return []
  const { persons, end } = personsAt(words.text, at, words.mentions, words.people)
  const isWhole = /^[ .;)\]]*$/.test(words.text.slice(end))
  return isWhole && persons.every(({ shape }) => shape !== 'initials' && shape !== 'name') ? persons : []
}

function lastDash(text: string): number | null {
  const tail = Math.max(0, text.length - 60)
  const dash = [...text.slice(tail).matchAll(afterDash)].at(-1)
  return dash ? tail + dash.index + dash[0].length : null
}

const agent = /\bby (?=(?:the )?\p{Lu}|all |the force)/gu

/** `to be written by the treasurer`: the one who does it, where a passive stands before. */
function agents(words: Words): PersonWords[] {
  for (const match of words.text.matchAll(agent)) {
    const before = words.text.slice(Math.max(0, match.index - 80), match.index)
    const group = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    if (/\bbe (?:\w+ly )?\w+(?:ed|en|t|ne|de)\b/.test(before) && group.persons.length) return group.persons
  }
  return []
}

const speaking =
  /^(?: (?:also|then|further|therefore|and))? (?:asked|queried|enquired|inquired|wondered|questioned|said|stated|added|noted|felt|commented|explained|confirmed|advised|suggested|requested|highlighted|agreed|proposed|mentioned|reported) /i
const takesUp =
  /\b(?:(?:if|whether|that|as|and|so|because|since)|said|stated|agreed|confirmed|,)(?: that)? (?:he|she|they|s\/he|I|we) (?:can|could|may|might|will|would|shall|should|must|needs?|need(?:s|ed)? to|wants?|wanted|wishe[sd]|intends?|is|was|were|are)\b/i
const needing =
  /\b(?:needs?|will|must|should|ought) (?:to )?(?:be )?(?:revisited|brought back|looked at again|reviewed|returned to|followed up|scrutinised|monitored)\b/i

/** `The PCC asked if he can …`, `said that this needs to be revisited, as he needs to understand`: the speaker takes it up. */
function speakers(words: Words): PersonWords[] {
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  if (!persons.length || !speaking.test(words.text.slice(end, end + 60))) return []
  const rest = words.text.slice(end)
  return takesUp.test(rest) && !asksOthers.test(rest)
    ? persons
    : needing.test(rest) && !asksOthers.test(rest)
      ? persons
      : []
}

const asksOthers =
  /^(?: \w+)? (?:asked|requested)(?: for| to (?:see|have|receive|be|get)| that (?:a|an|the|some|further|more)| an?| the| further| more| some| sight| details?| information| figures| data| assurance)\b/i
const fromWhom = /\bfrom (?=(?:the )?\p{Lu}|the force)/u
const handedOver =
  /\b(?:shared|provided|sent|given|submitted|circulated|reported|presented|supplied|issued|forwarded|available|returned|fed back|passed|e-?mailed|brought|shown|demonstrated|delivered|update[ds]?|report|briefing|data|information|figures|copy|details|presentation|paper|note)(?: back)?(?: [\w-]+){0,5}? (?:to|with|for) (?:both )?/gi

/** The other side owes what one side is to be given or has asked for. */
function otherSide(words: Words): Side | null {
  for (const match of words.text.matchAll(handedOver)) {
    const { persons } = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    const side = sideOfAll(persons.map(({ who }) => who.side))
    if (side === 'commissioner' || side === 'force') return side === 'force' ? 'commissioner' : 'force'
  }
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  const asks =
    persons.length > 0 &&
    (asksOthers.test(words.text.slice(end)) ||
      /^ to (?:be (?:provided|given|sent|briefed|updated|shown|invited|kept|sighted|informed)|receive)\b/i.test(
        words.text.slice(end),
      ))
  const side = asks ? sideOfAll(persons.map(({ who }) => who.side)) : null
  return side === 'commissioner' ? 'force' : side === 'force' ? 'commissioner' : null
}

function sideOfAll(sides: Side[]): Side | null {
  const [first] = sides
  return first !== undefined && first !== 'unknown' && sides.every((side) => side === first) ? first : null
}

function asked(words: Words): PersonWords[] {
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  const rest = words.text.slice(end)
  const from = persons.length && asksOthers.test(rest) ? fromWhom.exec(rest) : null
  return from ? personsAt(words.text, end + from.index + from[0].length, words.mentions, words.people).persons : []
}

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
    () => allDoers(words, start),
    () => agents(words),
    () => lastWords(words),
    () => asked(words),
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

/** The doers of the first sentence that has any, and of a later one that begins with someone else who is `to` do something. */
function allDoers(words: Words, start: number): PersonWords[] {
  const persons: PersonWords[] = []
  for (const sentence of sentencesOf(words.text)) {
    const from = Math.max(sentence.start, start)
    if (!persons.length) persons.push(...doersIn(words, from, sentence.end))
    else persons.push(...nextDoers(words, from))
  }
  return persons
}

function nextDoers(words: Words, from: number): PersonWords[] {
  const { persons, end } = personsAt(words.text, from, words.mentions, words.people)
  return persons.length && /^ to /.test(words.text.slice(end)) && doesIt(words, end) ? persons : []
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

/** The side that a list of owners makes owe; null where they differ or it is not known. */
export function owingSideOf(list: readonly OwnerFact[]): Owners['owingSide'] {
  const side = sideOfAll(list.map((owner) => owner.side))
  return side && { side, basis: list.some(({ basis }) => basis === 'inferred') ? 'inferred' : 'stated' }
}
