import type { Assurance } from '../../../../../shared/facts.ts'
import { numberOf } from '../share.ts'

/** An amount of something bad that the question recalls. */
const RECALLED =
  /\b(\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:\w{1,30} ){0,3}(?:under strength|short|behind|overdue|unallocated|unfilled|vacan\w{1,5}|outstanding|waiting|late|off sick|in the (?:queue|backlog)|missing|lost)\b/i
const ASKS_NOW =
  /\b(?:where (?:is|does|are) (?:it|that|this|they|we)|how many (?:now|today|are there|is it)|what is (?:it|the (?:figure|number|total))|and now|today|now)\b[^.?!]{0,30}\?/i
/** The amount that an answer begins with. */
const OPENING =
  /^\W{0,3}(?:[A-Z][\w .’']{1,30}: )?(?:it (?:is|was|stands at) |down to |about |around )?(\d{1,6}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?=[.,;:]|$| now\b| today\b| at\b)/i

const PROMISED =
  /\bhow many\b.{0,100}\b(?:as (?:promised|agreed|required)|within (?:the )?(?:target|standard)|on time|in time)\b/i
const PERCENT = /\b(\d{1,3})(?:\.\d{1,2})?(?:%| per ?cent\b)/i

const NIL = /^\W{0,3}(?:none|nil|zero)\b/i

/**
 * What a bare figure says for itself, held against the one the question recalls or against a promise kept or not: none left
 * assures, fewer does in part. Null where nothing can be compared.
 */
export function comparedWith(question: string, answer: string): Assurance | null {
  const recalled = ASKS_NOW.test(question) ? numberOf(RECALLED.exec(question)?.[1]) : Number.NaN
  if (recalled > 0 && NIL.test(answer)) return 'assured'
  const now = numberOf(OPENING.exec(answer)?.[1])
  if (recalled > 0 && now >= 0) return now < recalled ? 'partly assured' : 'not assured'
  if (!PROMISED.test(question)) return null
  const share = Number(PERCENT.exec(answer)?.[1] ?? Number.NaN)
  if (Number.isNaN(share)) return null
  if (share >= 90) return 'assured'
  return share >= 50 ? 'partly assured' : 'not assured'
}
