import { directionOf, trendOf } from './trend.ts'
import { ASKED_HARM, hasNegation, valenceOf } from './valence.ts'

/** A rumour that people hope is wrong. */
const RUMOUR =
  /\b(?:(?:true|right|the case|correct|so) that|rumours?|(?:it was|were) (?:claimed|alleged)|had heard that)\b/i

/** A doubt whether good news is any: `that the fall might simply reflect a wet summer`. */
const SCEPTICAL =
  /\b(?:simply|merely|just|only|solely|purely) (?:be |been )?(?:reflect\w{0,3}|due|down to|because|the (?:effect|result|consequence)|an? (?:effect|result|consequence|artefact|matter|blip|quirk)|result\w{0,3}|explained|displac\w{1,3}|a (?:change|fall) in reporting)\b/i

/** Whoever asks for any night, or any case, hopes that there was none. */
const OCCASION =
  /\bany (?:\w{1,30} )?(?:night|day|time|shift|week|month|occasion|case|instance|incident|station|area|district)s?\b.{0,40}$/i
/** `Any child had been kept in a van`: so asks who hopes that none had, save of good deeds and good things. */
const ANY_DID =
  /^\W{0,3}any (?:part )?(?:of )?(?:[\w-]{1,30} ){1,6}?(?:had|has|have|was|were|did|still|arose|work(?:s|ed)?)\b/i
const GOOD_DEED =
  /\b(?:progress|plans?|savings?|lessons?|help|support|money|funding|grants?|thought|consideration|decisions?|works?(?= (?:had|has|was|is))|arrests?|charges?|changes?|steps|action|response|reply|news|update|feedback|views?|estimates?|use|recruited|trained|appointed|recovered|found|solved|arrested|charged|convicted|learn(?:ed|t)|saved|made|done|given|offered|bought|spent|completed|returned|seized|fitted|checked|reviewed|tested|replaced|repaired|received|agreed|begun|started|joined|applied|planned|set|taken up|taken on|visited|invited|asked|consulted|involved|contacted|told|come forward|led to)\b/i

/** Whether somebody is content with something, or it goes as it was meant to: yes is the good news, whatever it is. */
const CONTENT =
  /^\W{0,3}(?:the )?(?:\w{1,30} ){1,4}(?:was|were|is|are) (?:now |still |fully |personally )?(?:content|satisfied|happy|comfortable|pleased|confident|at ease)\b|\bon (?:course|track|target|schedule)\b/i
/** Whether something bad can be borne, or has come to an end. */
const BORNE =
  /\b(?:can|could|would|will|able to) (?:be able to )?(?:cope|manage|live (?:with|within)|afford|absorb|bear|handle|withstand)\b|^\W{0,3}(?:that|this|it|they|these|the practice) (?:had|has|have|would|will|was|were) (?:now |since |soon )?(?:been )?(?:stop(?:ped)?|end(?:ed)?|cease[d]?)\b/i

/** Whether yes to a proposition would be bad news: something bad is said to be so, or rises or falls for the worse. */
export function isBad(proposition: string): boolean {
  if (CONTENT.test(proposition) || BORNE.test(proposition)) return false
  const { bad, good } = valenceOf(proposition.replace(RUMOUR, ''), ASKED_HARM)
  if (SCEPTICAL.test(proposition) && !/\bnot (?:simply|merely|just|only)\b/i.test(proposition)) return true
  if (directionOf(proposition) !== 0) return trendOf('', proposition) === 'worse' || (bad && !good)
  if (ANY_DID.test(proposition) && !GOOD_DEED.test(proposition) && !good) return true
  return bad || OCCASION.test(proposition) || (RUMOUR.test(proposition) && !good)
}

/** That none is or nothing happens: `that nobody waits`, `that no case was lost`, `that it would not leave the town bare`. */
export const isOfNone = (proposition: string) => {
  const { bad, notBad } = valenceOf(proposition, ASKED_HARM)
  return hasNegation(proposition) && (notBad || !bad)
}

/** `And asked if that was right`: behind a worry, yes to this confirms it. */
const IF_TRUE =
  /\b(?:if|whether) (?:that|this|it|they|these) (?:was|were|is|are) (?:really |still )?(?:right|so|true|the case|correct|accurate)\b/i

/** A question of its own behind a worry: `I worry about the night bus. Has anybody been hurt?` */
const OWN_QUESTION =
  /[.;] ["“‘']?(?:(?:and|but|so) )?(?:is|are|do|does|did|has|have|had|can|could|will|would|was|were) [^.?]{1,200}\?/i

/** Whether the question behind a worry says itself what yes and no mean, or the worry does. */
export const asksItself = (question: string) =>
  (/\b(?:if|whether)\b/i.test(question) && !IF_TRUE.test(question)) ||
  (OWN_QUESTION.test(question) &&
    !/\b(?:signs?|evidence|truth|any|because|result) of (?:it|that|this|these|them)\b/i.test(question))
