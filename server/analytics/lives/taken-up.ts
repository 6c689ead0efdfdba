import type { TakenUp } from '../../../shared/answers/commitments.ts'
import { wordsOf } from '../../../shared/words.ts'
import type { LifeAsAt } from './lives-as-at.ts'

/** Words of so many letters carry a subject: shorter ones join sentences. */
const SHORTEST = 5
/** So many words must be shared, and this part of the action's own. */
const FEWEST = 2
const ENOUGH = 0.5

const weighty = (text: string) => new Set(wordsOf(text).flatMap(({ key }) => (key.length >= SHORTEST ? [key] : [])))

type Promised = { text: string; held_on: string }
type Candidate = Pick<LifeAsAt, 'lifeId' | 'title' | 'startedOn' | 'firstToldOn' | 'status'>

/**
 * Finds what some promises were taken up by: the action told of first at a promise's meeting or later that shares most of
 * its words with it, at least half; null where there is none. A supposition, so the words stand with it.
 */
export function takenUpAmong(lives: readonly Candidate[]): (promise: Promised) => TakenUp | null {
  const candidates = lives.map((life) => ({ life, own: weighty(life.title) }))
  return (promise) => likestTo(promise, candidates)
}

function likestTo(promise: Promised, candidates: { life: Candidate; own: Set<string> }[]): TakenUp | null {
  const promised = weighty(promise.text)
  const likest = candidates
    .filter(({ life }) => life.firstToldOn >= promise.held_on)
    .map(({ life, own }) => {
      const words = [...own].filter((word) => promised.has(word))
      return { life, words, share: own.size === 0 ? 0 : words.length / own.size }
    })
    .filter(({ words, share }) => words.length >= FEWEST && share >= ENOUGH)
    .toSorted((a, b) => b.share - a.share || (a.life.firstToldOn < b.life.firstToldOn ? -1 : 1))[0]
  if (!likest) return null
  const { lifeId, title, startedOn, status } = likest.life
  return { lifeId, text: title, raisedOn: startedOn, status, words: likest.words.toSorted() }
}
