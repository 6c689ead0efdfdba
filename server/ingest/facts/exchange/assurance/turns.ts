import { plainly } from './clauses.ts'
import type { Signs } from './read-clause.ts'
import { valenceOf } from './valence.ts'

const TURN = /^(?:but|however|although|though|albeit)\b/i
/** Whoever accepts that something is so, unasked for, concedes it. */
const ACCEPTS_THAT = /^.{0,60}\b(?:accepted|acknowledged|recogni[sz]ed|conceded) that\b/i
const FEWEST_WORDS = 3

const lacks = ({ gaps, denies }: Signs) => gaps + denies

/** `It had, albeit that some came late`: what says nothing by itself turns what was said before it. */
function turn(signs: Signs, clause: string): void {
  if (!TURN.test(clause.trim()) || plainly(clause).split(' ').length < FEWEST_WORDS) return
  if (lacks(signs) === 0 && signs.affirms > 0) signs.gaps++
  else if (lacks(signs) > 0 && signs.affirms === 0) signs.affirms++
}

function concede(signs: Signs, clause: string): void {
  if (ACCEPTS_THAT.test(clause) && !valenceOf(clause).good && !/\b(?:will|would)\b/i.test(clause)) signs.gaps++
}

/**
 * Adds what a clause tells by where it stands, where its own words told nothing: it turns what was said before, or concedes.
 *
 * @param before the signs before the clause was read
 */
export function readPlace(signs: Signs, before: Signs, clause: string): void {
  const isGoodSoFar = lacks(before) === 0
  const isTold = Object.entries(before).some(
    ([sign, count]) => signs[sign as keyof Signs] !== count && !(sign === 'remedies' && isGoodSoFar),
  )
  if (!isTold) turn(signs, clause)
  if (lacks(signs) === lacks(before)) concede(signs, clause)
}
