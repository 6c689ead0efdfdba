import type { Outcome } from '../../../../../shared/facts.ts'

/** `Action to remain open`, behind a report: it is not over, whatever else is told. */
export const keptOpen =
  /(?:^|[.;] |,? and )(?:(?:the |this )?(?:action|item)|this|it|agreed)?(?: (?:to|should|will|would|must|can|is to|was to|that it|that this)){0,2} ?(?:remain|stay|be (?:left|kept)|keep|leave)(?: (?:it|this))? (?:open|on the (?:list|log|agenda|tracker))(?: (?:until|pending|for now)\b[^.;]{0,80})?[ .]{0,4}$/i

/** `Remains open`, `OPEN`, as a sentence of its own: how far it has come is told before. */
export const leftOpen =
  /^(?:(?:this|it|the action|action|item) )?(?:to )?(?:(?:remains?|stays?|left|kept|still) )?open[ .]{0,3}$/i

/** What was left open is not over, whatever its report suggests. */
export const unlessOver = (suggested: Outcome): Outcome =>
  suggested === 'completed' || suggested === 'withdrawn' ? 'in progress' : suggested
