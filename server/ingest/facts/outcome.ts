import type { Outcome } from '../../../shared/facts.ts'
import { sentencesOf } from '../../../shared/sentences.ts'

/** What an update's words report; `stated` where a status word says it. */
export type ReportedOutcome = { outcome: Outcome; stated: boolean }

const participles = 'closed|discharged|signed off|marked (?:as )?(?:closed|complete)|removed'
// A status stands alone, opens the update, or closes it as a sentence of its own.
const statusWords: [Outcome, string][] = [
  [
    'in progress',
    'on-?going|in (?:progress|hand|train)|under ?way|part(?:ially|ly)?[- ](?:complete[d]?|done|discharged)|work in progress|wip|progressing|on track|on target|open|live',
  ],
  [
    'withdrawn',
    'withdrawn|superseded|(?:no longer|not) (?:required|needed|relevant|applicable|being pursued)|cancelled|dropped|overtaken(?: by events)?',
  ],
  [
    'deferred',
    'deferred|postponed|(?:to be )?carr(?:ied|y) (?:forward|over)|c\\/f(?:wd)?|on hold|paused|held over|rolled (?:over|forward)|adjourned|put (?:back|off)',
  ],
  [
    'no change',
    'no (?:change|progress|movement|improvement)|(?:remain(?:s|ed)? |still )?outstanding|not (?:yet )?(?:started|commenced|begun|done|actioned)|unchanged|overdue|remain(?:s|ed)? open',
  ],
  [
    'not reported',
    'no (?:further )?update(?: (?:was |is )?(?:available|given|provided|received))?|update (?:awaited|required|requested|to follow)|not (?:discussed|reported)|none|nil|n\\/a|tb[ca]|[-–—.]',
  ],
  [
    'completed',
    `(?:now |fully )?(?:complete[d]?|closed?|done|discharged|actioned|achieved|resolved|finished|delivered|implemented)|(?:to|can|could|may|should|agreed to)(?: now)? (?:be )?(?:${participles}|close|discharge)`,
  ],
]
const subject =
  '(?:(?:status|the|this|that|action|item|actions?|it|matter|all|now|is|was|are|were|has|have|been|therefore|both|agreed|that|and)[ :–-]{1,3}){0,6}'
const statuses = statusWords.map(([outcome, words]) => ({
  outcome,
  alone: new RegExp(`^${subject}(?:${words})[ .;:)*]{0,3}$`, 'i'),
  opening: new RegExp(
    `^(?:(?:status|action|this action|item)[ :–-]{1,3}(?:(?:is|was|has been|remains) )?)?(?:${words})(?= ?(?:[,.;:–—(-]|to\\b|and\\b|in\\b|via\\b|during\\b|after\\b|following\\b|until\\b|pending\\b|by\\b|at\\b|on\\b|as\\b|awaiting\\b|since\\b|for\\b|with\\b|–|\\d{1,2}(?:[./-]\\d| ?[A-Z])|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w{0,6} \\d|$))`,
    'i',
  ),
}))

