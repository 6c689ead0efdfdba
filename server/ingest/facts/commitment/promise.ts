import { fallsToOthers, isUnpromising } from './forecast.ts'

const between =
  '(?: (?:also|now|then|soon|shortly|personally|therefore|jointly|together|gladly|certainly|all|both|each|again|first|today|himself|herself|themselves|continue to|be able to|look to|be looking to|be (?:happy|pleased|glad|willing) to|make sure|try to|do (?:his|her|their) best to|\\w{3,12}ly)){0,2}'

/** Will, shall and would, with what is to be done behind them. */
const FUTURE = new RegExp(
  `(?:\\b(?:will|shall|would|(?:am|is|are|was|were) going to)|['’]ll)(?=${between} (\\w{1,30})(?: (\\w{1,30}))?(?: (\\w{1,30}))?)`,
  'gi',
)
/** `The CFO is to check the sum`, `it was to be put right`. */
const IS_TO =
  /\b(?:(?:is|are) to (?!be\b|blame\b|date\b|have\b|the\b|an?\b|its?\b|his\b|her\b|retire\b|leave\b)\w{1,30}|(?:is|are|was|were) to be (?:\w{1,30}ly )?\w{1,30}(?:ed|en|t|ght|wn|lt|un|ade|ent)\b)/i

/** `The ACC was to confirm it after the meeting`. */
const WAS_TO =
  /\b(?:was|were) to (?:confirm|provide|send|share|circulate|write|check|bring back|report back|supply|speak|find out|follow up|come back)\b/i
/** `Data to be provided outside the meeting`, as short notes have it. */
const CLIPPED =
  /^(?:[^.,;:]{0,60} )?to be (?:shared|provided|circulated|sent|supplied|published|brought back|reported back|followed up|issued|confirmed|picked up|looked at|taken away|fed back)\b/i
const TOLD =
  /\b(?:is|are|was|were|has|have|had|will|would|need(?:s|ed)?|ought|due|able|ready|yet|still|want(?:s|ed)?|ask(?:s|ed)?|hop(?:es|ed)|like[ds]?)\b/i

const giving = '(?:an? |his |her |their |that |the ){1,2}(?:\\w{1,30} )?'
/** Verbs that promise by themselves. */
const UNDERTAKEN = new RegExp(
  [
    'offered (?:an?|another|further) (?:\\w{1,30} ){0,2}(?:visit|briefing|meeting|tour|demonstration|session|note|paper|report)s?\\b',
    '(?<!\\bbeen )(?:undertook|undertakes|undertaken|promised|promises|pledged|pledges|vowed|volunteered|guaranteed|guarantees) (?:him|her|them|the \\w{1,30}|members )?(?:(?:that|to|it|an?|the|his|her|another) )',
    '(?:committed|commits|bound) (?:(?:him|her|it|them)sel(?:f|ves) |the force )?to (?!memory|custody|prison)',
    '(?<!\\b(?:was|were|been|is|are|be) )offered (?:to|(?:him|her|them|the \\w{1,30}|members) (?:an?|the|to)) ',
    '(?<!\\b(?:board|panel|committee|group|members|meeting|authority|it was)(?: \\w{1,30})? )agreed to (?!disagree|differ|the\\b|this\\b|that\\b|it\\b|an?\\b)',
    'agreed that (?:he|she|they|it) (?:would|will) ',
    `(?:gave|gives|given) ${giving}(?:commitment|undertaking|promise|guarantee|word) `,
    'gave (?:an? |that |his |her |the \\w{1,30} (?:an? |his |her )?)(?:\\w{1,30} )?(?:assurance|word) that .{1,80}\\b(?:would|will)\\b',
    '(?:am|is|are|was|were|be) (?:very |more than |quite )?happy for (?!th)',
    '(?:am|is|are|was|were|be) (?:very |more than |quite )?(?:happy|glad|willing|content|pleased|ready|prepared) to (?!say|report|see|hear|note|confirm|accept|wait|be\\b|have\\b|learn|know|let (?:it|this|that|them|matters) )',
    '(?<!\\b(?:that|is|are|was|were|been|be|long|only|originally) )(?:intend(?:s|ed)?|means) to (?!be\\b|have\\b|reduce\\b|prevent\\b|stop\\b|deter\\b|help\\b|show\\b)\\w{2,30}\\b',
    "(?:agreed|acceded|consented) to (?:the \\w{1,30}['’]s|the|this|that|his|her|their) (?:\\w{1,30} ){0,2}(?:request|suggestion|invitation)",
    'let (?:me|us) (?:take|come back|look|check|get|find|write|speak|pick)\\b',
    '(?:paper|report|plan|update|briefing|note|bid|proposal|breakdown|answer|reply)s? (?:is|are|was|were) (?:coming|to follow|to come|on (?:its|their) way)\\b',
    'said (?:that )?(?:he|she|they) would(?=[.,;]|$)',
  ]
    .map((shape) => `\\b${shape}`)
    .join('|'),
  'i',
)
/** `The DCC took that away`, `the question was taken away`. */
const TAKEN =
  /\b(?:took|takes|taking) (?:it|this|that|both|them|the (?:point|question|matter|query|issue|request|suggestion)) (?:away|back|up)\b(?! from)|\b(?:point|question|matter|query|issue|request|suggestion)s? (?:was|were) taken away\b/i

