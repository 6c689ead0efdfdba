import type { Range } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { anyReference } from './reference-list.ts'

/** What an office calls what it asked for. */
export const noun =
  '(?:action points?|action items?|actions?|tasks?|undertakings?|promises?|requests?|commitments?|pledges?|resolutions?|recommendations?|follow-ups?|points?|minutes?|items?|matters?|APs?)'

/** Those under whose plain numbers much else may stand. */
export const isWeak = /^(?:points?|minutes?|items?|matters?)$/i

const called = `(?:the )?${noun} (?:nos?\\.? |numbers? )?`

// `…; 24/10 remains open`, `…, while action 7 was dropped`, `… and task 8 goes on`: another one.
const next = new RegExp(
  `(?:; (?:and |but |while )?|, (?:but|while|whereas) )(?=(?:${called})?${anyReference}(?![\\w%£]))|(?:, and|,| and) (?=${called}${anyReference}(?![\\w%£]))`,
  'gi',
)

/** The sentences of a text, cut where another reference begins. */
export function clausesOf(text: string): Range[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const cuts = [...text.slice(start, end).matchAll(next)]
    return [start, ...cuts.map((cut) => start + cut.index + cut[0].length)].map((from, at) => ({
      start: from,
      end: cuts[at] ? start + cuts[at].index : end,
    }))
  })
}
