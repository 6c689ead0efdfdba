import { closed, dropped, given, goingOn, movement, putOff, sentOut, wanted } from './words.ts'

/** What wording tells of an action. */
export type Sign =
  | 'closed'
  | 'withdrawn'
  | 'no change'
  | 'nothing to tell'
  | 'not told'
  | 'put off'
  | 'done'
  | 'begun'
  | 'to come'
  | 'in part'
  | 'handed over'

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
/** Words of a time to come, behind a preposition. */
const time = `(?:(?:the|a|an|its|our|their|early|late|mid|end of)[ -]){0,3}(?:next|new year|later|future|following|coming|spring|summer|autumn|winter|Easter|Christmas|Xmas|${months}\\b|Q[1-4]\\b|\\d{1,2}(?:st|nd|rd|th)? ${months}|\\d{1,2}[./]\\d{1,2}|20\\d\\d\\b|(?:Mon|Tues|Wednes|Thurs|Fri)day|financial year|end of|half[- ]year|(?:local |general |council |parliamentary )?elections?\\b)`

const share =
  '(?:half|some|most|part|a third|two thirds|a quarter|three quarters|the majority|\\d{1,2} ?(?:%|per cent))'
const counted = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})'

/** Who is said to report, before the report. */
const label = '(?:\\(?[A-Z][\\w/ ]{0,20}\\)? ?[:–-] ?)?'
const paper = 'letters?|papers?|reports?|notes?|figures|cop(?:y|ies)|lists?|documents?'

