import type { Asked } from './asked.ts'
import { isCorrected } from './corrected.ts'
import { hopesForYes, isBareNo, keepToOpening, openingOf, turnsAway, type Opening } from './opening.ts'
import { readClause, type Signs } from './read-clause.ts'
import { replyOf } from './reply.ts'
import { saidOf, type Said } from './said.ts'
import { readPlace } from './turns.ts'
import { weighGiven, weighGranted, weighLimits, weighStance } from './weigh.ts'

/** Notes that report in the past shift everything by a tense: there `had been` tells of what is. */
const PRESENT = /\b(?:is|are|has|(?<!to )have|will|we|now)\b/i

const MOST_OF_YES = 6

const isPlainYes = (opening: string) =>
  (opening.split(/[,;]/)[0] ?? '').split(' ').length <= MOST_OF_YES && replyOf(opening) === 'yes'

/** What the clauses of an answer say, each in its place. */
function signsOfClauses({ asked, answer, clauses, opening, isAccepted }: Said): Signs {
  const signs: Signs = { affirms: 0, denies: 0, gaps: 0, remedies: 0, unknowns: 0, offers: 0 }
  const isNow = PRESENT.test(answer)
  const isYes = asked.isYesOrNo && !asked.isIfHarm && clauses.length > 1 && isPlainYes(opening)
  let opened: Opening = null
  let isTurned = false
  let praises = 0
  for (const [index, clause] of clauses.entries()) {
    const before = { ...signs }
    readClause(signs, clause, asked, { isNow, isFirst: index === 0, isAccepted, isAfterYes: isYes && index > 0 })
    if (!isAccepted) readPlace(signs, before, clause)
    isTurned ||= index > 0 && turnsAway(clause)
    if (index === 0) opened = openingOf(signs, clause, asked)
    if (index > 0) praises += signs.affirms - before.affirms
    if (index > 0 && !isTurned) keepToOpening(opened, signs, before, clause)
  }
  const isOnlyNo = opened === 'no' && isBareNo(opening) && signs.gaps + signs.remedies + signs.unknowns === 0
  return isOnlyNo && praises > 0 && !hopesForYes(asked.question) ? { ...signs, denies: 0, affirms: praises } : signs
}

/** All that an answer tells: by its clauses, and then as a whole, in this order. */
export function signsOf(asked: Asked, answer: string): Signs {
  const said = saidOf(asked, answer)
  const signs = signsOfClauses(said)
  weighStance(signs, said)
  weighGiven(signs, said)
  weighLimits(signs, said)
  if (isCorrected(asked, answer)) return { ...signs, gaps: 0, denies: 0, affirms: signs.affirms + 1 }
  weighGranted(signs, said)
  return signs
}
