import type { Asked } from './asked.ts'
import { trendOf } from './trend.ts'

/** `Nobody had waited longer than a minute`, `from five to none`: what nobody suffered. */
const SPARED =
  /\b(?:none|nobody|no one|not one)(?: of \w{1,30}(?: \w{1,30})?)? (?:ha[sd]|have|was|were)(?: been)? (?:suspended|dismissed|disciplined|harmed|hurt|injured|waited|kept waiting|turned away|complained|stranded|delayed|overlooked)\b|\bfrom (?:\d{1,5}|[a-z]{3,9}) to (?:none|nil|zero|nothing)\b/i
/** `£85,000 had been set aside`: there is money for it. */
const FUNDED =
  /(?:£ ?[\d.,]{1,15} ?(?:m|k|bn|million)?|\b(?:the money|funding|funds|the cost|a budget)) (?:ha[sd]|have|is|was|were)(?: already)?(?: been)? (?:set aside|put by|earmarked|ring-?fenced|secured)\b/i
/** `Each late arrival had been looked into`: what was bad was gone through. */
const LOOKED_INTO =
  /^(?:each|every|all|all of)\b.{2,60}\b(?:was|were|had been|has been|have been|is|are) (?:looked into|looked at|checked|reviewed|examined|gone through|investigated)(?: by \w{1,30}(?: \w{1,30})?)?[.,;]?$/i
/** `Unless they ask not to be`: whoever wants it is left out. */
const BY_CHOICE =
  /^(?:unless|except where|except when) (?:they|he|she|somebody|someone|the \w{1,30}) (?:ask|asks|asked|say|says|said|choose|chooses|chose|prefer|prefers|preferred|decline|declines|declined|refuse|refuses|refused|object|objects|objected|opt|opts|opted) (?:not|no|out|otherwise|to (?:decline|refuse)|it|them)?/i

/** `Had found only three that were wrongly classified`. */
const FEW_FOUND =
  /\b(?:found|showed|turned up|identified) (?:only|just) (?:an?|one|two|three|four|five|six|\d{1,2}) (?:\w{1,30} ){0,3}?(?:wrong|wrongly|incorrect|incorrectly|errors?|mistakes?|faults?|misclassified|misrecorded|late|missing)\b/i
/** A number or a time is asked for, and no share of what should be: `how many had been issued`, `how long it takes`. */
const COUNTS = /\bhow (?:many|long)\b(?! of\b)/i
/** `61, all but four of them at house parties`: how the number is made up. */
const OF_COUNT =
  /\d.{0,40}\b(?:all but|most|some|half|only) (?:\w{1,30} )?(?:of (?:them|those|which|these)|at|in|on)\b|^all but \w{1,30} of (?:them|those|which|these)\b/i

/** `A check of sixty had found none wrongly closed`: whoever looked for faults found none. */
const NONE_FOUND =
  /\b(?:audits?|checks?|reviews?|inspections?|inspectors?|auditors?|samples?|sampling|surveys?|visits?|visitors|tests?|searches|search|analysis|panel|records?|it|they|he|she|we|this|which|that) (?:[\w’'-]{1,30} ){0,6}?(?:found|showed|shown|shows|revealed|identified|turned up|uncovered|detected|finds) (?:no|none|nothing|not one)\b|\bno (?:\w{1,30} ){1,2}(?:has|had|have|was|were|is)(?: been)? (?:found|shown|detected|identified|revealed) (?:in|at|by|since|from|among|so far)\b/i
/** `None that she knew of`, `not aware of any fault`: so far as whoever answers knows. */
const NONE_KNOWN =
  /\b(?:none|nothing|nobody|no (?:\w{1,30} )?\w{1,30}) (?:that |which |of which |whom )?(?:he|she|they|we|I|it|the \w{1,30}) (?:(?:knew|knows?|had heard|has heard|have heard) of|(?:was|were|is|are|am|is|had been made) aware(?: of)?)\b|\b(?:not|un)(?: been made)? ?aware of any (?:\w{1,30} )?(?:weakness(?:es)?|problems?|gaps?|complaints?|issues?|concerns?|delays?|breach(?:es)?|cases?|incidents?|harm|failures?|errors?|risks?|losses|pressure)\b/i

/** Of these it is bad that none was found. */
const HOPED_FOR =
  /\b(?:no|none|nothing|not one)\b.{0,40}\b(?:evidence|proof|sign|improvement|difference(?! (?:by|between|in how))|change|progress|benefit|effect|link|plan|record|trace|way|reason|money|funding|answer|cause|explanation|solution|good|better|that (?:worked|works|helped|would))\b/i
const isNoneFound = (said: string) => NONE_FOUND.test(said) && !HOPED_FOR.test(said)

/** `No shift had fallen below its minimum`, `no drop in satisfaction`. */
const NONE_FELL =
  /\b(?:no|none|not one|never|nothing|neither)\b(?: of)?(?: (?!reason|money|plan)[\w-]{1,30}){0,3} (?:had |has |have |was |were )?(?:ever |been )?(?:fallen|fell|dropped|dipped|gone|slipped|left|kept) (?:below|short|behind|under|beneath|overdue|missing|astray|wrong|without|waiting)\b/i
const NO_CHANGE =
  /\bno (?:\w{1,30} )?(?:drop|fall|decline|dip|reduction|loss|slowing|rise|increase|growth|jump) (?:in|of)\b/i
/** `No drop in satisfaction`, `no rise in thefts`: what would have been worse did not come. */
const isNoWorse = (said: string) => NO_CHANGE.test(said) && trendOf('', said.replace(/\bno\b/i, 'a')) === 'worse'

/** What nobody suffered, or was gone through one by one, or did not come. */
export const isSpared = (said: string) =>
  SPARED.test(said) ||
  LOOKED_INTO.test(said) ||
  NONE_KNOWN.test(said) ||
  isNoneFound(said) ||
  NONE_FELL.test(said) ||
  isNoWorse(said)
export const isFunded = (said: string) => FUNDED.test(said)
export const isByChoice = (said: string) => BY_CHOICE.test(said)
export const areFewFound = (said: string) => FEW_FOUND.test(said)
export const isMadeUp = (said: string) => OF_COUNT.test(said)

/** Whether a number is asked for, of nothing bad. */
export const isForCount = ({ isForFigure, isYesOrNo, isOfHarm, challenge, question }: Asked) =>
  isForFigure && !isYesOrNo && !isOfHarm && challenge === 'question' && COUNTS.test(question)