/** Every wording by what it tells; those that say one thing in several forms stand side by side. */
const wordings: Record<Sign, RegExp[]> = {
  closed: [
    /\b(?:can|may|to) (?:now )?come off\b/i,
    /\b(?:dealt with|answered|settled|provided|circulated|received|sent|attended to)\b[^.;]{0,60}\band (?:it |this )?(?:was|were|is|are|has been|had been) (?:now |therefore |then )?(?:closed|discharged|removed)\b/i,
    /\b(?:deemed|considered|treated as|regarded as) (?:to be |as )?settled\b|\b(?:was|is|were) (?:accordingly |thereby |thus )?disposed of\b/i,
    new RegExp(`(?<!\\bnot )\\b(?:can|could|may|should|to|now)(?: now| therefore)? be (?:${closed})\\b`, 'i'),
    new RegExp(
      `\\b(?:action|item|matter|point|this)(?: (?:is|was|has|had|been|be|now|therefore)){0,4} (?:${closed}|complete[d]?|actioned|resolved)\\b`,
      'i',
    ),
    /\b(?:regard(?:s|ed)|accept(?:s|ed)|consider(?:s|ed)|treat(?:s|ed)|deem(?:s|ed)|satisfied)\b[^.;]{0,40}\b(?:answered|closed|completed?|discharged|resolved|fulfilled|disposed of)\b/i,
    /\b(?:happy|content|willing|satisfied|prepared|ready)(?: for (?:it|this|that|the action|the matter))? to (?:close|discharge|be (?:closed|discharged))\b/i,
    /(?:^|[,;.] )(?:so |to |please |therefore )?(?:close|discharge)(?: this| the action| it)?[ .]{0,4}$/i,
    /\bagreed (?:to (?:close|discharge)|(?:that )?(?:the|this) (?:action|item) (?:be|was|is|should|could|can)(?: be)? (?:closed|complete[d]?|discharged|removed))\b/i,
  ],
  withdrawn: [
    /(?<!\bnot )\b(?:let|lets) (?:this|it|that|the (?:action|item|matter)) (?:now )?(?:fall|drop|lapse|go)\b/i,
    /\b(?:action|item|matter)(?: (?:is|was|has|had|been|be|now|therefore|accordingly|to)){0,4} struck (?:out|off)\b|\b(?:action|item|matter) (?:dropped|(?:to be )?removed)\b|\b(?:was|were|been|be) dropped\b|^dropped\b/i,
    /\b(?:agreed|decided|resolved|content|happy) to withdraw\b/i,
    /\bdecided (?:not to|against) (?:pursu|proceed|continu|tak)/i,
    new RegExp(
      `\\b(?:no longer|not) (?:be )?(?:${wanted}|necessary|pursued|taken forward|proceed(?:ing)?|going ahead)\\b(?! (?:yet|while|whilst|until|till|before|for now|at present|at the moment|this (?:month|quarter|year))\\b)`,
      'i',
    ),
    new RegExp(
      `\\b(?:(?:${dropped})(?! (?:its|his|her|their|from)\\b)|overtaken (?:by|this|it|them)|wound up|disbanded|abolished|discontinued|(?:fall(?:s|en)?|fell) away|lapses?)\\b`,
      'i',
    ),
    /\b(?:will|would|does|do|did) not (?:now )?(?:go ahead|proceed|take place|happen|be (?:needed|done|pursued|held|going ahead))\b/i,
    /\b(?:not|no longer) (?:now )?(?:wish|want|intend|propose)(?:e?s|ed|ing)? (?:to |for it to )(?:be )?(?:pursued?|continued?|proceed|take it (?:further|on|forward)|taken forward)\b/i,
    /\bno longer (?:a |any )?(?:purpose|point|reason|case|call|value)\b|\bnot to be (?:pursued|taken forward|continued|proceeded with)\b/i,
    /\bno longer (?:wants?|wanted|wish(?:es|ed)|exists?|existed)\b|\bno (?:further |longer any )?need (?:to|for)\b|\bnothing (?:further|more) (?:need|needs to|needed to) be done\b/i,
    /\b(?:take|taken|taking|come|came|remove[d]?)(?: this| it| that| the (?:action|item))? off the (?:list|log|tracker|agenda)\b/i,
  ],
  'no change': [
    // It stands where it stood.
    /\b(?:stand|stands|stood|remain|remains|remained) (?:\w{1,20} )?where (?:it|they|things|matters) (?:had|did|do|was|were|stood)\b/i,
    /\b(?:back |still |exactly |just |much |stands? |remains? |stood |remained |are |is )where (?:it|they|things|we|matters) (?:was|were|stood|started|began)\b/i,
    // It is the same.
    /\b(?:remain(?:s|ed)?|still|stays?|stayed|continue[sd]? to be) (?:outstanding|the same|as (?:it was|poor))\b|(?:^|\b(?:action|item|matter|point|question|this|it|which) (?:has |had )?)(?:remain(?:s|ed)?|still|stays?|stayed) open\b|\bstill to be outstanding\b|\bposition (?:is|was) the same\b/i,
    /\bas (?:it|they|things|matters) (?:did|was|were|had been|stood) (?:in|at|on|before|last|when)\b/i,
    /\bsame as (?:in|at|on|last|when|it was)\b|\bthe same as they were\b|\bas before\b|\bunchanged\b/i,
    /\bas (?:many|much|few|long|high|low)\b[^.;]{0,40} as (?:there were|it was|they were|before|in|at|last)\b/i,
    /\bas (?:many|much|few|long|bad|high|low) (?:\w{1,20} ){0,5}as (?:there (?:was|were) |it was |they were )?(?:in|at|before|last)\b/i,
    /\bthere (?:were|was) (?<many>\w{1,12})\b[^.;]{0,40}\bthere (?:are|is) (?:still )?\k<many> (?:now|today|still)\b/i,
    /\bno sign of\b|\bas last time\b/i,
    /\bno (?:lower|higher|better|shorter|longer|fewer|quicker|smaller|larger|less|more) than (?:in|at|on|before|last|it was|they were)\b/i,
    // Nothing has moved.
    /\b(?:has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet )?(?:really )?(?:changed|altered|improved|progressed|advanced|moved|started|begun|commenced|been (?:started|begun|done|actioned|progressed))\b/i,
    new RegExp(
      `\\b(?:no|not any|little or no) (?:real |further |significant )?(?:${movement}|difference)\\b|\\b(?:no|not any) better\\b`,
      'i',
    ),
    /\bnothing (?:(?:has|had|was|is) )?(?:been )?(?:begun|started|done|moved|happened|changed)\b|\blittle (?:has|had) (?:changed|moved|been done|happened)\b/i,
    /\b(?:no|not any|not much|hardly any) (?:further|farther) (?:forward|on\b|along|ahead|advanced)|\b(?:no|not any) nearer\b/i,
    // It has not been begun.
    /^(?:still )?not (?:yet )?(?:started|begun|commenced)\b|\b(?:still|yet) not (?:been )?(?:begun|started)\b|\bnot (?:yet )?(?:been able to )?(?:made?|make) (?:a|any) (?:start|headway)\b|\bnot (?:yet )?been able to (?:begin|start)\b/i,
  ],
  // Nobody has told of it.
  'not told': [
    /\b(?:was|were|is|are) not (?:mentioned|touched (?:on|upon)|reached|spoken of|reported (?:on|upon)|referred to)\b|\bnothing was (?:said|told) (?:of|about|on|under)\b|\bnothing (?:was|had been|has been) (?:reported|said|heard|told)(?: (?:this (?:evening|morning|afternoon|time)|tonight|today|back))?[. ]{0,3}$|\bwent (?:unmentioned|without mention)\b/i,
    /^not (?:discussed|reported|considered|taken|reached)\b/i,
    /\bno (?:report|update)(?: on (?:this|it))? (?:was|had been|has been|could be) (?:made|given|provided|received|available)\b/i,
    /\bno (?:update|report)(?: today| this time)?,? (?:as|because|since|in the absence of)\b/i,
    /\b(?:being|was|were) (?:absent|away|unavailable|not present),? (?:there was nothing to report|nothing (?:was|could be) (?:reported|said))\b/i,
    /\bno (?:answer|response)(?: on (?:this|it))? (?:was|had been|has been|could be) (?:made|given|provided)\b/i,
  ],
  // That there is nothing to tell says nothing where something is told.
  'nothing to tell': [
    /\bnothing (?:new|(?:further|more|else|fresh) (?:to|was|had|has)|to (?:report|add|say|tell))\b|\b(?:no|any) (?:further |fresh )?news\b/i,
    /\bas (?:last |previously |already )?reported (?:in|at|last|before|previously)\b/i,
  ],
  'put off': [
    new RegExp(`\\b(?:${putOff}|on pause|in abeyance|re-scheduled|re-?arranged)\\b`, 'i'),
    new RegExp(`\\b(?:will|would) now take place (?:in|at|on) ${time}`, 'i'),
    new RegExp(
      `\\b(?:will|would) now be (?:made|given|held|brought|done|taken|sent|shown|put|[a-z]{2,20}ed) (?:[\\w-]{1,20} ){0,4}(?:in|at|on) ${time}`,
      'i',
    ),
    new RegExp(
      `\\bwill now (?:be \\w{3,20}|come|go|take place|start|follow|(?!be\\b)[a-z]{2,20}(?: [\\w’'-]{1,20}){0,5}?) (?:in|at|by|to|on) ${time}`,
      'i',
    ),
    new RegExp(
      `\\b(?:slip(?:s|ped)?|slid|moved|continued|delayed|put|pushed|held|stood|shifted|rolled|carried|knocked|parked|left|extended)(?: (?:back|over|on|off|forward|out|again|this|it)){0,2} (?:to|into|until|till) ${time}`,
      'i',
    ),
    new RegExp(
      `\\b(?:will|would|must|to|should)(?: now| have to| therefore){0,2} (?:wait|be (?:done|taken|looked at|held|considered|left|picked up|revisited|returned to|started|begun))(?: up| over| again| back){0,2} (?:until|till|to|at|in|after|before|for|from) ${time}`,
      'i',
    ),
    new RegExp(`\\b(?:at|in|on|to|by) ${time}[^.;]{0,30} instead\\b`, 'i'),
    new RegExp(`\\bnow (?:due|expected|planned|scheduled|set) (?:in|at|for|by|on|to (?:be|come)) ${time}`, 'i'),
    new RegExp(
      `(?:^|[.;] )to be (?:taken|brought|considered|discussed|given|reported|presented) (?:on|at|in|to) ${time}`,
      'i',
    ),
    new RegExp(`\\bnow to (?:be|come|follow|take place) (?:in|at|for|by|on|before) ${time}`, 'i'),
    /\b(?:carried|moved|put|held|continued|remitted) (?:over |forward |back )?to (?:the|a|its|our) (?:[\w-]{1,20} ){0,2}(?:meeting|board|panel|session|committee)\b/i,
    /\b(?:asked|wanted|wished|proposed|requested|decided|had) to (?:defer|postpone|hold (?:this|it) (?:over|back)|put (?:this|it) (?:off|back))\b/i,
    new RegExp(
      `(?:^(?:(?:will|would|to|should) (?:now )?)?(?:come|return|report)(?: back)?|\\b(?:will|would|to|should) (?:now (?:come|return|report)(?: back)?|(?:come|return)(?: back)?|report back)) (?:to|in|at) ${time}`,
      'i',
    ),
    /\b(?:has|have|had) slipped\b(?! (?:out|away|from|through))/i,
    /\b(?:give|given|gave|allow(?:ed)?|grant(?:ed)?) (?:\p{L}{1,30} ){1,3}(?:until|till)\b|\bwait(?:s|ing)? until\b|\bagreed to (?:leave|hold|defer|postpone)\b/iu,
    /\b(?:hold|carry|put|leave|keep) (?:[\w’'-]{1,20} ){1,4}(?:over|back|off|forward) (?:to|until|till)\b/i,
    /\bstill to come\b[^.;]{0,30}\b(?:will|would) be\b/i,
    /\b(?:was|were|has been|have been|had been|had to be) cancelled\b/i,
    new RegExp(
      `\\b(?:too (?:soon|early)|more time|not (?:yet )?ready|unable to)\\b[^.;]{0,80}[.;,]? ?(?:and |but |so )?[^.;]{0,30}\\b(?:will|would) [^.;]{0,30}(?:at|in|to|on|by) ${time}`,
      'i',
    ),
    new RegExp(
      `\\b(?:more time|too (?:soon|early))\\b[^.]{0,120}\\. (?:It|This|They|He|She)(?: will|['’]ll) (?:now )?(?:come|be|go|report|return)[^.;]{0,30}(?:at|in|to|on|by) ${time}`,
      'i',
    ),
    /\b(?:deadline|date|time ?scale|time)(?: (?:is|was|has|had|be|been|now))* (?:extended|put back|moved)\b/i,
    /\b(?:revised|new|extended|amended|later) (?:due |target |completion |end )?(?:date|deadline|timescale)\b(?:(?: is| was|:| of)? ?(?:now |to )?)(?=\d|[A-Z]|end\b)/i,
    /\b(?:[Ww]ill|[Tt]o|[Ww]ould) (?:now )?(?:be (?:brought(?: back)?|taken|considered|discussed|presented)|come(?: back)?|return|go) (?:to|at) (?:the|a|an) (?:next|future|later|following|[A-Z][a-z]+) (?:[\w-]+ ){0,4}(?:meeting|board|panel|committee)\b/,
  ],
  done: [
    /\bnothing (?:further|more) (?:was|is) (?:then )?(?:required|needed|asked)\b/i,
    // Somebody has done it, or it was done.
    /\b(?:has|have|had)(?: now| already| since| all| also| both| subsequently)*(?: been)? (?!asked|hop|request|slip|push|shift|moved (?:to|back|into)|delay|postpon|defer|stall|fail|suffer|lapse|held (?:over|up|back)|put back|start|begun|begin|commenc|progress|continu|improv|plan|propos|chas|approach|contact|identif|invit|agreed to|expect|schedul|re-?schedul|re-?arrang|arranged to|been|no\b|not\b|to\b|a\b|the\b|an\b|some\b|more\b)(?:\w+ed|sent|written|met|held|given|made|taken|put|set|gone|built|brought|seen|spoken|found|paid|done|had|shown|told|run|drawn)\b/i,
    new RegExp(
      `\\b(?:was|were)(?: now| also| then| subsequently| both| all| duly)* (?:${given}|updated|reviewed|completed|implemented|introduced|put in place|raised|reported|resolved|approved|signed|appointed|launched|carried out|undertaken|addressed|answered|discussed|done|held(?! (?:over|back|up|off)\\b)|given|made|arranged|considered|delivered|installed|agreed|rectified|corrected|recruited|handed|placed|tabled|laid|posted|attached|appended|passed|told|shown|briefed|copied|drawn up)\\b`,
      'i',
    ),
    /\b(?:I|he|she|we|they|\p{Lu}[\p{L}’'-]{0,30}) (?:also |then |duly |since |now )?(?:sent|circulated|wrote|e-?mailed|gave|provided|met|spoke|shared|published|issued|presented|submitted|visited|attended|distributed|delivered|showed|briefed|handed)\b(?! (?:a )?(?:chaser|reminder))/u,
    new RegExp(`^${label}(?:${given}|reported|met|arranged) `, 'i'),
    // A paper has gone out.
    new RegExp(
      `\\b(?:${paper}|data|response|reply|e-?mail|briefing|presentation|details|meeting|visit) (?:now |all |since )?(?:${sentOut}|delivered|given|held|submitted|e-?mailed|arranged|made|paid|carried out)\\b(?! (?:for|back for|in (?:part|draft)) )`,
      'i',
    ),
    new RegExp(
      `^${label}(?:${paper}|briefings?|e-?mails?|invitations?) (?:also |now |since )?(?:${sentOut}|delivered|given|written|received)\\b`,
      'i',
    ),
    /^(?:\p{L}{1,20} ){1,2}(?:has|have) (?:it|them|this|these|both)(?: now)?[.;,]|^(?:\p{L}{1,20} ){1,2}did(?: so| this| it)?[.:;,]/iu,
    /^(?:all )?gone (?:\d|on|to|out|off)\b|^(?:gone|went|out) (?:out |off )?(?:on )?\d/i,
    /^(?:(?:the|his|her|their) )?(?:review|report|work|audit|exercise|survey|trial|pilot|project|check)s? (?:is |was |has been |now )?(?:finished|concluded|done)\b/i,
    // It is there, or over.
    /\b(?:is|are|now) (?:now )?(?:complete|in place|finished|live|closed|resolved|done)\b|\btook place\b|\bwent (?:live|out|up|round|to)\b|\b(?:came|arrived|followed|landed|reached (?:us|me|them|the|all|every)) (?:\w{1,20} ){0,3}(?:on|in|by|last|with|before|at) /i,
    /\b(?:is|are|was|were) (?:now |all |already )?(?:there now|there\b(?= now| and|[.;,]|$)|before (?:the|you|members|us)|in front of|on the (?:website|web|site|internet|intranet|agenda|table)|on today|at item|attached|available|up and running|up on)\b/i,
    /\b(?:have|has|had) (?:it|this|that|these|those|them|(?:the|a) \w{1,30}) (?:in front of|before) (?:them|us|you|members)\b/i,
    /^\W{0,4}(?:see|covered (?:at|under|in|by)|on|under|at|a paper is at|a report is at) (?:agenda )?(?:item|minute|paper)\b|\b(?:on|before) (?:today['’]s|this|the) (?:agenda|meeting today)\b|\bpaper is at item\b/i,
  ],
  // It is put off only where it was not begun.
  begun: [
    /\b(?:is|are) (?:currently |now )?being \w{2,20}ed\b/i,
    /\b(?:has|have|had) (?:now |already |since )?(?:begun|started|commenced)\b/i,
    new RegExp(`\\b(?:${goingOn}|in hand|in draft)\\b`, 'i'),
    /\bdraft(?:ed)? (?:is|was|with|ready|seen)\b|\b(?:half|part|some) (?:is|was|are|were|has been|have been) (?:now )?(?:written|done|complete|sent|finished|drafted)\b/i,
  ],
  // Something is left to be done.
  'to come': [
    new RegExp(`\\b(?:${goingOn}|in (?:hand|train|development|the process|draft))\\b`, 'i'),
    /\b(?:progressing|continu(?:e|es|ing)|await(?:s|ing|ed)?|(?:is|are|was|were) (?:still )?waiting|nothing [^.;]{0,30}\byet|(?:is|are) (?:still |now )?(?:choosing|deciding|checking|reading|writing|drawing up)|pending|yet to|not yet|still|(?<!\breceived )so far|to follow|due (?:to|in|by|for|on|back)|expected|planned|scheduled|anticipated|working (?:with|on|to|towards)|drafting|part(?:ly|ially)|(?:is|are|was|were) (?:currently |now )?being|(?:more|further) work|will|to be \w+ed|needs? to|once|(?:the )?(?:others?|rest|remainder)\b[^.;]{0,20}|in the diary|diarised|booked|looking (?:at|into|to)|exploring|starts?|started|begun|begins?|commenced|chas(?:es|ed|ing)|requested|(?:first |initial )?draft (?:is|was|has|had|seen|with|paper)|hop(?:es|ed|ing)|intends?|aims?|remain(?:s|ed|ing)?|near(?:ing|ly)|almost|next steps?|(?:no|nobody|no one|none|neither) (?:date|response|reply|answer|has|had|have)|has not|have not|hasn['’]t|haven['’]t|not been|incomplete|in due course)\b/i,
    /\b(?:goes?|going|carr(?:y|ies)|carrying|go) on\b|\bre-?minde[dr]s?\b|\bha(?:s|ve) fallen (?:through|behind)\b|\b(?:asked|asks) for more time\b|\b(?:is|are|has been|have been) offered\b/i,
    new RegExp(`\\b(?:closes|ends|runs|finishes|reports) (?:in|at|on|until|to) ${time}`, 'i'),
    // `Draft shared with the force, who have comments`
    /\bdraft (?:\w{1,20} ){0,3}(?:shared|circulated|sent|issued)\b[^.]{0,60}\bcomments?\b/i,
    // `redrafted and sent to the board for comment`
    /\b(?:sent|gone|passed|circulated|shared|issued|went)\b[^.;]{0,60} for (?:\w{1,12} )?(?:comments?|consultation|approval|agreement|signature|sign[- ]off)\b/i,
    // `is with the CC for comment`
    /\b(?:is|are|was|were|now) with [^.;,]{2,60} for (?:comments?|approval|signature|consideration|review|decision|sign[- ]off)\b/i,
  ],
  // Somebody else goes on with it.
  'handed over': [
    /\bre-?(?:assigned|allocated)\b/i,
    /\btak(?:es?|en|ing) (?:(?:this|it|that|the (?:action|work|matter)) (?:on|over)|over (?:this|it|that|the (?:action|work|matter)))\b/i,
  ],
  // What is true of a part leaves the rest to be done.
  'in part': [
    new RegExp(
      `\\b(?:${share} of (?:the|its|their|them|all|this|it|that|these|those)\\b|${counted} (?:out )?of (?:the |its |their |our |these |those )?${counted}\\b)`,
      'i',
    ),
    // `Two councils had been met, and the third was to follow`
    new RegExp(
      `\\b${counted}\\b[^.;]{1,60}\\b(?:but|and) (?:the|an?) (?:second|third|fourth|fifth|sixth|last|other|others|rest|further)\\b`,
      'i',
    ),
  ],
}

/** Whether a text holds wording that tells so. */
export const tells = (sign: Sign, text: string): boolean => wordings[sign].some((wording) => wording.test(text))