const when =
  '(?:in|on|from|by|at|before) (?:the (?:start|end|beginning|spring|summer|autumn|winter|new year)|next|\\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|christmas|easter)\\b|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday)\\b|(?:this|later this) (?:week|month|year|spring|summer|autumn|winter)\\b|shortly\\b|tomorrow\\b'
/** What has its day fixed: `a second shift starts in July`, `officers are being moved from Monday`. */
const FIXED = new RegExp(
  `\\b(?:(?:starts?|begins?|opens|re-?opens|joins?|arrives?|go(?:es)? live|goes? out|takes? (?:effect|over|up post)|comes? into (?:force|use|effect)|moves? (?:in|out|over|across|back))|(?:is|are|being) (?:being )?(?:moved|recruited|replaced|rolled out|introduced|trained|brought in|added|opened|extended|doubled|posted|lent|finished|fitted|rebuilt)|(?:expects?|plans?|planned|planning|aims?|aimed|aiming|due|set|scheduled) to (?!be within\\b|be at\\b)\\w{1,30})(?: \\w{1,30}){0,6} (?:${when})`,
  'i',
)

/** `From February there will be ten more`, `each group would have a contact by June`: from then on it is so, by whoever says it. */
const FROM_THEN = new RegExp(
  `\\bfrom (?:now on|next \\w{3,10}|the (?:start|end|beginning|spring|summer|autumn|winter|new year)\\b|\\d{1,2}(?:st|nd|rd|th)? \\w{3,9}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\\b(?<who>[^.;?]{0,80}?)\\b(?:will|would)\\b(?! (?:not|never|cost|fall|rise|lose|probably|likely|have to find))|\\b(?:will|would) have (?:an?|the|their|its|his|her|one|two|three|\\d{1,4}) (?:\\w{1,30} ){1,6}(?:${when})`,
  'i',
)
/** `There will be a second sample`: somebody makes it. */
const THERE_WILL_BE =
  /\bthere (?:will|would) (?:also |then )?be (?:an?|another|one|two|three|four|five|six|ten|more|further|additional|\d{1,3}) (?:\w{1,30} ){0,2}(?:teams?|surger(?:y|ies)|samples?|reviews?|sessions?|meetings?|officers?|sergeants?|courses?|drop-ins?|training|briefings?|audits?|campaigns?|operations?|events?|visits?|exercises?|debriefs?|checks?|surveys?|pilots?|trials?|desks?|posts?|patrols?)\b/i

