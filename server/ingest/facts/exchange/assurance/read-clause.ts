import { isMinority, isNearlyAll, isPartial } from '../share.ts'
import type { Asked } from './asked.ts'
import { plainly } from './clauses.ts'
import { isException, isFormer, isHypothetical } from './gap.ts'
import { isNonAnswer, isOffer, isUnpublished } from './non-answer.ts'
import { isRemedy } from './remedy.ts'
import { replyOf, type Reply } from './reply.ts'
import { areFewFound, isByChoice, isForCount, isFunded, isMadeUp, isSpared } from './spared.ts'
import { againstMark } from './target.ts'
import { trendOf } from './trend.ts'
import { hasNegation, isTwiceDenied, negationAt, valenceOf } from './valence.ts'

/** What the clauses of an answer come to, one count for each. */
export type Signs = {
  affirms: number
  denies: number
  gaps: number
  remedies: number
  unknowns: number
  offers: number
}

export const NONE =
  /\b(?:none|nobody|nothing|no one)(?: of \w{1,30}(?: \w{1,30})?)? (?:had|has|have|was|were|did|is|are)\b|\b(?:is|are|was|were|been) (?:none|no\b|not one)|^(?:none|nil|zero|nobody|no one)\b|\b(?:cost|lost|found|missed|showed|seen|had|caused) (?:it |them |us )?(?:none|nothing|nobody)\b/i
/** `Reassured the PCC that`: what stands behind it is good news. */
const PUTS_AT_EASE = /(?<!\b(?:is|are|was|were|be|been|not|feel|felt|feels)(?: \w{1,30})? )\b(?:re)?assure[sd] /i
export const ASSURES = /\b(?:assured|reassured|assures|reassures)\b(?! by\b)/i
/** Whoever assures that it is not so, or is confident of it, brings the good news. */
const SURE_OF = /\b(?:re)?assure[sd] (?:(?:the )?[\w-]{1,30} )?that\b|\b(?:confident|content|satisfied) that\b/i
/** Whoever is glad to say no denies something bad. */
const RELIEF =
  /(?<!\b(?:not|un|never|nobody|no one)\b.{0,12})\b(?:pleased|glad|happy|proud|relieved|able) to (?:say|report|confirm|tell|assure)\b/i
const EXCEEDS =
  /(?<!\bstill )\b(?:above|better than|more than|well within|higher than|beats?|exceeds?) (?:what|target|the|its|average|promised)\b|\bpast (?:the|its|their) (?:target|aim|mark|promise)\b/i
