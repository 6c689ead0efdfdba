import { isDateLine, lookingBack, monthAlone, originIn } from '../earlier-day.ts'

/** What the headings above a block make of an action there. */
export type ZoneKind = 'brought forward' | 'raised' | 'minutes' | 'log' | null

const earlier = [
  /\b(?:actions?(?: points?| items?| summary| list| table)?|matters|items|issues) (?:and (?:matters|actions) )?(?:arising|outstanding|carried (?:forward|over)|brought forward|(?:raised |agreed |set )?(?:from|at|in|of|since) (?:the |our )?(?:last|previous|earlier|minutes|meeting|session|board|panel|committee|forum|\d|(?:monday|tuesday|wednesday|thursday|friday)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b))/i,
  /\b(?:outstanding|previous|open|earlier|ongoing|past|live|rolling|standing|unfinished) (?:actions?|matters|items|action points?|references|requests|business)\b/i,
  /\b(?:actions?|action points?|references|matters|items|business) (?:still )?(?:outstanding|open|carried over)\b/i,
  /\bbrought forward\b|\bmatters arising\b/i,
  /^(?:\p{Lu}\. |[\d.]{1,8} )?(?:from |actions? (?:from|of|at) )?(?:the )?(?:meeting|session|board|panel) (?:no\.? ?)?\d{1,3}\b/iu,
  /^(?:\p{Lu}\. |[\d.]{1,8} )?(?:(?:actions? )?(?:from |since )?last (?:time|week|month|session|meeting)(?:['’]s)?)\b/iu,
  /^(?:not yet |still |now )?(?:closed|completed?|discharged|outstanding|open)\b[^.]{0,30}\b(?:from|since|of|at) (?:the |our )?(?:[\w-]{1,20} ){0,2}(?:meeting|session|board|panel|committee|minutes)\b/i,
  /^(?:[\d.]{1,8} )?(?:since|after|from) (?:the |our |we )?(?:last|previous) (?:[\w-]{1,20} )?(?:time|met|meeting|session|board|panel|committee|forum|note)(?:,? (?:on |\()[^.;()]{4,30}\)?)?[ .:]{0,3}$/i,
  /\b(?:promises|undertakings|pledges|commitments|requests|actions?|points|follow-ups) (?:we |that were |which were )?(?:made|given|agreed|raised|set|taken|accepted) (?:at|in|on|during|by) (?:the |our )?(?:\w{1,20} ){0,2}(?:meeting|session|board|panel|committee|forum)\b/i,
  /\baction (?:log|tracker|register|schedule|grid|sheet|updates?|points? update|list update|plan update)\b/i,
  /\b(?:review|updates?|progress|report)(?: of| on| against)(?: the| all| previous| outstanding){0,2} (?:actions?|action (?:log|list|points?|items?))\b/i,
  /\b(?:minutes|notes)(?: of [^,;]{0,60})?,? (?:and|&|\/) (?:actions?|matters arising|action (?:log|points?))\b/i,
  /^(?:the )?(?:one|two|three|four|five|six|\d{1,2}|some|several|other|remaining|following)(?: (?:other|further|earlier|older|remaining))? (?:actions?|action points?|matters?|points?|items?)\b[^.]{0,40}\bfrom (?:the |our )?(?:[\w-]{1,20} ){0,3}(?:meeting|session|board|panel|committee)\b/i,
  /^(?:at|from) the (?:last |previous )?(?:meeting|session|board|panel|committee|forum) (?:of|on|held on) [^.;:]{4,30}\b(?:things|actions?|points|matters|requests|promises|undertakings|commitments|tasks|items)\b[^.;:]{0,20}\b(?:were|was|had been) (?:set|agreed|asked|requested|promised|made|given|taken|raised)\b/i,
  /\bbusiness arising\b|^(?:[\dA-Z]{1,3}[.)] ?)?call[- ]?backs?[ :.]*$/i,
  /\b(?:points|undertakings|requests|promises|commitments|pledges|tasks|resolutions|call-?backs|follow-ups) (?:carried (?:over|forward)|outstanding|brought forward|from last time|from (?:the )?(?:last|previous|earlier)|(?:given|made|set|agreed) (?:at|in|before|previously|earlier))\b/i,
  /\b(?:earlier|previous|outstanding|past|open) (?:points|undertakings|requests|promises|commitments|pledges|tasks|resolutions|call-?backs|follow-ups)\b/i,
  /^(?:[\dA-Z]{1,3}[.)] ?)?carried (?:over |forward )?from \S/i,
  /\bmatters from (?:the )?(?:last|previous)\b/i,
  /^(?:(?:[\d.]{1,8}|[A-H])[.)]? )?(?:left over|leftovers?|unfinished|carried in|held over|handed down|still to (?:do|be done)) from \S/i,
  /\b(?:points|undertakings|requests|promises|commitments|pledges|tasks|resolutions|call-?backs|follow-ups|actions) (?:which are |that are )?(?:still|yet|not yet) (?:on the (?:books|list|table)|open|outstanding|live|running|closed|done|unfinished|(?:to be )?(?:answered|met|kept|completed?|finished))\b/i,
  /\b(?:progress|updates?|reports?|news|follow[- ]up) (?:on|against|about) (?:what|things|matters|points) (?:\w+ ){0,2}(?:agreed|decided|promised|asked|requested|settled|undertaken|raised)(?: for| of us)?(?: (?:before|previously|earlier|last time|at the last|in the last)\b|[ :.]*$)/i,
  /\bactions? (?:discharged|closed|completed|update|review)\b/i,
  /\b(?:actions?|action points?)\b[^.]{0,60}\b(?:were|was) (?:then |all |each )?(?:gone through|reviewed|considered|discussed|updated|checked|worked through|revisited|followed up)\b/i,
  /\b(?:went|going|gone|worked|ran|looked) through (?:the |all )?(?:[\w-]+ ){0,4}actions?\b/i,
  /\b(?:went|going|gone|worked|ran|looked) through (?:the |all )?(?:schedule|list|log|table) of actions?\b/i,
]

