import { isContrary, type Asked } from './asked.ts'
import { tellsWhen } from './beside.ts'
import { plainly } from './clauses.ts'
import { isConceded, isDivided, isHelpless, isStuck } from './gap.ts'
import { isNonAnswer, isTold } from './non-answer.ts'
import { ASSURES, NONE, type Signs } from './read-clause.ts'
import type { Said } from './said.ts'
import { againstMark } from './target.ts'
import { hasNegation, valenceOf } from './valence.ts'

/** The verb by which an answer is brought: `The CC confirmed that`. What it affirms it affirms as a whole. */
export const AFFIRMING =
  /\b(?:confirmed|assured|reassured|gave assurance|provided assurance|offered assurance|provided reassurance|confirms|assures)\b/i

/** Whoever is challenged and points to evidence stands by what was doubted. */
const CITES =
  /\bpoint(?:ed|s) to (?:an? |the |some )?(?:\w{1,30} )?(?:analysis|evidence|data|figures|results?|audits?|surveys?)\b/i

/** `She could not give it`, to whoever sought an assurance. */
const REFUSES =
  /\b(?:could|can|was|were|is|felt) ?(?:not|unable to|in no position to)(?: (?:able|in a position) to)? (?:give|offer|provide) (?:it|one|any|(?:(?:that|this|him|her|any|such|an?) ){0,2}(?:re)?assurances?)\b|\b(?:could|can|would) (?:give|offer|provide) (?:(?:him|her|them) )?no (?:such |firm |real )?(?:re)?assurances?\b|\b(?:cannot|can ?not|can['’]t|could ?not|couldn['’]t) (?:re)?assure (?:you|him|her|them|the \w{1,30}|members)\b/i
/** `The DCC gave that assurance`, `was able to give it`. */
const GIVES =
  /\b(?:gave|given|able to (?:give|offer|provide)|offered|provided) (?:it\b|(?:(?:him|her|the \w{1,30}) )?(?:that|this|such|full|the|his|her|an?)(?: \w{1,30})? (?:re)?assurance)/i

/** To whoever asks what is being done: nothing is. */
const NOTHING_PLANNED =
  /\b(?:nothing|no|neither)(?: (?:new|further|more|else|specific|other|immediate|firm|additional|measures?|steps?|actions?|plans?|work)){0,3} (?:was|is|were|are|had been|has been|have been) (?:yet |currently |being |now )?(?:planned|done|in place|proposed|under ?way|tried|taken)\b/i
/** `Both have been filled`: what the worry was about is no more. */
const RESOLVED =
  /\b(?:both|all|each|every one)(?: of \w{1,30})?(?: \w{1,30})? (?:had|have|has|were|was) (?:since |now |already )?(?:been )?(?:replaced|filled|repaired|fixed|resolved|cleared|recruited|closed|completed|trained|mended|put right)\b/i
