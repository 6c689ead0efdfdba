import { personsAt } from './person-words.ts'
import type { PersonWords } from './person-shape.ts'
import type { Words } from './words.ts'

const labelled =
  /(?:\(|\[|[–—-] |\. |^|\b)(?<label>lead(?: officer)?s?|owners?|action(?:ed)?(?: by| for)?|responsible(?: officer| person)?|assigned to|by|who) ?[:–—-] ?/gi
const lastBrackets = /[([]([^()[\]]{2,80})[)\]](?: (?:[Bb]y|[Bb]efore|[Dd]ue|[Ww]ithin) [^()[\].]{3,30})?[ .]*$/
const afterDash = /(?:^|\S)(?: [–—-] ?| ?[–—] |\. | {2,})(?=\S)/g

// `(RJ, by 5 June)`, `– RJ, 5 June`: when, behind who.
const dueBehind =
  /^(?:[,;:] ?| ?[–—-] ?| )(?:(?:by|before|due|deadline|target|in|at|on|end|for|next|asap|w\/c|within|when|once|after|until|every|each|daily|weekly|monthly|quarterly|annually|immediately|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?= \d{2}| (?:meeting|board|panel|session|committee|forum)\b)|(?:(?:early|mid|late|end of)[ -])?(?:spring|summer|autumn|winter)|to be agreed|tbc|on-?going)\b[^()[\]]{0,40}|\d{1,2}[ ./-][^()[\]]{2,20})[)\]]?[ .]{0,9}$/i

/** Names after a label (`Lead: ACC Moss`), in brackets or after a dash at the end. */
export function lastWords(words: Words): PersonWords[] {
  for (const match of words.text.matchAll(labelled)) {
    const group = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    if (group.persons.length && /^[ .;)\]]*(?:$|[)\]])/.test(words.text.slice(group.end))) return group.persons
  }
  const brackets = lastBrackets.exec(words.text)
  const at = brackets ? brackets.index + 1 : lastDash(words.text)
  if (at === null) return []
  const { persons, end } = personsAt(words.text, at, words.mentions, words.people)
  const rest = words.text.slice(end).replace(/^[)\]](?= )/, '')
  const isWhole = /^[ .;)\]]*$/.test(rest) || dueBehind.test(rest)
  return isWhole && persons.every(({ shape }) => shape !== 'initials' && shape !== 'name') ? persons : []
}

function lastDash(text: string): number | null {
  const tail = Math.max(0, text.length - 60)
  const dash = [...text.slice(tail).matchAll(afterDash)].at(-1)
  return dash ? tail + dash.index + dash[0].length : null
}

const agent = /\bby (?=(?:the )?\p{Lu}|all |the force)/gu

/** `to be written by the treasurer`: the one who does it, where a passive stands before. */
export function agents(words: Words): PersonWords[] {
  for (const match of words.text.matchAll(agent)) {
    const before = words.text.slice(Math.max(0, match.index - 80), match.index)
    const group = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    if (/\bbe (?:\w+ly )?\w+(?:ed|en|t|ne|de|id)\b/.test(before) && group.persons.length) return group.persons
  }
  return []
}
