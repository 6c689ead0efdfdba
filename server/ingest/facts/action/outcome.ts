import type { Outcome } from '../../../../shared/facts.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'

/** What an update's words report; `stated` where a status word says it. */
export type ReportedOutcome = { outcome: Outcome; stated: boolean }

const participles = 'closed|discharged|signed off|marked (?:as )?(?:closed|complete)|removed|taken off the (?:list|log)'
// A status stands alone, opens the update, or closes it as a sentence of its own.
const statusWords: [Outcome, string][] = [
  [
    'in progress',
    'on[- ]?going|in (?:progress|hand|train)|under ?way|started|begun|commenced|pending|active|continu(?:es|ing)|(?:nearly|almost) (?:complete[d]?|done|finished)|draft(?:ed)? (?:complete[d]?|done)|part(?:ially|ly)?[- ](?:complete[d]?|done|discharged|kept|met|fulfilled|achieved)|work in progress|wip|progressing|on track|on target|open|live',
  ],
  [
    'withdrawn',
    'withdrawn|removed|superseded|(?:merged|combined|joined) with (?:action )?[\\w./-]{1,12}|replaced(?: by (?:action )?[\\w./-]{1,12})?|rescinded|void|obsolete|deleted|duplicate[d]?|not (?:being )?pursued|lapsed|called off|scrap(?:ped)?|(?:no longer|not) (?:required|needed|relevant|applicable|being pursued)|cancelled|dropped|overtaken(?: by events)?',
  ],
  [
    'deferred',
    'deferred|postponed|delayed|slipped|rescheduled|stood over|(?:to be )?carr(?:ied|y) (?:forward|over)|c\\/f(?:wd)?|on hold|paused|held over|rolled (?:over|forward)|adjourned|parked|(?:put|pushed|moved) (?:back|off)',
  ],
  [
    'no change',
    'no (?:further )?(?:change|progress|movement|improvement)|as (?:before|last time)|still (?:to do|to be done|to start)|(?:remain(?:s|ed)? |still )?outstanding|not (?:yet )?(?:started|commenced|begun|done|actioned|discharged|arranged|happened|taken place|progressed)|unchanged|overdue|(?:to )?remain(?:s|ed)? open|nothing (?:new|to (?:report|add))|no news',
  ],
  [
    'not reported',
    'nothing (?:yet to report|to report (?:yet|so far))|no (?:further )?update(?: (?:was |is )?(?:available|given|provided|received))?|update (?:awaited|required|requested|to follow)|not (?:discussed|reported)|not (?:yet )?due(?: yet)?(?: ?\\([^()]{2,30}\\))?|(?:none|nothing) (?:given|received|provided)|none|nil|n\\/a|tb[ca]|[-–—.]',
  ],
  [
    'completed',
    `(?:now |fully )?(?:complete[d]? ?(?:[/&]|and) ?(?:closed|discharged)|complete[d]?|100 ?%(?: complete[d]?)?|[✓✔]|signed[- ]off|(?:for|(?:propose[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?)(?: to| for)?(?: be)?) (?:clos(?:e|ed|ure)|discharged?|removal)|(?:on|included on|see) (?:(?:the|this|today['’]s|the present) )?agenda|agenda item(?: \\d{1,2})?|closed?|close this|done|discharged|actioned|achieved|fulfilled|honoured|kept|resolved|finished|delivered|implemented)|(?:to|can|could|may|should|agreed to)(?: now)? (?:be )?(?:${participles}|close|discharge)`,
  ],
]
const subject =
  '(?:(?:status|the|this|that|action|item|actions?|it|matter|all|now|is|was|are|were|has|have|been|therefore|both|agreed|that|and)[ :–-]{1,3}){0,6}'
const statuses = statusWords.map(([outcome, words]) => ({
  outcome,
  alone: new RegExp(`^${subject}(?:${words})[ .;:!)*]{0,3}$`, 'i'),
  opening: new RegExp(
    `^(?:(?:status|action|this action|item)[ :–-]{1,3}(?:(?:is|was|has been|remains) )?)?(?:${words})(?= ?(?:[,.;:!–—(-]|to\\b|and\\b|in\\b|via\\b|during\\b|after\\b|following\\b|until\\b|pending\\b|by\\b|at\\b|on\\b|as\\b|awaiting\\b|since\\b|for\\b|with\\b|–|\\d{1,2}(?:[./-]\\d| ?[A-Z])|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w{0,6} \\d|$))`,
    'i',
  ),
}))

