import type { Challenge } from '../../../../shared/facts.ts'
import type { Act } from '../speech/act.ts'
import { isWorry } from './worry.ts'

const WORRIED =
  /\b(?:concern(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|disappoint(?:ed|ing|ment)|frustrat(?:ed|ing|ion)|alarm(?:ed|ing)|unacceptable|unease|uneasy|disquiet|troubled|fear(?:s|ed|ful)?|anxious|anxiety|dismay(?:ed)?|unconvinced|unhappy)\b/i

/**
 * What kind of challenge a question is: a worry with it makes it a concern, asking to be assured a reassurance, else it is
 * a question. A statement that nobody put as a question is a concern where it points at something wrong.
 */
export function challengeOf(acts: readonly Act[], question: string): Challenge {
  if (acts.includes('concern')) return 'concern'
  if (acts.includes('reassure')) return 'reassurance'
  if (WORRIED.test(question)) return 'concern'
  const isAsked = acts.some((act) => act === 'ask' || act === 'asked of')
  const isStated = acts.length > 0 && acts.every((act) => act === 'tell' || act === 'raise')
  return !isAsked && (isStated || acts.includes('raise') || isWorry(question)) ? 'concern' : 'question'
}
