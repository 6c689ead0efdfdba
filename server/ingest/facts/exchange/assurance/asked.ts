import type { Challenge } from '../../../../../shared/facts.ts'
import { asksItself, isBad, isOfNone } from './hoped.ts'

/** What is asked, so far as it gives a plain yes, a plain no, a figure its meaning. */
export type Asked = {
  question: string
  challenge: Challenge
  /** Yes is the bad news. */
  isIfHarm: boolean
  /** That something is not so is what is hoped for: no confirms it. */
  isIfNone: boolean
  isYesOrNo: boolean
  /** Why or how far something bad is so: it is taken as given. */
  isOfHarm: boolean
  isForFigure: boolean
  isWhy: boolean
  isHow: boolean
  /** What is being done: that something was wrong is taken as given. */
  isOfRemedy: boolean
}

/** What asks for yes or no, up to what is asked. */
const YES_OR_NO =
  /\b(?:if|whether)\b|(?<!\b(?:how|why|what)\b.{0,80})\bthat\b|^\W{0,3}(?:Q\W{0,3})?(?:(?:and|but|so|well|then),? )?(?:is|are|am|do|does|did|has|have|had|can|could|will|would|should|was|were)\b|[.?,:–—] ["“‘']?(?:(?:and|but|so) )?(?:is|are|am|do|does|did|has|have|had|can|could|will|would|should|was|were)\b(?=[^.?]{0,160}\?)/i
const OPENLY = /\b(?:why|how|what|when|who|which|where)\b/i

/** What in a question makes a plain figure or a plain reason bad news. */
const OF_HARM =
  /\bhow (?:many|much|often|long|far|old|big|large)\b.{0,120}\b(?:overdue|late|empty|vacan\w{1,5}|wait\w{0,3}|outstanding|lost|missing|unanswered|unsolved|give up|abandon\w{0,3}|backlog|behind|missed|over (?:its|the|their) budget|unfilled|absent|sick|off sick|delayed?|untested|unread|failed|repeat\w{0,3}|un(?:allocated|vetted|trained|checked))\b|\bwhy\b.{0,120}\b(?:given up|gave up|vacanc\w{1,5}|complain\w{0,4}|abandon\w{0,3}|over|late|later|slow\w{0,2}|not|never|no longer|fallen|fell|falling|worse|declin\w{1,3}|drop\w{0,4}|low|lower|higher|risen|rising|longer|behind|so (?:few|many|long|much)|taking|too|rise|rose|increase[sd]?|steeper|fewer|missed|ignored|lost|stopped|failed|delayed|more (?:\w{1,30} ){0,2}than|gone (?:up|down)|exceed\w{0,3}|(?:above|below|under) (?:the|its|target|average))\b|\b(?:low|lower|lowest|fallen|fell|falling|poor|declin\w{1,3}|dropped|late|behind|risen|rising|increased|worse\w{0,3})\b.{0,60}\band (?:\w{1,30} )?(?:asked|queried|questioned|wondered) why\b|\bstill (?:in|out|un|not|wait|miss|los|leak|com)\w{0,6}\b/i
const ABOUT_HARM =
  /\babout (?:the |its |their )?(?:\w{1,30} ){0,2}(?:backlogs?|delays?|shortages?|shortfall|overspend)\b/i
const FOR_FIGURE =
  /\b(?:what (?:share|proportion|percentage|number|part|was|is)|where (?:is|was) (?:it|that|this)|how (?:many|much|often|long))\b|\bfor the (?:number|share|figure|cost)\b/i
const WHY =
  /\bwhy\b|\bwhat (?:is|was|had|has|went|lay|lies)(?: gone| going)? (?:wrong|behind|the (?:cause|reason))|\bthe (?:cause|reason)s? (?:of|for)\b/i
const OF_REMEDY =
  /\b(?:what|which|how)(?: \w{1,30}){0,3} (?:(?:is|was|were|are|has|had|have)(?: been| being)? (?:done|taken|tried|planned|changing|doing|put in place)|(?:would|will|could|can) be done|steps|measures|action|(?:has|had) changed|(?:is|was|are|were) (?:the (?:force|police|constabulary) |being )?(?:doing|done))\b|\b(?:how|what)(?: \w{1,30}){0,4} (?:is|was|are|were)(?: \w{1,30}){0,4} (?:addressing|tackling|dealing with|responding to|combat\w{1,4}|mitigat\w{1,3})\b/i
/** No to whoever asks for a promise gives none. */
const OF_PROMISE = /\b(?:can|will|could) (?:you|he|she|they) (?:promise|guarantee|assure)\b/i

/** Where a proposition ends, or turns to when and why it is so. */
const ENDS =
  /[.?!;](?:\s|$)|,? (?:when|because|since|after|before|while|following|despite|given that|now that|in the light of|should (?:the|it|they|this|that|an?|one|any))\b/i

/** What is asked stands in the last sentence with a question mark, where there is one. */
function lastQuestion(question: string): string {
  const sentences = question.split(/(?<=[.?!]) /)
  return sentences.findLast((sentence) => /\?["'”’)]{0,3}$/.test(sentence)) ?? question
}

/** `If my car is stolen, does anyone come?` asks of what stands behind the comma. */
const CONDITION =
  /^\W{0,3}(?:Q\d{0,3}\W{0,3})?if [^,?]{1,120}, (?=(?:is|are|do|does|did|has|have|can|will|would|was|were)\b)/i

/** Whoever asks if there is any news asks for it. */
const FOR_NEWS =
  /\b(?:if|whether) there (?:was|is|were|are|had been|has been) (?:any |an |some )?(?:further )?(?:updates?|news|developments?)\b/i

/** The words behind `whether`, `if`, `that`, up to the end of their sentence. */
function propositionOf(all: string): string | null {
  const question = lastQuestion(all)
  if (FOR_NEWS.test(question)) return null
  const found = YES_OR_NO.exec(question)
  if (!found) return null
  const open = OPENLY.exec(question)
  if (open && open.index < found.index && !/\band (?:if|whether)\b/i.test(question)) return null
  const onCondition = CONDITION.exec(question)
  if (onCondition) return question.slice(onCondition.index + onCondition[0].length)
  return question.slice(found.index + found[0].length).split(ENDS)[0] ?? ''
}

export function askedOf(question: string, challenge: Challenge): Asked {
  const proposition = propositionOf(question)
  const isIfNone =
    proposition !== null && challenge !== 'concern' && !OF_PROMISE.test(question) && isOfNone(proposition)
  return {
    question,
    challenge,
    isIfNone,
    // A worry with a question of its own: that question says what yes and no mean.
    isIfHarm:
      (challenge === 'concern' && !asksItself(question) && !OF_PROMISE.test(question)) ||
      (proposition !== null && !isIfNone && !OF_PROMISE.test(question) && isBad(proposition)),
    isYesOrNo: proposition !== null,
    isOfHarm:
      OF_HARM.test(question) ||
      (challenge === 'question' && ABOUT_HARM.test(question)) ||
      (FOR_FIGURE.test(question) && isBad(question)),
    isForFigure: FOR_FIGURE.test(question),
    isWhy: WHY.test(question),
    isHow: /\bhow\b/i.test(question),
    isOfRemedy: OF_REMEDY.test(question),
  }
}

/** Where a question asks for one thing, these words of an answer tell of the other. */
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /\bstill (?:running|open|in (?:use|place|post)|operating|going|available|there|funded|offered)\b/i,
    /\b(?:closed|ended|stopped|ceased|shut|withdrawn|retired|gone|disbanded)\b/i,
  ],
  [
    /\b(?:consisten\w{1,4}|same|alike|uniform|equal\w{0,3}|evenly|agree|match)\b/i,
    /\b(?:differ(?:s|ed|ent|ence|ences|ently)?|var(?:y|ies|ied|iation)|inconsisten\w{1,4})\b/i,
  ],
  [
    /\b(?:complete\w{0,2}|finish\w{0,3}|ready|in place|on time)\b/i,
    /\b(?:outstanding|remaining|awaiting|awaited|pending)\b/i,
  ],
]

export const isContrary = (question: string, answer: string) =>
  OPPOSITES.some(([asked, said]) => asked.test(question) && said.test(answer))