/** Headings of the minutes of the meeting before. */
export const minutes =
  /\b(?:minutes|notes?|record) of (?:the |our )?(?:last|previous) (?:[\w-]{1,30} ){0,4}(?:meeting|board|panel|committee)|\b(?:previous|last) (?:minutes|notes)\b|^(?:[\d.]{1,12} )?(?:draft )?(?:minutes|notes)(?: (?:and|&|\/|[–-]) [^.]{0,60})?[ .:]{0,9}$/i

const ownToday =
  /^(?:[\d.]+ )?(?:promises|undertakings|pledges|commitments|requests|actions?|action points?|follow[- ]ups?|points|things)(?: (?:we |that were )?(?:made|given|agreed|taken|set|accepted|raised|arising))? (?:today|tonight|this (?:evening|afternoon|morning|time)|(?:at|in|from) (?:this|today['’]s|tonight['’]s) (?:meeting|session|board|panel|forum)|(?:from|of|at|on) (?:the|this) (?:evening|afternoon|day|night|event))[ :.]*$/i
// Below what is still open, what was asked for now stands under a word.
const newAlone =
  /^(?:new|newly (?:agreed|set)|fresh|set (?:now|today|this time))(?: (?:actions?|tasks?|requests?|undertakings?|points?))?(?: (?:on|for|under|in) this (?:item|subject|topic|heading|section))?[ :.]*$/i
const own =
  /^(?:new|going (?:out|forward|away)|(?:given|handed|sent) out|set|arising|raised|taken on|added) (?:from|at|in|by) (?:this|today['’]s|tonight['’]s|the present) (?:meeting|session|board|panel|forum|committee)[ :.]*$|^(?:[\d.]+ )?(?:new )?(?:undertakings|promises|commitments|pledges) (?:given |made |agreed )?(?:today|tonight|at (?:this|today['’]s) (?:meeting|session))[ :.]*$|^(?:[\d.]+ )?(?:(?:summary|list|table|record) of |agreed |new |key |further |the )*actions?(?: points?| items?)?(?: (?:set |made |arising )?(?:at|from|in|during) (?:this|today['’]s|the present) (?:meeting|session|board|panel|committee|conference)| agreed| raised| required| summary| list| for follow[- ]up| from the meeting)*[ :.]*$/i
