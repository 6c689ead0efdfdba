/** What in a question makes a plain figure or a plain yes bad news. */
const ASKS_OF_HARM =
  /\bhow (?:many|much|often|long|far|old|big|large)\b.{0,120}\b(?:overdue|late|empty|vacan\w{1,5}|wait\w{0,3}|outstanding|lost|missing|unanswered|unsolved|give up|abandon\w{0,3}|backlog|behind|missed|over (?:its|the|their) budget|unfilled|absent|sick|off sick|delayed?|untested|unread|failed|repeat\w{0,3})\b|\bwhy\b.{0,120}\b(?:over|late|later|slow\w{0,2}|not|never|no longer|fallen|fell|falling|worse|declin\w{1,3}|drop\w{0,3}|low|lower|higher|risen|rising|longer|behind|so (?:few|many|long|much)|taking|too|rise|rose|risen|increase[sd]?|steeper|more (?:\w{1,30} ){0,2}than)\b|\bstill (?:in|out|un|not|wait|miss|los|leak|com)\w{0,6}\b/i

/** What asks for yes or no. */
const YES_OR_NO =
  /\b(?:if|whether)\b|(?<!\b(?:how|why|what)\b.{0,80})\bthat\b|^(?:Q\W{0,3})?(?:is|are|do|does|did|has|have|can|will|was|were)\b|[.?,:] (?:is|are|do|does|did|has|have|can|will|was|were)\b[^.?]{0,160}\?/i

/** Of these more is better; of all else that is counted at such meetings, less is. */
const MORE_IS_BETTER =
  /\b(?:satisfaction|confidence|detection|detected|solved|charge|charged|positive outcomes|officers|establishment|performance|complian\w{1,3}|attendance|recruit\w{0,5}|engagement|referrals|conviction\w{0,1}|visibility|patrols?|volunteers|arrests?)\b/i

const DOWN =
  /\b(?:fallen|fell|falling|dropped|reduced|down|decreas\w{1,3}|cut) (?:by |from |to |of )?(?:about |around |some |nearly |over )?\d/i
const UP =
  /\b(?:up|risen|rising|rose|grown|increas\w{1,3}) (?:by |from |to |of )?(?:about |around |some |nearly |over )?\d|\b(?:up|worse|higher|rising) in\b/i

/** Where a question asks for one thing, these words of an answer tell of the other. */
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /\b(?:consisten\w{1,4}|same|alike|uniform|equal\w{0,3}|evenly)\b/i,
    /\b(?:differ(?:s|ent|ence|ences|ently)?|var(?:y|ies|ied|iation)|inconsisten\w{1,4})\b/i,
  ],
  [
    /\b(?:complete\w{0,2}|finish\w{0,3}|ready|in place|on time)\b/i,
    /\b(?:outstanding|remaining|awaiting|awaited|pending)\b/i,
  ],
]

/** `that nobody waits`, `whether no case was lost`: none is what is hoped for. */
const HOPES_FOR_NONE =
  /\b(?:that|whether|if) (?:there (?:is|are|was|were|has been|have been) )?(?:no|nobody|none|never)\b/i

export const hopesForNone = (question: string) => HOPES_FOR_NONE.test(question)
/** Yes or no to this, and yes is the bad news. */
const ASKS_IF_HARM =
  /(?:\b(?:if|whether)\b|\b(?:is|are|has|have|was|were|will) )[^.?]{0,90}\b(?:outliers?|risen|rising|gone up|increased|worse|worsened|delayed|late|behind|at risk|an? (?:problem|concern|risk|issue|backlog|delay|gap)|missed|declin\w{2,3}|cuts?|affected|lapsed|lost|compromised|harmed|hurt|injured|breach(?:ed|es)?|ever|suffer\w{0,3}|withdrawn|complain\w{1,4}|failed|failures?)\b/i

export const asksIfHarm = (question: string) => ASKS_IF_HARM.test(question) && !MORE_IS_BETTER.test(question)
/** A bare figure that stands still is no gap to whoever asked for the figure. */
const ASKS_FOR_FIGURE = /\b(?:what (?:share|proportion|percentage|number|part|was|is)|how (?:many|much|often|long))\b/i
export const asksForFigure = (question: string) => ASKS_FOR_FIGURE.test(question)
export const isStill = (clause: string) =>
  /\b(?:not (?:been )?(?:changed|moved|altered|risen|fallen)|unchanged)\b/i.test(clause)

export const asksOfHarm = (question: string) => ASKS_OF_HARM.test(question)
export const asksYesOrNo = (question: string) => YES_OR_NO.test(question)
export const isContrary = (question: string, answer: string) =>
  OPPOSITES.some(([asked, said]) => asked.test(question) && said.test(answer))

/** Whether a figure that rises or falls in a clause is the better or the worse for it; null where none does. */
export function trendOf(question: string, clause: string): 'better' | 'worse' | null {
  const [isUp, isDown] = [UP.test(clause), DOWN.test(clause)]
  if (isUp === isDown) return null
  return isUp === MORE_IS_BETTER.test(`${question} ${clause}`) ? 'better' : 'worse'
}
