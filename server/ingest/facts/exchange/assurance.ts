import type { Assurance, Challenge } from '../../../../shared/facts.ts'
import { askedOf } from './assurance/asked.ts'
import { isAside, isBesideFigure, isElsewhere, tellsWhen } from './assurance/beside.ts'
import { clausesOf, plainly } from './assurance/clauses.ts'
import { comparedWith } from './assurance/compare.ts'
import { isNonAnswer, isTold } from './assurance/non-answer.ts'
import { replyOf } from './assurance/reply.ts'
import type { Signs } from './assurance/read-clause.ts'
import { ACCEPTS } from './assurance/said.ts'
import { signsOf } from './assurance/signs-of.ts'
import { AFFIRMING, FEWEST_WORDS } from './assurance/weigh.ts'

/** `…, and I have`: what the end of a page cut off tells nothing. */
const BROKEN_OFF = /,? (?:and|but) (?:I|we|he|she|they|it)(?: (?:have|had|has|will|would|am|is|are|was|were))?$/

/**
 * How far the words of an answer assure whoever asked: a suggestion that a person decides on. After the definitions of the
 * facts: affirmed without a gap is `assured`; with a gap, or a gap with a remedy, `partly assured`; a gap alone or a denial
 * `not assured`; what does not meet the question `unclear`. A yes and a no take their meaning from what was asked: that
 * something bad is not so affirms.
 *
 * @param words of the answer; null where none is written down
 */
export function assuranceOf(question: string, words: string | null, challenge: Challenge): Assurance {
  if (words === null) return 'unclear'
  const answer = words.replace(BROKEN_OFF, '')
  const compared = comparedWith(question, answer)
  if (compared) return compared
  const asked = askedOf(question, challenge)
  const signs = signsOf(asked, answer)
  const opening = plainly(clausesOf(answer)[0] ?? '')
  const lacks = signs.gaps + signs.denies
  const isUnsaid = signs.unknowns > 0 || (signs.offers > 0 && signs.remedies === 0)
  if (
    (challenge !== 'concern' || !ACCEPTS.test(answer)) &&
    (isUnsaidFirst(answer) || (ASKS_IF_KNOWN.test(question) && replyOf(opening) === 'no'))
  )
    return 'unclear'
  if (
    isUnsaid &&
    !tellsWhen(question, opening) &&
    !isShortReply(opening) &&
    !PART.test(opening) &&
    signs.affirms === 0 &&
    !(challenge === 'concern' && signs.denies > 0) &&
    (isNonAnswer(opening) || (lacks === 0 && !(challenge === 'concern' && signs.remedies > 0)))
  )
    return 'unclear'
  if (!asked.isYesOrNo && challenge === 'question' && isBesideFigure(question, answer, lacks)) return 'unclear'
  if (lacks + signs.unknowns > 0) return withGap(signs)
  if (isElsewhere(question, answer)) return 'unclear'
  if (signs.affirms > 0 || AFFIRMING.test(answer)) return 'assured'
  if (signs.remedies > 0)
    return challenge === 'concern' || asked.isWhy || (asked.isYesOrNo && !asked.isForFigure)
      ? 'partly assured'
      : 'assured'
  if (isAside(answer) || (asked.isYesOrNo && isTold(answer))) return 'unclear'
  // An answer that neither praises nor finds fault has met a question, but not a worry.
  return challenge === 'concern' ? 'unclear' : 'assured'
}

/** `Do you know what share come back?` `I don't`: nothing is told. */
const ASKS_IF_KNOWN =
  /\b(?:do|does|did) (?:\w{1,30} )?(?:you|we|he|she|they) know (?:how|what|who|why|when|where|which)\b/i

/** `They were not, as this was for the council`: yes or no is said, whoever else has to speak. */
const isShortReply = (opening: string) => {
  const [first = ''] = opening.split(/[,;]/)
  return first.split(' ').length <= FEWEST_WORDS && replyOf(first) !== null
}

/** Of most of it others have to speak: the rest may be answered. */
const PART = /^(?:most|some|many|much|part)\b/i
const CANNOT_SAY =
  /\b(?:could|can) ?not (?:yet )?(?:say|tell|answer|comment)(?=[.,;]|$| (?:because|as|since|today|tonight|yet|now|at present)\b)|\b(?:unable|not able|not in a position|in no position) to (?:say|tell|answer)(?=[.,;]|$| (?:because|as|since)\b)|\b(?:did|does|do) ?not (?:yet )?know(?=[.,;]|$| (?:because|as|since)\b)/i

/** Whoever would think about it has not answered. */
const WILLING =
  /\b(?:happy|willing|prepared|open|glad|ready|content) to (?:consider|look at|think about|discuss|explore)\b/i

/** Whether the first sentence says in full that there is no answer, and turns to none. */
function isUnsaidFirst(answer: string): boolean {
  const [sentence = ''] = answer.split(/(?<=[.!?])\s/)
  if (WILLING.test(sentence)) return CANNOT_SAY.test(sentence)
  return CANNOT_SAY.test(sentence) && !/\b(?:but|although|though|however|except)\b/i.test(sentence)
}

function withGap({ affirms, denies, remedies, gaps }: Signs): Assurance {
  if (affirms + denies + remedies + gaps === 0) return 'unclear'
  if (remedies > 0) return 'partly assured'
  return affirms > 0 && affirms >= denies ? 'partly assured' : 'not assured'
}
