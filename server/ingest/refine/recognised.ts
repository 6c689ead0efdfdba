import type { Certainty, SourceSpan } from '../../../shared/facts.ts'
import type { Refiner } from '../../../shared/reading.ts'
import { meanConfidence } from '../../../shared/recognised-words.ts'
import type { RecognisedWord } from '../../../shared/source.ts'

/** Below this share on average, words of the notes or of a fact are as likely as not to hold a wrong letter. */
const leastConfidence = 0.8

/** Where the words begin that end after a place; words stand in the order of the text. */
function firstAfter(words: readonly RecognisedWord[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? Infinity) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** The words that stand in some spans. */
function wordsIn(words: readonly RecognisedWord[], spans: readonly SourceSpan[]): RecognisedWord[] {
  return spans.flatMap(([from, to]) => words.slice(firstAfter(words, from), firstAfter(words, to)))
}

type Certain = { certainty: Certainty; spans: SourceSpan[] }

/**
 * Lowers the certainty of what was recognised from pictures: no fact of it is sure, and one whose words are not is unsure,
 * as every fact is where the whole document was hard to recognise.
 */
export const recognisedRefiner: Refiner = {
  name: 'recognised@1',
  refine(facts, _blocks, { text }) {
    const words = text.recognised
    if (words === undefined) return facts
    const isHard = (meanConfidence(words) ?? 0) < leastConfidence
    const weigh = <Fact extends Certain>(fact: Fact): Fact => {
      const mean = meanConfidence(wordsIn(words, fact.spans))
      if (isHard || mean === null || mean < leastConfidence) return { ...fact, certainty: 'unsure' }
      return fact.certainty === 'sure' ? { ...fact, certainty: 'likely' } : fact
    }
    return {
      ...facts,
      actions: facts.actions.map(weigh),
      exchanges: facts.exchanges.map(weigh),
      commitments: facts.commitments.map(weigh),
      decisions: facts.decisions.map(weigh),
    }
  },
}