/** Whoever cannot rule out what is feared gives no assurance that it is not so. */
const NOT_RULED_OUT = /\b(?:could|can)(?: ?not|n['’]t) rule (?:it|this|that|them|those) out\b/i
/** `I cannot promise that it will be better`: what was praised before it stands for nothing. */
const UNPROMISED =
  /\b(?:cannot|can not|can['’]t|(?:could|would|did) not|(?:could|would|did)n['’]t) (?:promise|guarantee)\b(?! (?:when|a date))/i

export const FEWEST_WORDS = 4

/** `We offer it to everyone, but few accept`: what a turn follows is plainly told, and nothing bad in it. */
function turnsToGap(clauses: string[], asked: Asked): boolean {
  const turn = clauses.findIndex((clause) => /^(?:but|however|although|though|albeit)\b/i.test(clause.trim()))
  const before = plainly(clauses[turn - 1] ?? '')
  if (
    turn !== 1 ||
    asked.challenge === 'concern' ||
    !(asked.isYesOrNo || asked.isHow) ||
    before.split(' ').length < FEWEST_WORDS
  )
    return false
  const { bad, notGood } = valenceOf(before)
  return !bad && !notGood && !hasNegation(before) && !isNonAnswer(before) && !isTold(before)
}

/** `It was confirmed that policy requires it`, with nothing bad and no no in that clause. */
function isPlainlyAffirmed([first = '']: string[]): boolean {
  const { bad } = valenceOf(plainly(first))
  return AFFIRMING.test(first) && !bad && !hasNegation(first)
}

/** How the answer stands to the challenge as a whole: it brings, cites, disputes, accepts or concedes. */
export function weighStance(signs: Signs, { asked, answer, clauses, opening, disputes, isAccepted }: Said): void {
  if (signs.gaps > 0 && (tellsWhen(asked.question, opening) || turnsToGap(clauses, asked))) signs.affirms++
  if (asked.isYesOrNo && !asked.isIfHarm && isPlainlyAffirmed(clauses)) signs.affirms++
  if (CITES.test(answer) && signs.gaps + signs.denies === 0) signs.affirms++
  if (disputes) signs.affirms++
  else if (isAccepted) signs.gaps++
  if (isConceded(answer) && !asked.isOfRemedy) signs.gaps++
}

/** An assurance that is refused or given in so many words. */
export function weighGiven(signs: Signs, { asked: { challenge, question }, answer, clauses }: Said): void {
  const isSought = challenge === 'reassurance'
  if ((isSought || /\b(?:re)?assur(?:e|ed|ances?)\b/i.test(question)) && REFUSES.test(answer))
    Object.assign(signs, {
      affirms: 0,
      denies: signs.denies + 1,
      remedies: /\bbut\b/i.test(answer) ? signs.remedies : 0,
    })
  else if (GIVES.test(isSought ? answer : (clauses[0] ?? ''))) {
    // Whoever gives an assurance stands by what it says, though it says that something is not so.
    signs.affirms++
    signs.denies = 0
  }
}

/** To whoever asks what there is: nothing. */
const NOTHING =
  /^nothing(?: (?:yet|so far|at present|at the moment|at all|as yet|now|much|of (?:the|that) (?:kind|sort)))?(?=[.,;:]|$)/i

/** What takes from all that was said before, or adds to it. */
export function weighLimits(signs: Signs, { asked, answer, opening }: Said): void {
  const { challenge, question, isOfRemedy } = asked
  const isWorry = challenge === 'concern'
  if (isContrary(question, answer)) signs.gaps++
  if (isHelpless(answer)) Object.assign(signs, { affirms: 0, remedies: 0, unknowns: 0, gaps: signs.gaps + 1 })
  if (isStuck(answer)) Object.assign(signs, { affirms: 0, remedies: 0, unknowns: 0, gaps: signs.gaps + 1 })
  const hasNothing = /\bwhat\b/i.test(question) && NOTHING.test(opening)
  if (hasNothing || ((isOfRemedy || isWorry) && NOTHING_PLANNED.test(answer)))
    Object.assign(signs, { affirms: 0, remedies: 0, denies: 1 })
  if (UNPROMISED.test(answer)) signs.affirms = 0
  if (challenge !== 'question' && NOT_RULED_OUT.test(answer)) signs.denies++
  if (isDivided(answer) || (isWorry && RESOLVED.test(answer))) signs.affirms++
  // What is done about it was asked, and is told.
  if (isOfRemedy && isTold(answer)) signs.affirms++
}

/** What an answer grants without saying so. */
export function weighGranted(signs: Signs, { asked, answer, clauses, opening, disputes }: Said): void {
  // A figure or a reason given for something bad grants it, unless it is none.
  const isNone = !asked.isWhy && NONE.test(opening)
  const isMet = asked.isForFigure && clauses.some((clause) => againstMark(plainly(clause)) === 'met')
  if (asked.isOfHarm && !asked.isOfRemedy && !isNone && !isMet && !/\bno longer\b/i.test(answer)) signs.gaps++
  // A worry that something is being done about is a gap with a remedy, unless it is said to be unfounded.
  const isMended = asked.challenge === 'concern' && signs.remedies > 0
  if (isMended && !disputes && !RESOLVED.test(answer) && !ASSURES.test(answer)) signs.gaps++
}
