import type { People } from '../../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { isFree } from './free.ts'
import type { Label } from './label.ts'

const bare = /(?:ACTION|Action)(?<by> (?:by|for|on))? (?=\p{Lu}|all )/gu

const assignedMark = /^ ?(?:[:–—]|-(?= ))[ :–—-]{0,3}(?=\S)/

/** `ACTION DCC: list the vans`: who is to act stands between the word and its mark. */
export function* assignedLabels(text: string, people: People): Generator<Label> {
  for (const match of text.matchAll(bare)) {
    const start = match.index + match[0].length
    if (!isFree(text, match.index) || match.groups?.by !== undefined) continue
    const rest = text.slice(start, start + 120)
    const { persons, end } = personsAt(rest, 0, mentionsIn(rest, people), people)
    const mark = assignedMark.exec(rest.slice(end))
    if (mark && persons.length > 0 && persons.every(({ shape }) => shape !== 'name' && shape !== 'initials'))
      yield {
        kind: 'action',
        start: match.index,
        end: start + end + mark[0].length,
        ref: null,
        owner: rest.slice(0, end),
      }
  }
}

const acts = /^ (?:to|will|should|must|please)\b|^ [a-z]{3,}\b(?! (?:is|are|was|has))/

// `Action Figures for vans to be sent round`: what is to be done, and nobody. A plan or a log of actions is a thing.
const toBeDone =
  /^(?!(?:Plans?|Fraud|Logs?|Points?|Lists?|Trackers?|Sheets?|Schedules?|Items?|Registers?|Updates?|Notes?|Group|Team|Aid)\b)(?:(?:An?|The) \p{Ll}[\p{L}’'-]{1,20}|\p{Lu}[\p{Ll}-]+) (?:[\p{L}\d’'&-]{1,20} ){0,10}to be \p{Ll}{2,20}(?:ed|en|t|n|d|ut)\b/u

/** `Action SN send the note`: no mark stands after the word, but somebody who is to act. */
export function* bareLabels(text: string, people: People): Generator<Label> {
  for (const match of text.matchAll(bare)) {
    const start = match.index + match[0].length
    if (!isFree(text, match.index)) continue
    const rest = text.slice(start, start + 200)
    const { persons, end } = personsAt(rest, 0, mentionsIn(rest, people), people)
    if (match.groups?.by !== undefined) continue
    const isOffice = persons.some(({ shape }) => shape === 'name' || shape === 'office')
    const isAlone =
      /^[ .]*$/.test(rest.slice(end)) && persons.every(({ shape }) => shape === 'known' || shape === 'rank')
    if (persons.length === 0 && toBeDone.test(rest)) {
      yield { kind: 'action', start: match.index, end: start, ref: null, owner: null }
      continue
    }
    if (persons.length && !isOffice && (isAlone || acts.test(rest.slice(end))))
      yield { kind: 'action', start: match.index, end: start, ref: null, owner: null }
  }
}