/** What only might happen, has happened, or is asked for. */
const CONDITION =
  /\b(?:if|whether|unless|who|(?<!\b(?:for|after|under|by|through|from) )which|no (?:plan|date|money)|had (?:it|he|she|they|the \w{1,30}|there) been|(?:has|have|had) been (?:told|informed|advised|promised|assured|warned) that|it was agreed that|should (?:he|she|it|they|this|there)|were (?:the|he|she|it|they|this|there)\b|could|might|may|hop(?:ed?|es|ing)|fear(?:ed|s)?|thought|thinks?|believed?|expect(?:ed|s)?|suspect(?:ed|s)?|doubt(?:ed|s)?|likely|suggest(?:ed|s)|recommend(?:ed|s)|urged|wished|wondered|imagined?|suppose[ds]?|what|how|when|until)\b[^,;:]{0,60}$|\b(?:not|nobody|any|asked)\b(?:(?!\b(?:but|and)\b)[^,;:]){0,60}$/i
const IS_CONDITIONAL =
  /^(?:if|had|should|were|unless|provided|supposing|only if)\b|\b(?:were (?:the|he|she|it|they|this)\b|,? if |, unless |could not say (?:when|if|whether|how))/i

const LEAD = 160

/** What stands before a promise, without what tells only when something else is expected, or what kind of thing is promised. */
const ownLead = (before: string) =>
  before
    .replace(/\b(?:was|were|is|are) (?:due|expected) (?:back )?(?:in|by|on|at|for)\b[^,;:]{1,60} and $/i, '')
    .replace(/\bwhich (?=(?:he|she|they|I|we) $)/i, '')
    .replace(/\bwhich (?:was|is|were|are) [^,;:]{3,40} that (?=(?:he|she|they|I|we) $)/i, '')

/** `This would be looked at by HMICFRS`: others do it. */
const BY_OTHERS =
  /^\S+ (?:\w{1,30} ){1,4}by (?:the )?(?:hmic\w{0,4}|inspectorate|home office|government|ministers?|iopc|cps|courts?|(?:external )?auditors?|(?:police and crime )?panel)\b/i

/** Whether somebody says that they, or theirs, will do something. */
function isFuture(sentence: string): boolean {
  return [...sentence.matchAll(FUTURE)].some(({ index, 1: first = '', 2: second = '', 3: third = '' }) => {
    const before = ownLead(sentence.slice(Math.max(0, index - LEAD), index))
    if (BY_OTHERS.test(sentence.slice(index))) return false
    if (sentence[index] === 'W' && index > 0) return false
    return !CONDITION.test(before) && !fallsToOthers(before) && !isUnpromising(first, second, third)
  })
}

function isMarked(sentence: string, shape: RegExp): boolean {
  const found = shape.exec(sentence)
  if (found === null) return false
  const before = sentence.slice(Math.max(0, found.index - LEAD), found.index)
  return !CONDITION.test(before) && !NOT_AT_TABLE.test(before) && !fallsToOthers(found.groups?.who ?? '')
}

/** Somebody else had undertaken it: `the Mayor had agreed to …`. */
const NOT_AT_TABLE =
  /\bthat (?:the )?(?:mayor|panel|minister|government|home (?:office|secretary)|council|cps|judge|landlord|supplier)s?(?: \w{1,30})? (?:has |have |had )?(?:now |also |already )?$/i

const marks = [IS_TO, WAS_TO, UNDERTAKEN, TAKEN, FROM_THEN, THERE_WILL_BE]

/** What a body settles for itself is a decision. */
const BODY =
  /^(?:the )?(?:[\w-]{1,30} ){0,2}(?:board|panel|(?:sub-)?committee|group|members|meeting|authority)\b.{0,60}\b(?:agreed|resolved|will next)\b/i

/**
 * Whether a sentence promises that something will be done: `promised` where somebody says so, `fixed` where a day is set for
 * it. Not a forecast, a condition, a hope, or what others will do.
 */
export function promiseIn(sentence: string): 'promised' | 'fixed' | null {
  if (sentence.endsWith('?') || IS_CONDITIONAL.test(sentence) || BODY.test(sentence)) return null
  if (isFuture(sentence) || marks.some((shape) => isMarked(sentence, shape))) return 'promised'
  const clipped = CLIPPED.exec(sentence)
  if (clipped && !TOLD.test(clipped[0])) return 'promised'
  return isMarked(sentence, FIXED) ? 'fixed' : null
}