const closing = [
  /\b(?:deemed|considered|treated as|regarded as) (?:to be |as )?(?:disposed of|settled)\b|\b(?:was|is|were) (?:accordingly |thereby |thus )?disposed of\b/i,
  new RegExp(`(?<!\\bnot )\\b(?:can|could|may|should|to|now)(?: now| therefore)? be (?:${participles})\\b`, 'i'),
  new RegExp(
    `\\b(?:action|item|matter|this)(?: (?:is|was|has|had|been|now|therefore)){0,4} (?:${participles}|complete[d]?|actioned|resolved)\\b`,
    'i',
  ),
  /\b(?:regard(?:s|ed)|accept(?:s|ed)|consider(?:s|ed)|treat(?:s|ed)|deem(?:s|ed)|satisfied)\b[^.;]{0,40}\b(?:answered|closed|completed?|discharged|resolved|fulfilled|disposed of)\b/i,
  /(?:^|[,;.] )(?:so |to |please |therefore )?(?:close|discharge)(?: this| the action| it)?[ .]{0,4}$/i,
  /\bagreed (?:to (?:close|discharge)|(?:that )?(?:the|this) (?:action|item) (?:be|was|is|should|could|can)(?: be)? (?:closed|complete[d]?|discharged|removed))\b/i,
]
const withdrawn = [
  /\b(?:action|item|matter)(?: (?:is|was|has|had|been|be|now|therefore|accordingly|to)){0,4} struck (?:out|off)\b/i,
  /\b(?:did not|do not|does not|no longer) wish(?:ed|es)? to (?:pursue|proceed|continue)\b|\bdecided (?:not to|against) (?:pursu|proceed|continu|tak)/i,
  /\bnothing (?:further|more) (?:need|needs to|needed to) be done\b/i,
  /\b(?:no longer|not) (?:be )?(?:required|needed|relevant|necessary|applicable|pursued|being pursued|taken forward|proceed(?:ing)?|going ahead)\b(?! (?:yet|while|whilst|until|till|before|for now|at present|at the moment|this (?:month|quarter|year))\b)/i,
  /\b(?:superseded|withdrawn|overtaken (?:by|this|it|them)|wound up|disbanded|abolished|scrapped|discontinued|called off|fallen away|falls? away|fell away|lapse[sd]?)\b/i,
  /\b(?:will|would|does|do|did) not (?:now )?(?:go ahead|proceed|take place|happen|be (?:needed|done|pursued|held|going ahead))\b/i,
  /\b(?:not|no longer) (?:now )?(?:wish|want|intend|propose)(?:s|ed|ing)? (?:to |for it to )(?:be )?(?:pursued?|continued?|proceed|take it (?:further|on|forward)|taken forward)\b/i,
  /\bno longer (?:a |any )?(?:purpose|point|reason|case|call|value)\b|\bnot to be (?:pursued|taken forward|continued|proceeded with)\b|\b(?:action|item|matter) (?:to be )?(?:dropped|removed)\b/i,
  /\b(?:was|were|been|be) dropped\b|^dropped\b|\bno longer (?:wants?|wanted|wish(?:es|ed)|exists?|existed)\b|\bno (?:further |longer any )?need (?:to|for)\b/i,
  /\b(?:take|taken|taking|come|came|remove[d]?)(?: this| it| that| the (?:action|item))? off the (?:list|log|tracker|agenda)\b/i,
]
const noChange = [
  /\b(?:stand|stands|stood|remain|remains|remained) (?:\w{1,20} )?where (?:it|they|things|matters) (?:had|did|do|was|were|stood)\b/i,
  /\b(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet )?(?:really )?(?:changed|improved|progressed|moved|started|begun|commenced|been (?:started|begun|done|actioned|progressed))\b/i,
  /\b(?:no|not any|little or no) (?:real |further |significant )?(?:change|improvement|progress|movement|difference)\b/i,
  /\b(?:remain(?:s|ed)?|still|stays?|stayed|continue[sd]? to be) (?:outstanding|unchanged|the same|as (?:it was|before|poor)|open)\b/i,
  /\b(?:nothing|little) (?:has|had) (?:changed|moved|been done|happened)\b/i,
  /\bno (?:further|farther|nearer) (?:forward|on\b|along|ahead|advanced)|\bno nearer\b/i,
  /\bnothing (?:(?:has|had|was|is) )?(?:been )?(?:begun|started|done|moved|happened|changed)\b|\b(?:still|yet) not (?:been )?(?:begun|started)\b|\bnot (?:yet )?(?:been able to )?(?:made?|make) (?:a|any) (?:start|headway)\b/i,
  /^(?:still )?not (?:yet )?(?:started|begun|commenced)\b|\bstill (?:to be )?outstanding\b/i,
  /\bthe same as (?:in|at|on|before|last|it was|they were|when)\b|\bas (?:many|much|few|long|high|low)\b[^.;]{0,40} as (?:there were|it was|they were|before|in|at|last)\b/i,
  /\b(?:the )?same as (?:in|at|on|before|last|when|it was)\b|\bposition (?:is|was|remains|remained) the same\b|\bas (?:many|much|few|long|bad|high|low) (?:\w{1,20} ){0,5}as (?:there (?:was|were) |it was |they were )?(?:in|at|before|last)\b/i,
  /\b(?:no|not any) better\b|\bas before\b|\bunchanged\b|\b(?:back |still |exactly |just |much |stands? |remains? |stood |remained |are |is )where (?:it|they|things|we|matters) (?:was|were|stood|started|began)\b/i,
]
// That there is nothing to tell says nothing where something is told.
const nothingTold = [
  /\bnothing (?:new|(?:further|more|else|fresh) (?:to|was|had|has)|to (?:report|add|say|tell))\b|\b(?:no|any) (?:further |fresh )?news\b/i,
  /\bas (?:last |previously |already )?reported (?:in|at|last|before|previously)\b/i,
]
const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
/** Words of a time to come, behind a preposition. */
const time = `(?:(?:the|a|an|its|our|their|early|late|mid|end of)[ -]){0,3}(?:next|new year|later|future|following|coming|spring|summer|autumn|winter|Easter|Christmas|Xmas|${months}\\b|Q[1-4]\\b|\\d{1,2}(?:st|nd|rd|th)? ${months}|\\d{1,2}[./]\\d{1,2}|20\\d\\d\\b|(?:Mon|Tues|Wednes|Thurs|Fri)day|financial year|end of|half[- ]year)`
const deferred = [
  /\b(?:stood|held) over\b|\b(?:held |left |placed )?in abeyance\b|\b(?:on|put on) pause\b/i,
  new RegExp(
    `\\b(?:will|would) now be (?:made|given|held|brought|done|taken|sent|shown|put|[a-z]{2,20}ed) (?:[\\w-]{1,20} ){0,4}(?:in|at|on) ${time}`,
    'i',
  ),
  new RegExp(`\\bwill now (?:be \\w{3,20}|come|go|take place|start|follow) (?:in|at|by|to|on) ${time}`, 'i'),
  new RegExp(
    `\\b(?:slip(?:s|ped)?|slid|moved|delayed|postponed|put|pushed|held|stood|shifted|rolled|carried|knocked|parked|left|re-?scheduled|extended)(?: (?:back|over|on|off|forward|out|again|this|it)){0,2} (?:to|into|until|till) ${time}`,
    'i',
  ),
  new RegExp(
    `\\b(?:will|would|must|to|should)(?: now| have to| therefore){0,2} (?:wait|be (?:done|taken|looked at|held|considered|left|picked up|revisited|returned to|started|begun))(?: up| over| again| back){0,2} (?:until|till|to|at|in|after|before|for|from) ${time}`,
    'i',
  ),
  new RegExp(`\\b(?:at|in|on|to|by) ${time}[^.;]{0,30} instead\\b`, 'i'),
  new RegExp(`\\bnow (?:due|expected|planned|scheduled|set) (?:in|at|for|by|on|to (?:be|come)) ${time}`, 'i'),
  new RegExp(`(?:^|\\b(?:will|would|to|should) (?:now )?)(?:come|return|report)(?: back)? (?:to|in|at) ${time}`, 'i'),
  /\b(?:give|given|gave|allow(?:ed)?|grant(?:ed)?) (?:\p{L}{1,30} ){1,3}(?:until|till)\b|\bwait(?:ing)? until\b|\bagreed to (?:leave|hold|defer|postpone)\b/iu,
  /\b(?:deadline|date|time ?scale|time)(?: (?:is|was|has|had|be|been|now))* (?:extended|put back|moved)\b/i,
  /\b(?:revised|new|extended|amended|later) (?:due |target |completion |end )?(?:date|deadline|timescale)\b(?:(?: is| was|:| of)? ?(?:now |to )?)(?=\d|[A-Z]|end\b)/i,
  /\b(?:deferred|postponed|carried (?:forward|over)|held over|put (?:back|off)|pushed back|rolled (?:over|forward)|on hold|paused|adjourned|re-?scheduled)\b/i,
  /\b(?:will|to|would) (?:now )?(?:be (?:brought(?: back)?|taken|considered|discussed|presented)|come(?: back)?|return|go) (?:to|at) (?:the|a|an) (?:next|future|later|following|[A-Z][a-z]+) (?:[\w-]+ ){0,4}(?:meeting|board|panel|committee)\b/,
]
const done = [
  /^(?:all )?gone (?:\d|on|to|out|off)\b|\b(?:letters?|papers?|reports?|notes?|figures|cop(?:y|ies)|lists?|data|response|reply|e-?mail|briefing|presentation|details|documents?|meeting|visit) (?:now |all |since )?(?:sent|circulated|provided|shared|issued|published|given|held|submitted|delivered|supplied|e-?mailed|arranged)\b(?! (?:for|back for) )/i,
  /\b(?:has|have|had)(?: now| already| since| all| also| both| subsequently)*(?: been)? (?!asked|request|slip|push|shift|moved (?:to|back|into)|delay|postpon|defer|stall|fail|suffer|lapse|held (?:over|up|back)|put back|start|begun|begin|commenc|progress|continu|improv|plan|propos|chas|approach|contact|identif|invit|agreed to|expect|schedul|arranged to|been|no\b|not\b|to\b|a\b|the\b|an\b|some\b|more\b)(?:\w+ed|sent|written|met|held|given|made|taken|put|set|gone|built|brought|seen|spoken|found|paid|done|had|shown|told|run|drawn)\b/i,
  /\b(?:was|were)(?: now| also| then| subsequently| both| all| duly)* (?:provided|shared|circulated|sent|supplied|submitted|presented|received|published|issued|e-?mailed|added|updated|reviewed|completed|implemented|introduced|put in place|distributed|raised|reported|resolved|approved|signed|appointed|launched|carried out|undertaken|addressed|answered|included|forwarded|uploaded|discussed|held|written|given|made|arranged|considered|delivered|installed|agreed|rectified|corrected|recruited|handed|placed|tabled|laid|posted|attached|appended|passed|told|shown|briefed|copied|drawn up)\b/i,
  /\b(?:is|are|now) (?:now )?(?:complete|in place|finished|live|closed|resolved|done)\b|\btook place\b|\bwent (?:live|out|up|round|to)\b|\b(?:came|arrived|followed|landed|reached (?:us|me|them|the|all|every)) (?:\w{1,20} ){0,3}(?:on|in|by|last|with|before|at) /i,
  /\b(?:is|are|was|were) (?:now |all |already )?(?:there now|there\b(?= now| and|[.;,]|$)|before (?:the|you|members|us)|in front of|on the (?:website|web|site|internet|intranet|agenda|table)|on today|at item|attached|available|up and running|up on)\b/i,
  /\b(?:have|has|had) (?:it|this|that|these|those|them|(?:the|a) \w{1,30}) (?:in front of|before) (?:them|us|you|members)\b/i,
  /^(?:gone|went|out) (?:out |off )?(?:on )?\d/i,
  /^\W{0,4}(?:see|covered (?:at|under|in|by)|on|under|at|a paper is at|a report is at) (?:agenda )?(?:item|minute|paper)\b|\b(?:on|before) (?:today['’]s|this|the) (?:agenda|meeting today)\b|\bpaper is at item\b/i,
  /\b(?:I|he|she|we|they|\p{Lu}[\p{L}’'-]{0,30}) (?:also |then |duly |since |now )?(?:sent|circulated|wrote|e-?mailed|gave|provided|met|spoke|shared|published|issued|presented|submitted|visited|attended|distributed|delivered|showed|briefed|handed)\b(?! (?:a )?(?:chaser|reminder))/u,
  /^(?:\(?[A-Z][\w/ ]{0,20}\)? ?[:–-] ?)?(?:letters?|papers?|reports?|notes?|figures|lists?|cop(?:y|ies)|briefings?|e-?mails?|documents?|invitations?) (?:also |now |since )?(?:sent|circulated|issued|provided|shared|published|written|received|supplied|delivered|given)\b/i,
  /^(?:\(?[A-Z][\w/ ]{0,20}\)? ?[:–-] ?)?(?:reported|provided|circulated|sent|shared|e-?mailed|published|issued|presented|submitted|written|met|uploaded|included|received|forwarded|supplied|added|arranged|distributed) /i,
]
const pending =
  /\b(?:on-?going|under ?way|in (?:hand|progress|train|development|the process|draft)|progressing|continu(?:e|es|ing)|await(?:s|ing|ed)?|pending|yet to|not yet|still|to follow|due (?:to|in|by|for|on|back)|expected|planned|scheduled|anticipated|working (?:with|on|to|towards)|drafting|part(?:ly|ially)|(?:is|are|was|were) (?:currently |now )?being|(?:more|further) work|will|to be \w+ed|needs? to|once|(?:the )?(?:others?|rest|remainder)\b[^.;]{0,20}|in the diary|diarised|booked|looking (?:at|into|to)|exploring|starts?|started|begun|begins?|commenced|chas(?:es|ed|ing)|requested|(?:first |initial )?draft (?:is|was|has|had|seen|with|paper)|hop(?:es|ed|ing)|intends?|aims?|remain(?:s|ing)?|near(?:ing|ly)|almost|next steps?|(?:no|nobody|no one|none|neither) (?:date|response|reply|answer|has|had|have)|has not|have not|hasn['’]t|haven['’]t|not been|incomplete|in due course)\b/i

// `is with the CC for comment`
const isWithSomebody =
  /\b(?:is|are|was|were|now) with [^.;,]{2,60} for (?:comments?|approval|signature|consideration|review|decision|sign[- ]off)\b/i

const share =
  '(?:half|some|most|part|a third|two thirds|a quarter|three quarters|the majority|\\d{1,2} ?(?:%|per cent))'
const counted = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})'
/** What is true of a part leaves the rest to be done. */
const inPart = new RegExp(
  `\\b(?:${share} of (?:the|its|their|them|all|this|it|that|these|those)\\b|${counted} (?:out )?of (?:the )?${counted}\\b)`,
  'i',
)

const matches = (patterns: RegExp[], text: string) => patterns.some((pattern) => pattern.test(text))

// `Provided.`: nothing else is told.
const doneAlone =
  /^(?:now |already |since |both |all )?(?:provided|circulated|sent|shared|issued|received|published|written|submitted|supplied|e-?mailed|presented|included|added|distributed|forwarded|uploaded)(?: out| round)?[ .]{0,3}$/i

/** The status that a text consists of (`Complete`, `Action discharged.`, `Ongoing`), or null. */
export function statusOf(text: string): Outcome | null {
  const words = text.trim()
  if (words === '' || words.length > 80) return null
  // Offices in Wales write a status twice, once in each language.
  const inEnglish = / \/ /.test(words) ? statusOf(words.slice(words.lastIndexOf(' / ') + 3)) : null
  if (inEnglish !== null) return inEnglish
  return statuses.find(({ alone }) => alone.test(words))?.outcome ?? (doneAlone.test(words) ? 'completed' : null)
}

// `Remains open`, `OPEN`: how far it has come is told before.
const leftOpen =
  /^(?:(?:this|it|the action|action|item) )?(?:to )?(?:(?:remains?|stays?|left|kept|still) )?open[ .]{0,3}$/i
const lastClause = /(?:[;–—]| -)[^;–—]{3,40}$/

// `Carry forward to next week`: put off, whatever is told before.
const putOff =
  /^(?:to (?:be )?|agreed to )?(?:carr(?:y|ied)|held|hold|roll(?:ed)?|put|pushed?|stood|moved?) (?:forward|over|back)(?: again)? (?:to|until|till|into) [^;]{2,60}$/i

function statedIn(text: string): Outcome | null {
  const opening = statuses.find(
    (status) => status.outcome !== 'not reported' && status.opening.test(text.slice(0, 120)),
  )
  if (opening) return opening.outcome
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const last = sentences.at(-1) ?? ''
  if (leftOpen.test(last) && sentences.length > 1) {
    const before = suggestedBy(sentences.slice(0, -1).join(' '))
    return before === 'completed' || before === 'withdrawn' ? 'in progress' : before
  }
  if (putOff.test(last)) return 'deferred'
  return (
    statusOf(last) ??
    statusOf(last.slice(last.search(lastClause) + 1).replace(/^ ?- /, '')) ??
    statusOf(sentences[0] ?? '')
  )
}

// `Action to remain open`: it is not over, whatever else is told.
const keptOpen =
  /(?:^|[.;] |,? and )(?:(?:the |this )?(?:action|item)|this|it|agreed)?(?: (?:to|should|will|would|must|can|is to|was to|that it|that this)){0,2} ?(?:remain|stay|be (?:left|kept)|keep|leave)(?: (?:it|this))? (?:open|on the (?:list|log|agenda|tracker))(?: (?:until|pending|for now)\b[^.;]{0,80})?[ .]{0,4}$/i

const agreed = /\b(?:it was|the (?:board|panel|committee|chair)(?: was| had)?) (?:therefore |also )?agreed\b/gi

// `while the works are under way`: what is going on is something else.
const inTheWay =
  /\b(?:while|whilst|as long as|until|because|as|since) [^,.;]{2,60}? (?:under ?way|on-?going|in progress)\b/gi

function suggestedBy(text: string): Outcome {
  const open = keptOpen.exec(text)
  if (open && open.index > 12) {
    const rest = suggestedBy(text.slice(0, open.index + 1))
    return rest === 'completed' || rest === 'withdrawn' ? 'in progress' : rest
  }
  if (matches(closing, text)) return 'completed'
  if (matches(withdrawn, text)) return 'withdrawn'
  if (matches(noChange, text)) return 'no change'
  const isDone = matches(done, text.replace(agreed, ' '))
  const isPending = pending.test(text) || isWithSomebody.test(text)
  if (!isDone && matches(nothingTold, text)) return 'no change'
  if (
    matches(deferred, text) &&
    !isDone &&
    !/\b(?:in hand|on-?going|under ?way|in progress|in draft|draft(?:ed)? (?:is|was|with|ready|seen)|(?:half|part|some) (?:is|was|are|were|has been|have been) (?:now )?(?:written|done|complete|sent|finished|drafted))\b/i.test(
      text.replace(inTheWay, ''),
    )
  )
    return 'deferred'
  return isDone && !isPending && !inPart.test(text) ? 'completed' : 'in progress'
}

// `Blue (complete)`, `Amber – draft with the DCC`: what is written beside a colour tells more.
const colourBefore =
  /^(?:red|amber|green|blue|grey|black|rag)(?: ?[/-] ?(?:red|amber|green))?(?: ?[:–—-] ?| ?(?=\())(?=\S)\(?/i

/**
 * What the words of an update report of its action. A status word decides over what else is said; then closing, dropping and
 * "no change"; then whether something is done and whether anything is left. An empty update reports nothing.
 */
export function outcome(update: string): ReportedOutcome {
  const text = update
    .trim()
    .replace(/^[–—-] ?/, '')
    .replace(/^\((?<all>[^()]+)\)$/, '$<all>')
    // What is late is told further: `Overdue – deferred to May`.
    .replace(/^(?:overdue|late)(?: ?[–—:;,]| -) ?(?=\p{L}+ \p{L})/iu, '')
    .replace(colourBefore, '')
    .replace(/^(?:update|progress|status|response|outcome|position)\b[^:–-]{0,24}[:–-] ?/i, '')
    .slice(0, 4000)
  if (text.trim() === '') return { outcome: 'not reported', stated: false }
  const isKeptOpen = (keptOpen.exec(text)?.index ?? 0) > 12
  const stated = isKeptOpen ? null : (statusOf(text) ?? statedIn(text))
  return stated ? { outcome: stated, stated: true } : { outcome: suggestedBy(text), stated: false }
}