// At the end of notes these hold what was raised at the meeting, in a log together with what is still open.
export const listAtEnd =
  /^(?:[\d.]+ )?(?:summary of |list of )?(?:actions?(?: points?| items?)? arising|action (?:log|tracker|register|schedule|list|grid|sheet|points?|summary))[ :.]*$/i
// A list of actions without a word of when they were raised: within an item, of that item.
export const listAlone =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,3}\.? )?(?:(?:new|agreed|key|further) )?(?:actions?(?: points?| items?)? arising|actions? (?:from|for|under|on|agreed under) (?:this|the above) (?:agenda )?(?:item|discussion|section|topic|paper|report)|follow[- ]ups?(?: actions?)?|for (?:action|follow[- ]up|doing)|(?:tasks?|undertakings|next steps|to do)(?: (?:set|agreed|given|arising))?(?: (?:on|under) this item)?|(?:to[- ]do|for action|next steps),? (?:due|before|by|for|in|at|within|no (?:date|day))\b[^.:;]{0,40})[ :.]*$/i

const plans = /\baction (?:plans?|fraud)\b/i
const isPlan = (text: string) => plans.test(text) && !/arising|outstanding|previous/i.test(text)

// `Annex A: actions agreed at this meeting`
const appended = /^(?:appendix|annex|schedule|part|section) [A-Z\d]{1,3} ?[.:–-]? /i

/** The zone that a heading or an introducing line opens; null where it opens none. */
export function opens(heading: string, isHeading: boolean): ZoneKind {
  const text = heading.replace(appended, '')
  if (text.length > 160 || isPlan(text)) return null
  if (own.test(text) || ownToday.test(text) || newAlone.test(text)) return 'raised'
  if (earlier.some((pattern) => pattern.test(text))) return 'brought forward'
  return isHeading && minutes.test(text) ? 'minutes' : null
}

const minutesOfDay = /\b(?:minutes|notes?|record) (?:of|from)\b/i

/** The meeting before, by that word. */
export const previous =
  /\b(?:last|previous) (?:[\w-]{1,30} ){0,4}(?:meeting|session|minutes|board|panel|committee|conference|forum)\b|\blast time\b/i

/** Whether a heading goes back to an earlier meeting: `Actions from May`, `Note of the last meeting`. */
export function goesBack(text: string): boolean {
  const kind = opens(text, true)
  return kind === 'brought forward' || (kind === 'minutes' && previous.test(text))
}

// `Actions from the review of 20 July 2023`, whatever the office calls its meetings.
const actionsOf =
  /^(?:[\d.]{1,8} )?(?:(?!no\b)[\p{L}-]{1,20} ){0,3}(?:actions?(?: points?| items?)?|resolutions|undertakings|requests|tasks|promises|commitments|follow[- ]ups) (?:from|of|at|since|set|raised|agreed|arising|taken|made|given) [^.;]{4,70}$/iu

/** Whether a heading or an introducing line looks back on what an earlier meeting asked for. */
export function looksBack(text: string, heldOn: string | null): boolean {
  if (actionsOf.test(text) && !isPlan(text) && originIn(text, heldOn) !== null) return true
  if (!lookingBack.test(text) || minutesOfDay.test(text) || isPlan(text)) return false
  return originIn(text, heldOn) !== null || previous.test(text) || (heldOn !== null && monthAlone.test(text))
}

/** Minutes of another day: those of the meeting itself stand as a title over all of it. */
export function areEarlier(text: string, heldOn: string | null): boolean {
  return minutesOfDay.test(text) && originIn(text, heldOn) !== null && (heldOn !== null || /^\d/.test(text))
}

/** A heading that begins with what stands below it. */
export const fromThere =
  /^(?:actions? |matters |items )?(?:from|raised|agreed|promised|set|open|outstanding|arising|carried)\b/i
/** The zone that a line of nothing but an earlier day opens. */
export const dateLine = (text: string): ZoneKind => (isDateLine(text) ? 'brought forward' : null)

const ofActions = /^(?:[\d.]{1,8} )?(?:summary of |list of )?actions?(?: points?| items?| log| list)?\b/i

/** `Actions – 4 May 2021`: a heading of nothing but the word and an earlier day. */
export const isOfEarlier = (text: string, heldOn: string | null) =>
  ofActions.test(text) && isDateLine(text) && originIn(text, heldOn) !== null
