import type { Word } from '../../../../shared/words.ts'
import { isChallenge, type Act } from './act.ts'
import { baseShapes, verbShapes } from './verb-wordings.ts'

export type Verb = { act: Act; words: string; from: number; next: number }

// All are held against at most `REACH` words, so none can run away.
const REACH = 12

const adverbs =
  /^(?:(?:then|also|further|again|additionally|subsequently|therefore|next|briefly|finally|firstly|secondly|initially|later|furthermore|specifically|directly|both|all|each|now|just|rightly|however|in response|in reply|in turn|in answer|in addition|at this point|went on to|go on to|continued to|proceeded to|did(?! not)) ){0,4}/
const perfect = /^(?:has|have|had) (?:also |since |already )?/
const able =
  /^(?:(?:was|were|is|are) (?:also )?(?:able|unable|pleased|happy|keen|interested) to|would like to|would want to|could|can|cannot|couldnt) (?:also )?/

function tailOf(words: Word[], at: number): string {
  return words
    .slice(at, at + REACH)
    .map(({ key }) => key)
    .join(' ')
}

type Found = { act: Act; matched: string }

const wordCount = (text: string) => (text.trim() === '' ? 0 : text.trim().split(' ').length)

/** What the words from `at` on say that their subject did; null where they are no verb of speaking. */
export function verbAt(words: Word[], at: number): Verb | null {
  const tail = tailOf(words, at)
  const lead = adverbs.exec(tail)?.[0] ?? ''
  const bare = tail.slice(lead.length)
  const had = perfect.exec(bare)?.[0] ?? ''
  const goesOn = /\b(?:went on|go on|continued|proceeded) to $/.test(lead) ? firstShape(baseShapes, bare) : null
  const verb =
    (goesOn && { act: goesOn.act, matched: goesOn.matched }) ??
    actOf(bare) ??
    (had ? actOf(bare.slice(had.length)) : null) ??
    ableTo(bare)
  if (!verb || (had && isChallenge(verb.act) && verb.act !== 'concern')) return null
  const from = at + wordCount(lead)
  const act = /\bin (?:response|reply|answer)\b/.test(lead) ? 'respond' : verb.act
  return { act, words: verb.matched, from, next: from + wordCount(verb.matched) }
}

function actOf(tail: string): Found | null {
  return firstShape(verbShapes, tail)
}

function ableTo(tail: string): Found | null {
  const lead = able.exec(tail)?.[0] ?? ''
  const verb = lead ? firstShape(baseShapes, tail.slice(lead.length)) : null
  return verb && { act: verb.act, matched: `${lead}${verb.matched}` }
}

function firstShape(among: [RegExp, Act][], tail: string): Found | null {
  for (const [shape, act] of among) {
    const matched = shape.exec(tail)?.[0]
    if (matched !== undefined) return { act, matched }
  }
  return null
}
