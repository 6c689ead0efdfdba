import type { ActionFact } from './facts.ts'
import { wordsOf } from './words.ts'
import { monthNames } from './written-dates.ts'

const common = new Set(
  `about action actions after again agreed also back been before board bring brought chief commissioner constable could date force forward from future
   further have held help into item meeting month more next office officer once other over pcc police provide provided report reported review
   reviewed same share shared should some that their them then there these they this through under update upon whether which will with work
   would year due deadline acc dcc opcc the and for its his her are was has not out who how any all can may end`.split(
    /\s+/,
  ),
)

// When it is due is not what it is about.
const ofDays = new Set(monthNames)
const aYear = /^(?:19|20)\d\d$/

/** Word sets by text, so that many actions can be compared with each other. */
export function wordSets(): (text: string) => Set<string> {
  const known = new Map<string, Set<string>>()
  return (text) => {
    const words = known.get(text) ?? contentWords(text)
    known.set(text, words)
    return words
  }
}

/** The words of a text that tell what it is about, each once: no common words, no numbers but those of a named matter. */
export function contentWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .map(({ key }) => key)
      .filter(
        (key) =>
          !common.has(key) &&
          !ofDays.has(key) &&
          !aYear.test(key) &&
          (key.length > 3 || /^\d{2,}$/.test(key) || /^[a-z]{3}$/.test(key)),
      ),
  )
}

/** What an action is about: the words of weight of its text but the names of whoever is to act. */
export function wordsAsked({ text, owners }: ActionFact, wordsOf: (text: string) => Set<string>): Set<string> {
  const named = new Set(owners.flatMap(({ written, name }) => [...wordsOf(written), ...wordsOf(name ?? '')]))
  return new Set([...wordsOf(text)].filter((word) => !named.has(word)))
}

/** Dice's measure of two sets of words: 0 where they share none, 1 where they are the same. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}
