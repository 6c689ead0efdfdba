import { isContrary, type Asked } from './asked.ts'
import { tellsWhen } from './beside.ts'
import { clausesOf, plainly } from './clauses.ts'
import { isCorrected } from './corrected.ts'
import { isConceded, isDivided, isHelpless } from './gap.ts'
import { isNonAnswer, isTold } from './non-answer.ts'
import { hopesForYes, isBareNo, keepToOpening, openingOf, turnsAway, type Opening } from './opening.ts'
import { hasNegation, valenceOf } from './valence.ts'
import { replyOf } from './reply.ts'
import { againstMark } from './target.ts'
import { readPlace } from './turns.ts'
import { ASSURES, NONE, readClause, type Signs } from './read-clause.ts'

/** Notes that report in the past shift everything by a tense: there `had been` tells of what is. */
const PRESENT = /\b(?:is|are|has|(?<!to )have|will|we|now)\b/i
/** The verb by which an answer is brought: `The CC confirmed that`. What it affirms it affirms as a whole. */
export const AFFIRMING =
  /\b(?:confirmed|assured|reassured|gave assurance|provided assurance|offered assurance|provided reassurance|confirms|assures)\b/i
/** Whoever accepts a worry concedes what it is about. */
export const ACCEPTS =
  /(?<!\b(?:had|has|have|having) been )\b(?:agreed|agrees|accepted|accepts|acknowledged|acknowledges|recogni[sz]ed|recogni[sz]es|understood|shared (?:the|his|her|this|that|their))\b|\b(?:it|this|that) is(?:,| so\b| right\b| true\b| the case\b)|\b(?:was|were|did|had|felt) too\b(?! )|\bso (?:was|were|did|had) (?:he|she|they)\b|\bfelt the same\b/i
const DISPUTES =
  /\b(?:did|does|do)(?: not|n['’]t) (?:\w{1,30} )?(?:share|accept|agree|recogni[sz]e|believe|think|consider|feel)\b|\b(?:disagreed|disputed|rejected|refuted|denied)\b|\bopposite\b|\bno (?:sign|evidence|indication|suggestion)\b/i

/** Whoever is challenged and points to evidence stands by what was doubted. */
const CITES =
  /\bpoint(?:ed|s) to (?:an? |the |some )?(?:\w{1,30} )?(?:analysis|evidence|data|figures|results?|audits?|surveys?)\b/i

/** `She could not give it`, to whoever sought an assurance. */
const REFUSES =
  /\b(?:could|can|was|were|is|felt) ?(?:not|unable to|in no position to)(?: (?:able|in a position) to)? (?:give|offer|provide) (?:it|one|any|(?:(?:that|this|him|her|any|such|an?) ){0,2}(?:re)?assurances?)\b/i
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
const UNPROMISED = /\b(?:cannot|can not|can['’]t|could not|couldn['’]t) (?:promise|guarantee)\b(?! (?:when|a date))/i

const isPlainYes = (opening: string) =>
  (opening.split(/[,;]/)[0] ?? '').split(' ').length <= MOST_OF_YES && replyOf(opening) === 'yes'

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

export const FEWEST_WORDS = 4
const MOST_OF_YES = 6

/** `It was confirmed that policy requires it`, with nothing bad and no no in that clause. */
function isPlainlyAffirmed(answer: string): boolean {
  const first = clausesOf(answer)[0] ?? ''
  const { bad } = valenceOf(plainly(first))
  return AFFIRMING.test(first) && !bad && !hasNegation(first)
}

export function signsOf(asked: Asked, answer: string): Signs {
  const signs: Signs = { affirms: 0, denies: 0, gaps: 0, remedies: 0, unknowns: 0, offers: 0 }
  const { challenge, question } = asked
  const isNow = PRESENT.test(answer)
  const disputes = challenge === 'concern' && DISPUTES.test(answer)
  const isAccepted = challenge === 'concern' && !disputes && ACCEPTS.test(answer)
  const clauses = clausesOf(answer)
  const opening = plainly(clauses[0] ?? '')
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
  if (
    opened === 'no' &&
    isBareNo(opening) &&
    praises > 0 &&
    !hopesForYes(question) &&
    signs.gaps + signs.remedies + signs.unknowns === 0
  )
    Object.assign(signs, { denies: 0, affirms: praises })
  if (signs.gaps > 0 && (tellsWhen(question, opening) || turnsToGap(clauses, asked))) signs.affirms++
  if (asked.isYesOrNo && !asked.isIfHarm && isPlainlyAffirmed(answer)) signs.affirms++
  if (CITES.test(answer) && signs.gaps + signs.denies === 0) signs.affirms++
  if (disputes) signs.affirms++
  else if (isAccepted) signs.gaps++
  if (isConceded(answer) && !asked.isOfRemedy) signs.gaps++
  if ((challenge === 'reassurance' || /\bassurances?\b/i.test(question)) && REFUSES.test(answer))
    Object.assign(signs, {
      affirms: 0,
      denies: signs.denies + 1,
      remedies: /\bbut\b/i.test(answer) ? signs.remedies : 0,
    })
  else if (GIVES.test(challenge === 'reassurance' ? answer : (clauses[0] ?? ''))) {
    // Whoever gives an assurance stands by what it says, though it says that something is not so.
    signs.affirms++
    signs.denies = 0
  }
  if (isContrary(question, answer)) signs.gaps++
  if (isHelpless(answer)) Object.assign(signs, { affirms: 0, remedies: 0, unknowns: 0, gaps: signs.gaps + 1 })
  if ((asked.isOfRemedy || challenge === 'concern') && NOTHING_PLANNED.test(answer))
    Object.assign(signs, { affirms: 0, remedies: 0, denies: 1 })
  if (UNPROMISED.test(answer)) signs.affirms = 0
  if (challenge !== 'question' && NOT_RULED_OUT.test(answer)) signs.denies++
  if (isDivided(answer) || (challenge === 'concern' && RESOLVED.test(answer))) signs.affirms++
  // What is done about it was asked, and is told.
  if (asked.isOfRemedy && isTold(answer)) signs.affirms++
  if (isCorrected(asked, answer)) return { ...signs, gaps: 0, denies: 0, affirms: signs.affirms + 1 }
  // A figure or a reason given for something bad grants it, unless it is none.
  const isNone = !asked.isWhy && NONE.test(plainly(clausesOf(answer)[0] ?? ''))
  const isMet = asked.isForFigure && clauses.some((clause) => againstMark(plainly(clause)) === 'met')
  if (asked.isOfHarm && !asked.isOfRemedy && !isNone && !isMet && !/\bno longer\b/i.test(answer)) signs.gaps++
  // A worry that something is being done about is a gap with a remedy, unless it is said to be unfounded.
  if (
    challenge === 'concern' &&
    signs.remedies > 0 &&
    !asked.isOfRemedy &&
    !disputes &&
    !RESOLVED.test(answer) &&
    !ASSURES.test(answer)
  )
    signs.gaps++
  return signs
}
