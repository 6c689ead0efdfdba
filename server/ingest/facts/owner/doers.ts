import { isImperative, isTold } from '../action/wording.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { personsAt } from './person-words.ts'
import type { PersonWords } from './person-shape.ts'
import type { Words } from './words.ts'

const undertakes =
  '(?:to|will|would|shall|should|must|can|is to|are to|was to|were to|has to|have to|need(?:s|ed)? to|agree(?:s|d)? to|undert(?:akes?|ook) to|offer(?:s|ed)? to|promise[sd]? to|commit(?:s|ted)? to|volunteer(?:s|ed)? to|intend(?:s|ed)? to|(?:is|was|were|are|be|has been|have been) (?:asked|requested|tasked|invited|instructed|directed|required) to|(?:is|are) going to|be (?:appointed|nominated|authorised|deputed|delegated|empowered|asked|requested|tasked|invited|instructed|directed|required) to)'
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
  // Whoever is to receive something is to be given it by others.
  if (verb.toLowerCase() === 'receive') return false
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
  const isOrdered = isImperative(words.text.slice(from, to))
  for (const { persons, end, start } of candidates(words, from, to)) {
    const before = words.text.slice(Math.max(from, start - 30), start)
    if (party.test(before) && !asker.test(before)) continue
    // `Arrange for the PCC to visit the depot`: whoever arranges it is not told.
    if (isOrdered && /\bfor (?:the )?$/i.test(before)) continue
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

const colon = /^ ?(?:[:–—]|- )/
const verbs =
  /^ (?:add|advise|agree|amend|answer|arrange|ask|attend|brief|bring|chase|check|circulate|clarify|compile|complete|confirm|consider|contact|create|deliver|develop|discuss|distribute|draft|email|e-mail|ensure|establish|examine|explore|feed|find|follow|forward|get|give|have|identify|include|inform|investigate|invite|issue|keep|let|liaise|list|look|make|meet|monitor|notify|obtain|organise|prepare|present|produce|progress|provide|publish|pursue|put|raise|record|remind|report|request|review|revisit|schedule|send|set|share|source|speak|submit|supply|take|talk|update|upload|work|write)\b/

/** The owner as the first word of the action: `SN send the note`, `RJ: check the rota`, `ACO Moss` alone. */
export function firstWords(words: Words, from: number): PersonWords[] {
  const { persons, end } = personsAt(words.text, from, words.mentions, words.people)
  if (!persons.length) return []
  const rest = words.text.slice(end, end + 40)
  // `Special Constables – DCC to count them`: the matter, and whoever is to act behind it.
  const mark = /^ ?(?:[:–—]|- ) ?/.exec(rest)?.[0].length ?? 0
  if (mark > 0 && persons.every(({ shape }) => shape === 'office' || shape === 'rank')) {
    const behind = personsAt(words.text, end + mark, words.mentions, words.people)
    if (behind.persons.length > 0 && doesIt(words, behind.end)) return behind.persons
  }
  return colon.test(rest) || verbs.test(rest) || /^[ .;)]*$/.test(words.text.slice(end)) ? persons : []
}

/** `RJ ring the depot`: somebody known, and in few words what he is to do. */
export function leadingNames(words: Words): PersonWords[] {
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  const isNamed = persons.every(({ shape, who }) => shape === 'known' && who.name !== null)
  const rest = words.text.slice(end, end + 40)
  return isNamed &&
    /^ (?!(?:to|is|are|was|were|has|have|had|and|or|of|in|on|at|from|with|by)\b)\p{Ll}{2,}/u.test(rest) &&
    !isTold(words.text)
    ? persons
    : []
}

/** The doers of the first sentence that has any, and of a later one that begins with someone else who is `to` do something. */
export function allDoers(words: Words, start: number): PersonWords[] {
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
  return persons.length && words.text.startsWith(' to ', end) && doesIt(words, end) ? persons : []
}
