import { isNonAnswer } from './non-answer.ts'

const FIGURE =
  /\b(?:how (?:many|much|often|long|far|big|large|soon|old)|what (?:number|share|proportion|percentage|rate|sum|date)|(?:on|for|of|queried|about) the (?:date|number|cost|price) )\b|\bwhat the (?:\w{1,30} ){1,3}(?:rate|number|figure|cost|total|share|sum|price|bill) (?:is|was|would|will|had|might)\b/i
const DAY =
  /\bwhen\b(?! (?:the|a|an|it|they|he|she|officers|people|victims|callers)\b.{0,40}, )|\b(?:by|from) what date\b/i

/** Anything that may stand for an amount or a time. */
const AMOUNT =
  /[\d£%]|\b(?:none|no|not|nothing|nobody|nil|zero|all|every|everyone|each|both|most|many|few|fewer|several|some|half|third|quarter|fifth|tenth|dozens?|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|once|twice|always|never|rarely|often|more|less|double|same|level|daily|weekly|fortnight\w{0,2}|monthly|quarterly|yearly|annually|hours?|days?|weeks?|months?|years?|minutes|low|high)\b/i
const TIME =
  /\d|\b(?:no|not|never|when|until|after|once|before|already|soon|shortly|now|then|today|tomorrow|yesterday|next|last|this|since|by|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|quarter|end|ago|fortnight|recently|immediately|nightly|weekly|monthly|daily|tonight)\b/i

/** An aside, by the verb that brings it. */
const ASIDE =
  /\b(?:observed|remarked|mused|reflected|recalled|remembered|asked (?:what|which|whether|how|who|him|her|them|members)|quipped|joked|reminisced)\b/i
/** An aside with all that brings it. */
const BROUGHT = /^.{0,60}\b(?:observed|remarked|mused|reflected|recalled|remembered) (?:that |how )?/i
const SPOKE = /\b(?:spoke|talked) (?:of|about|at length|warmly)\b/i
const MORE_THAN = /\bmore than (?:just )?(?:numbers|figures)\b/i
/** What is always so, and tells nothing of what was asked. */
const GENERAL =
  /\b(?:was|were|is|are) (?:always|about more than|never only|not (?:just|only) about)\b|\bmore (?:than|to \w{1,30} than) (?:just )?(?:numbers|figures|statistics|money)\b|\b(?:working|worked) (?:extremely |very |really )?hard\b|\bhard work of\b|\btak(?:es?|ing|en) (?:this|it|that|the matter|these matters|such matters) (?:very |extremely )?seriously\b|\b(?:a|top|an? absolute|the) priority\b|\bvalued? (?:quality|by)\b|\bat the (?:heart|centre|core) of\b|\bmatter(?:s|ed)? (?:a great deal|a lot|to (?:everybody|everyone|all|him|her|them|us))\b|\bthe backbone of\b|\beverywhere\b/i

/** Fewer words than this are a scrap, not something else that is told. */
const FEWEST_WORDS = 4

/**
 * Whether an amount or a time was asked for and the answer holds none.
 *
 * @param lacks how many faults it speaks of: what admits a fault has met the question
 */
export function isBesideFigure(question: string, answer: string, lacks: number): boolean {
  const asksWhen = DAY.test(question) && !/\b(?:whether|if)\b/i.test(question)
  if (!asksWhen && !FIGURE.test(question)) return false
  if (answer.split(' ').length < FEWEST_WORDS) return false
  if (SPOKE.test(answer) || GENERAL.test(answer)) return true
  if (isNonAnswer(answer) && !/\d/.test(answer)) return true
  if (lacks > 0) return false
  return asksWhen ? !TIME.test(answer) : !AMOUNT.test(answer.replace(MORE_THAN, ''))
}

/** Whether a time was asked for and a clause tells one. */
export const tellsWhen = (question: string, clause: string) =>
  DAY.test(question) && TIME.test(clause) && !/\b(?:no|not|never)\b|n['’]t\b/i.test(clause)

/** Whether an answer that neither praises nor finds fault is brought as an aside, or speaks in general. */
export const isAside = (answer: string) => ASIDE.test(answer) || SPOKE.test(answer) || GENERAL.test(answer)

const stemsOf = (text: string) => new Set(text.toLowerCase().match(/\b[a-z]{5}/g))

const LEADS_BACK = /\b(?:it|its|they|their|them|this|these|those|he|she|both|each|none|so|\d{1,9})\b/i

/** Whether an aside names nothing that was asked about, nor refers to it: what it praises is something else. */
export function isElsewhere(question: string, answer: string): boolean {
  if (!BROUGHT.test(answer)) return false
  const said = answer.replace(BROUGHT, '')
  const asked = stemsOf(question)
  return !LEADS_BACK.test(said) && ![...stemsOf(said)].some((stem) => asked.has(stem))
}
