import type { Asked } from './asked.ts'
import { plainly } from './clauses.ts'
import { isException } from './gap.ts'
import type { Signs } from './read-clause.ts'
import { replyOf } from './reply.ts'
import { hasNegation, valenceOf } from './valence.ts'

/** What the first clause of an answer says in full to whoever asked for yes or no: the good news, or that it is not so. */
export type Opening = 'good' | 'no' | null

/** `Within crime they are`, `all high risk victims did`: of a part of what was asked, and the rest may follow. */
const OF_SOME =
  /^(?:for|within|in|among|at|by|on|over|across|some|most|many|all (?!of\b)\w+ \w|both|several|each|half)\b|\b(?:some|others)\b|\b(?:in|for|among|across|within|at) (?:the|most|some|one|two|three)\b/i
const CONFIRMS = /\bconfirmed (?:this|that|it|so|both|as much)[.;,]?$/i
const AFFIRMS = /\b(?:confirmed|assured|reassured|confirms|assures)\b/i

/** What an answer opens with, from the signs of its first clause. */
export function openingOf(signs: Signs, clause: string, { isYesOrNo, challenge }: Asked): Opening {
  if (!isYesOrNo || challenge === 'concern') return null
  const said = plainly(clause)
  const reply = replyOf(said)
  const { affirms, denies, gaps, unknowns, offers } = signs
  if (CONFIRMS.test(clause)) return 'good'
  if (
    affirms > 0 &&
    denies + gaps + unknowns + offers === 0 &&
    !OF_SOME.test(said) &&
    (reply === 'yes' || reply === 'no' || AFFIRMS.test(clause))
  )
    return 'good'
  return reply === 'no' && denies > 0 && affirms === 0 ? 'no' : null
}

/** `No.` and no more: what was asked may be good or bad. */
export const isBareNo = (opening: string): boolean => /^no[.,;]?$/i.test(opening)

/** Whether no is the bad news by the words of the question alone: `Are you satisfied`, `Is it a one-off?` */
export const hopesForYes = (question: string): boolean =>
  valenceOf(question).good || /\b(?:one-off|isolated|normal|acceptable|fair)\b/i.test(question)

const TURN =
  /^\W{0,2}(?:and )?(?:but|save (?:that|for)|bar|having said that|that said|however|although|though|while|whilst|yet|except|unless|until|albeit|provided|subject to|nevertheless|still|apart from|unfortunately|sadly)\b/i
const LESS =
  /\b(?:(?<!\ball )but|except|exceptions?(?! (?:was|were|is|are))|apart from|however|provided|unless|not yet|yet to|so far|(?:is|are|was|were) not (?:all|(?:re)?assured)|not all|not every|not always|still (?:not|to|some|waiting|too|need\w*|ha[sd]|have|a|an)|only (?:a|an|one|two|three|four|five|six|half|some|about|\d)|(?:other|remaining|the rest)|room for|work to do|more (?:needed|to do|could)|too (?:many|few|long|slow|late)|at the (?:price|cost|expense) of|less (?:sure|certain|so|confident|clear|good|well))\b|\bonly(?=[.,;]|$)|\b(?:had|has|have|is|are|was|were|does|do|did) not[.,;]?$/i

/** Whether a clause takes something back from what the first one said. */
export const turnsAway = (clause: string): boolean => TURN.test(clause.trim()) || LESS.test(clause)

/**
 * What follows a full yes or no tells more of it, until something is taken back: a bad word in it is no gap in what was asked,
 * nor a good one praise.
 *
 * @param before the signs before the clause was read
 * @param clause that was read last
 */
export function keepToOpening(opening: Opening, signs: Signs, before: Signs, clause: string): void {
  if (opening === 'good') Object.assign(signs, { gaps: before.gaps, denies: before.denies, unknowns: before.unknowns })
  if (opening !== 'no') return
  signs.affirms = before.affirms
  if (isMereNo(plainly(clause))) signs.gaps = before.gaps
}

/** Something is said not to be so, and nothing bad. */
function isMereNo(said: string): boolean {
  const { bad, notGood } = valenceOf(said)
  return hasNegation(said) && !bad && !notGood && !isException(said)
}