const closing = [
  new RegExp(`(?<!\\bnot )\\b(?:can|could|may|should|to|now)(?: now| therefore)? be (?:${participles})\\b`, 'i'),
  new RegExp(
    `\\b(?:action|item|matter|this)(?: (?:is|was|has|had|been|now|therefore)){0,4} (?:${participles}|complete[d]?|actioned|resolved)\\b`,
    'i',
  ),
  /\b(?:regard(?:s|ed)|accept(?:s|ed)|consider(?:s|ed)|treat(?:s|ed)|deem(?:s|ed)|satisfied)\b[^.;]{0,40}\b(?:answered|closed|completed?|discharged|resolved|fulfilled)\b/i,
  /\bagreed (?:to (?:close|discharge)|(?:that )?(?:the|this) (?:action|item) (?:be|was|is|should|could|can)(?: be)? (?:closed|complete[d]?|discharged|removed))\b/i,
]
const withdrawn = [
  /\b(?:no longer|not) (?:be )?(?:required|needed|relevant|necessary|applicable|pursued|being pursued|taken forward|proceed(?:ing)?|going ahead)\b/i,
  /\b(?:superseded|withdrawn|overtaken by)\b/i,
  /\b(?:will|would|does|do|did) not (?:now )?(?:go ahead|proceed)\b/i,
  /\b(?:was|were|been|be) dropped\b/i,
]
const noChange = [
  /\b(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet )?(?:really )?(?:changed|improved|progressed|moved|started|begun|commenced|been (?:started|begun|done|actioned|progressed))\b/i,
  /\b(?:no|not any|little or no) (?:real |further |significant )?(?:change|improvement|progress|movement|difference)\b/i,
  /\b(?:remain(?:s|ed)?|still|stays?|stayed|continue[sd]? to be) (?:outstanding|unchanged|the same|as (?:it was|before|poor)|open)\b/i,
  /\b(?:nothing|little) (?:has|had) (?:changed|moved|been done|happened)\b/i,
  /\bno (?:further|farther|nearer) (?:forward|on\b|along|ahead|advanced)|\bno nearer\b/i,
  /\b(?:no|not any) better\b|\bas before\b|\bunchanged\b|\b(?:back |still |exactly |just |much |stands? |remains? |stood |remained )where (?:it|they|things) (?:was|were|stood|started|began)\b/i,
]
const deferred = [
  /\b(?:revised|new|extended|amended|later) (?:due |target |completion |end )?(?:date|deadline|timescale)\b(?:(?: is| was|:| of)? ?(?:now |to )?)(?=\d|[A-Z]|end\b)/i,
  /\b(?:deferred|postponed|carried (?:forward|over)|held over|put (?:back|off)|pushed back|rolled (?:over|forward)|on hold|paused|adjourned|re-?scheduled)\b/i,
  /\b(?:will|to|would) (?:now )?(?:be (?:brought(?: back)?|taken|considered|discussed|presented)|come(?: back)?|return|go) (?:to|at) (?:the|a|an) (?:next|future|later|following|[A-Z][a-z]+) (?:[\w-]+ ){0,4}(?:meeting|board|panel|committee)\b/,
]
const done = [
  /\b(?:has|have|had)(?: now| already| since| all| also| both| subsequently)*(?: been)? (?!asked|request|start|begun|begin|commenc|progress|continu|improv|plan|propos|chas|approach|contact|identif|invit|agreed to|expect|schedul|arranged to|been|no\b|not\b|to\b|a\b|the\b|an\b|some\b|more\b)(?:\w+ed|sent|written|met|held|given|made|taken|put|set|gone|built|brought|seen|spoken|found|paid|done|had|shown|told|run|drawn)\b/i,
  /\b(?:was|were)(?: now| also| then| subsequently| both| all| duly)* (?:provided|shared|circulated|sent|supplied|submitted|presented|received|published|issued|e-?mailed|added|updated|reviewed|completed|implemented|introduced|put in place|distributed|raised|reported|resolved|approved|signed|appointed|launched|carried out|undertaken|addressed|answered|included|forwarded|uploaded|discussed|held|written|given|made|arranged|considered|delivered|installed|agreed|rectified|corrected|recruited)\b/i,
  /\b(?:is|are|now) (?:now )?(?:complete|in place|finished|live|closed|resolved|done)\b|\btook place\b|\bwent live\b/i,
  /^(?:\(?[A-Z][\w/ ]{0,20}\)? ?[:–-] ?)?(?:reported|provided|circulated|sent|shared|e-?mailed|published|issued|presented|submitted|written|met|uploaded|included|received|forwarded|supplied|added|arranged|distributed) /i,
]
const pending =
  /\b(?:on-?going|under ?way|in (?:hand|progress|train|development|the process|draft)|progressing|continu(?:e|es|ing)|await(?:s|ing|ed)?|pending|yet to|not yet|still|to follow|due (?:to|in|by|for|on|back)|expected|planned|scheduled|anticipated|working (?:with|on|to|towards)|drafting|part(?:ly|ially)|(?:is|are|was|were) (?:currently |now )?being|(?:more|further) work|will|to be \w+ed|needs? to|once|(?:the )?(?:others?|rest|remainder)\b[^.;]{0,20}|in the diary|diarised|booked|looking (?:at|into|to)|exploring|started|begun|begins?|commenced|hop(?:es|ed|ing)|intends?|aims?|remain(?:s|ing)?|near(?:ing|ly)|almost|next steps?|no (?:date|response|reply|answer)|has not|have not|hasn['’]t|haven['’]t|not been|incomplete|in due course)\b/i

const share =
  '(?:half|some|most|part|a third|two thirds|a quarter|three quarters|the majority|\\d{1,2} ?(?:%|per cent))'
const counted = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})'
/** What is true of a part leaves the rest to be done. */
const inPart = new RegExp(
  `\\b(?:${share} of (?:the|its|their|them|all)\\b|${counted} (?:out )?of (?:the )?${counted}\\b)`,
  'i',
)

const matches = (patterns: RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))

/** The status that a text consists of (`Complete`, `Action discharged.`, `Ongoing`), or null. */
export function statusOf(text: string): Outcome | null {
  const words = text.trim()
  if (words === '' || words.length > 80) return null
  return statuses.find(({ alone }) => alone.test(words))?.outcome ?? null
}

const lastClause = /[;–—][^;–—]{3,40}$/

function statedIn(text: string): Outcome | null {
  const opening = statuses.find(
    (status) => status.outcome !== 'not reported' && status.opening.test(text.slice(0, 120)),
  )
  if (opening) return opening.outcome
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const last = sentences.at(-1) ?? ''
  return statusOf(last) ?? statusOf(last.slice(last.search(lastClause) + 1)) ?? statusOf(sentences[0] ?? '')
}

function suggestedBy(text: string): Outcome {
  if (matches(closing, text)) return 'completed'
  if (matches(withdrawn, text)) return 'withdrawn'
  if (matches(noChange, text)) return 'no change'
  const isDone = matches(done, text)
  const isPending = pending.test(text)
  if (matches(deferred, text) && !isDone && !/\b(?:in hand|on-?going|under ?way|in progress)\b/i.test(text))
    return 'deferred'
  return isDone && !isPending && !inPart.test(text) ? 'completed' : 'in progress'
}

/**
 * What the words of an update report of its action. A status word decides over what else is said; then closing, dropping and
 * "no change"; then whether something is done and whether anything is left. An empty update reports nothing.
 */
export function outcome(update: string): ReportedOutcome {
  const text = update
    .trim()
    .replace(/^(?:update|progress|status|response|outcome)\b[^:–-]{0,24}[:–-] ?/i, '')
    .slice(0, 4000)
  if (text.trim() === '') return { outcome: 'not reported', stated: false }
  const stated = statusOf(text) ?? statedIn(text)
  return stated ? { outcome: stated, stated: true } : { outcome: suggestedBy(text), stated: false }
}