/** Praise that is worded as the lack of blame. */
const LITOTES =
  /\b(?:content|satisfied|confident|sure|clear|certain|assured) that (?:no|nothing|none|nobody|no one)\b|\bno \w{1,30}s (?:had been|has been|have been|were) (?:recorded|reported|raised|identified|lost|missed|hurt|injured)\b|\bno \w{1,30}(?: \w{1,30})? (?:had been|has been|have been|was|were|is|are) (?:refused|turned down|declined|rejected|denied|lost|missed|ignored|overlooked|dropped)\b|\b(?:no|without) (?:worries|worry|qualms|misgivings|reservations|fears|anxiet(?:y|ies))\b|\bnothing (?:\w{1,30} )?(?:was|has been|had been|were) (?:found|identified|missed|lost|taken|reported|overlooked)(?=[.,;]|$)|\bno (?:reason|cause|need) (?:to (?:doubt|fear|worry|think otherwise|suppose otherwise|complain)|for (?:alarm|worry|concern|complaint))\b|\b(?:nothing|little|not much) (?:in (?:it|them|this|that) )?(?:that |which |had |has |to )?(?:\w{1,30} )?(?:troubled|worried|alarmed|untoward|amiss|complain (?:of|about)|worry about|gave (?:her|him|them) pause)\b|\b(?:none|no|not|never) (?:the |any |a bit )?worse\b|\b(?:not|never) (?:a )?(?:bad|unhappy|dissatisfied|displeased|unreasonable|a single complaint)\b|\b(?:could|can)(?: ?not|n['’]t) fault\b|\bsecond to none\b|\bnot (?:one|a single \w{1,30}) (?:was|had been|has been|is) (?:late|lost|missed|missing|overdue|refused|turned away)\b/i
/** To whoever fears it: nobody means to. */
const NO_PLANS =
  /\bno (?:current |immediate |firm )?(?:plans?|intention|proposals?|question|desire) (?:at present |currently )?(?:to (?:do (?:so|that|this)|cut|close|reduce|sell|remove|withdraw|end|change|merge|lose|move|stop|drop|dispose)|of (?:cut|clos|reduc|sell|remov|withdraw|end|chang|merg|los|mov|stop|dropp)\w{0,3}ing|for (?:cuts|closures?|redundancies|that|this))\b/i
/** A bare figure that stands still is no gap to whoever asked for the figure. */
const STILL = /\b(?:not (?:been )?(?:changed|moved|altered|risen|fallen)|unchanged)\b/i

/** Few of what is bad: `only two complaints since`. */
const FEW =
  /\b(?:only|just) (?:a |one|two|three|four|five|six|a few|a handful of|\d{1,2})(?: \w{1,30})? (?:complaints?|offences?|cases?|incidents?|breach(?:es)?|thefts?|delays?|errors?|failures?|crimes?|left|leavers|have left|had left|open|outstanding|remaining|overdue|late|waiting)\b/i
/** `There had been nothing since`: what was bad has not come back. */
const NONE_SINCE = /\b(?:nothing|none|nobody|no \w{1,30}) since\b/i
/** What is good of so few is not praise. */
const FEWEST =
  /^(?:only|just|few|hardly any|a minority)\b|\b(?:fewer|less) than (?:a |one )?(?:half|third|quarter|fifth|tenth)\b/i
/** What stands behind `until` is not so yet. */
const AFTERWARDS = /^(?:until|unless|before|once|till)\b/i

/** What a short reply means for what was asked. */
function readReply(signs: Signs, reply: Exclude<Reply, null>, asked: Asked, isAccepted: boolean): void {
  const { isIfHarm, isIfNone, isYesOrNo, challenge } = asked
  if (reply === 'mostly') {
    signs.gaps++
    if (!isIfHarm) signs.affirms++
  } else if (!isYesOrNo && challenge === 'question') signs[reply === 'yes' ? 'affirms' : 'gaps']++
  else if (reply === 'yes') signs[isIfHarm ? 'gaps' : 'affirms']++
  else if (isAccepted) signs.gaps++
  else if (isIfHarm || isIfNone) signs.affirms++
  else if (reply === 'not yet') signs.gaps++
  else signs.denies++
}

/** `Schools ring when a child has not been seen`: what is done in such a case. */
const WHENEVER = /(?<=\w )(?:when(?:ever)?|where|if)\b.{0,200}$/i

/** Put off is not done, whatever it waits for. */
const NOT_BEFORE = /\b(?:not|never|n['’]t)\b.{0,60}\b(?:before|until)\b/i

export type Place = {
  isNow: boolean
  isFirst: boolean
  isAccepted: boolean
  /** The answer began with a plain yes: shares told behind it are of something else. */
  isAfterYes: boolean
}

/** That there is none, to whoever hopes for none. */
function isNoneHopedFor(said: string, clause: string, asked: Asked, { isFirst }: Place): boolean {
  const hopesForNone = asked.isIfNone || asked.isIfHarm || (asked.isOfHarm && !asked.isWhy)
  return hopesForNone && NONE.test(said) && (asked.challenge === 'concern' ? ASSURES.test(clause) : isFirst)
}

/** `There had been some`, to whoever hopes for none. */
const SOME =
  /^there (?:ha[sd]|have|was|were|is|are)(?: been)? (?:some|a few|several|a number|an?|one|two|three|four|five|six|\d{1,5})\b/i

/** `Two had`, to whoever hopes for none. */
const SOME_DID =
  /^(?:some|a few|several|a number|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,5})(?: of (?:them|the \w{1,30}))? (?:had|have|has|was|were|did|do|does|are|is)(?=[.,;]|$)/i
/** That it was so after all, to whoever hopes that it never was. */
const HAPPENED = /^(?:it|this|that) (?:had|has) (?:happened|occurred|been known)\b/i

/** A reply in few words says no more than yes or no. */
const SHORT = 5

/** Some, to whoever hopes for none, is a yes; to whoever asks of all of them it is a part. */
function someOf(said: string, isIfHarm: boolean, isOfAll: boolean): Reply {
  if (isIfHarm) return SOME.test(said) || SOME_DID.test(said) ? 'yes' : null
  return isOfAll && SOME_DID.test(said) ? 'mostly' : null
}

/** A no that denies something bad is none to what was asked. */
function replyIn(said: string, { isIfHarm, isIfNone, isYesOrNo, question }: Asked): Reply {
  if (isTwiceDenied(said)) return null
  const ofAll = isYesOrNo && !isIfNone && !/\bany\b/i.test(question)
  const reply = replyOf(said) ?? someOf(said, isIfHarm, ofAll)
  return reply === 'no' && !isIfHarm && !isIfNone && /^none\b/i.test(said) && valenceOf(said).notBad ? null : reply
}

/** Adds what one clause of an answer says to the signs. */
export function readClause(signs: Signs, clause: string, asked: Asked, place: Place): void {
  const said = plainly(clause)
  if (isByChoice(said)) return
  if (isSpared(said)) signs.affirms++
  else if ((asked.isForFigure && STILL.test(said)) || (RELIEF.test(clause) && hasNegation(said))) signs.affirms++
  else if (LITOTES.test(said) || (asked.isIfHarm && NO_PLANS.test(said))) signs.affirms++
  else if (isUnpublished(said) && !/\b(?:publish|releas|data|figures)/i.test(asked.question)) signs.unknowns++
  else if (isNonAnswer(said)) signs[isOffer(said) ? 'offers' : 'unknowns']++
  else if (asked.isIfNone && HAPPENED.test(said) && !hasNegation(said)) signs.denies++
  else if (isNoneHopedFor(said, clause, asked, place)) signs.affirms++
  else {
    const told = replyIn(said, asked)
    const reply = place.isAfterYes && told === 'mostly' ? null : told
    if (reply === 'no' && asked.isYesOrNo && SURE_OF.test(clause) && !hasNegation(clause.split(SURE_OF)[0] ?? ''))
      signs.affirms++
    else if (reply) readReply(signs, reply, asked, place.isAccepted)
    if (!reply || said.split(' ').length > SHORT)
      readPlain(signs, said, asked, { ...place, isReply: reply !== null, isAssured: PUTS_AT_EASE.test(clause) })
  }
}

/** What a clause says of itself, whatever was asked: good, missing, worse, put right. */
function readPlain(
  signs: Signs,
  said: string,
  asked: Asked,
  { isNow, isFirst, isReply, isAssured, isAfterYes }: Place & { isReply: boolean; isAssured: boolean },
): void {
  const reached = againstMark(said)
  if (reached === 'met') return void signs.affirms++
  if (reached === 'nearly' && !asked.isYesOrNo) signs.affirms++
  const trend = reached ? 'worse' : trendOf(asked.question, said)
  const { bad, notBad, good, notGood } = valenceOf(said)
  const isCount = isForCount(asked)
  const isPart = !isCount && !reached && !isAfterYes && isPartial(said, asked.isYesOrNo) && !EXCEEDS.test(said)
  const isBare =
    !isReply &&
    !notBad &&
    !asked.isIfHarm &&
    !asked.isIfNone &&
    hasNegation(said.replace(WHENEVER, '')) &&
    !isTwiceDenied(said) &&
    !NONE_SINCE.test(said)
  const isFew = FEW.test(said) || areFewFound(said) || isNearlyAll(said)
  const isUnreal = isHypothetical(said) || (isNow && isFormer(said)) || isAssured
  const isLack =
    (bad && trend !== 'better') ||
    (isException(said) && !(isCount && isMadeUp(said))) ||
    (notGood && !isTwiceDenied(said)) ||
    isBare
  const isGap =
    trend === 'worse' || isPart || (isLack && (!isUnreal || NOT_BEFORE.test(said)) && !isFew && !EXCEEDS.test(said))
  if (isGap) signs.gaps++
  const isSet = AFTERWARDS.test(said)
  const isPraise = good && !(isGap && (bad || notGood)) && !isSet && !FEWEST.test(said)
  if (
    trend === 'better' ||
    (isPart && asked.challenge !== 'concern' && !isMinority(said)) ||
    isFew ||
    isFunded(said) ||
    EXCEEDS.test(said) ||
    NONE_SINCE.test(said) ||
    isPraise ||
    (!isGap && notBad)
  )
    signs.affirms++
  if (isOffer(said)) signs.offers++
  else if (
    (isFirst || !/^(?:until|unless)\b/i.test(said)) &&
    !(trend === 'worse' && said.split(' ').length <= SHORT) &&
    isRemedy(said, negationAt(said))
  )
    signs.remedies++
}
