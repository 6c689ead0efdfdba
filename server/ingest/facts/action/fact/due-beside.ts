import type { Slice } from '../../../../../shared/blocks.ts'
import type { DueFact } from '../../../../../shared/facts.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { trimmedEnd } from '../../../../../shared/trim.ts'
import { dueCell } from '../../due/due-cell.ts'
import { due } from '../../due/due.ts'
import type { DueReference } from '../../due/reference.ts'
import { ownersIn } from '../../owner/owner.ts'
import type { Draft } from '../draft.ts'
import { dueFact } from './due-fact.ts'

const ownerAndDay = /[([](?<owner>[^()[\];,]{2,60})(?:[;,] ?| ?[–—] ?)(?<day>[^()[\];]{3,30})[)\]][ .]*$/

/** `… (DCC; 15 December 2023)`: a day behind whoever is to act, in brackets at the end. */
export function dueBehindOwner(text: string, reference: DueReference, people: People): DueFact | null {
  const { owner = '', day = '' } = ownerAndDay.exec(text)?.groups ?? {}
  const words = ownersIn(owner, people).length > 0 ? dueCell(day, reference) : null
  return words?.latest ? dueFact(day, words) : null
}

const longestSentence = 60
const longestBehind = 160

/** What a sentence says that is nothing but when. */
function dueAlone(sentence: string, reference: DueReference): DueFact | null {
  const words = trimmedEnd(sentence, ' .')
  const found = /^\p{Lu}/u.test(words) && words.length < longestSentence - 2 ? dueCell(words, reference) : null
  return found?.latest && found.start === 0 && found.end === words.length ? dueFact(words, found) : null
}

// `To be reported at the May meeting.`, `Update in May.`: when what was ordered before it is to be heard of.
const hearsAgain =
  /^(?:to (?:be (?:report|bring|brought|return|present|consider|review|discuss|circulat|complet|done|ready|sent|heard|seen|on )|come\b|report\b|return\b)|(?:report|update|feed-?back|progress|response|reply|paper|review|result)s? (?:back |report |due |wanted |expected |required )?(?:in|at|by|to|for|on|before)\b)/i

/** When a sentence says that the action before it is to be heard of again. */
function dueOfHearing(sentence: string, reference: DueReference): DueFact | null {
  const words = hearsAgain.test(sentence) ? due(sentence, reference) : null
  return words?.latest ? dueFact(sentence, words) : null
}

/** `RJ to list the vans. Next meeting.`: a sentence that says nothing but when, the last of the words or straight behind them. */
export function dueBehind({ block, body, text }: Draft, reference: DueReference): DueFact | null {
  if (text !== null) return null
  const words = block.text.slice(body.start, body.end)
  const last = sentencesOf(words).slice(1).at(-1)
  const own = last ? dueAlone(words.slice(last.start, last.end), reference) : null
  if (own) return own
  const rest = block.text.slice(body.end, body.end + longestBehind)
  const [next] = sentencesOf(rest)
  const behind = rest.slice(next?.start ?? 0, next?.end ?? 0)
  return dueAlone(behind, reference) ?? dueOfHearing(behind, reference)
}

const longestCell = 100
// Initials of somebody who is on no list.
const initials = /^\p{Lu}{2,4}$/u
const dayAtEnd = /(?:[–—,;([]| - | by ) ?(?:by )?(?:the )?(?<day>[^()[\]–—,;]{3,30})[)\]]?$/i

/** `MD – 16/02/18`, `DCC (April)`: a cell or label that names whoever is to act, and by when. */
export function dueInOwner(cell: string | null, reference: DueReference, people: People): DueFact | null {
  const text = trimmedEnd(cell ?? '', ' .')
  const match = text.length <= longestCell ? dayAtEnd.exec(text) : null
  const day = match?.groups?.day ?? ''
  const owner = text.slice(0, match?.index ?? 0)
  const isOwner = ownersIn(owner, people).length > 0 || initials.test(owner)
  const words = match && isOwner ? dueCell(day, reference) : null
  return words?.latest && words.end - words.start === day.length ? dueFact(day, words) : null
}

const expects =
  /(?<!\bnot )\b(?:expect(?:s|ed|ing)?|need(?:s|ed)?|requir(?:es?|ed)|ask(?:s|ed)?|request(?:s|ed)?|want(?:s|ed)?|would like|wish(?:es|ed)?|should|must|agreed|to be|to (?:see|have|receive|report|return|come back|review))\b/i

// Whoever takes something up himself has a day of his own for it.
const takesUp = /\b(?:undertook|undertakes|offered|promised|volunteered|pledged) to\b/i

/** The sentence before may say when: `The PCC will expect to see this again in May.` What merely happens then does not. */
export function dueBefore(before: Slice | null, reference: DueReference): DueFact | null {
  const match = before && !takesUp.test(before.text) ? expects.exec(before.text) : null
  if (!before || !match || /\b(?:is|are|was|were) (?:\w+ )?expected\b/i.test(before.text)) return null
  const rest = before.text.slice(match.index)
  const words = due(rest, reference)
  return words && words.latest !== null ? dueFact(rest, words) : null
}
