/** What is left out of a yes, or is less than it should be, without a bad word in it. */
const exceptions: RegExp[] = [
  /\b(?:(?!better|faster|quicker|sooner)\w{2,20}er|less|fewer|more(?: \w{1,30})?) than (?:he|she|they|we|I|it|you|the (?:force|board|chief|public)|any(?:body|one)(?: of (?:us|them))?) (?:(?:would|should|could|might) (?:have )?(?:like|want|wish|be|hope|expect|choose|do)\w{0,3}\b|should\b|ought\b|want(?:s|ed)?\b|likes?\b|wish(?:es|ed)?\b|need(?:s|ed)?\b)|\bnot (?:as|so) \w{1,30} as (?:he|she|they|we|I|it) (?:would|should|could|want(?:s|ed)?|hoped|ought)\b/i,
  /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: and a half)? times) (?:as|more) likely\b/i,
  /\b(?:in |at |for |by )?(?:all|every|each)(?: the| of the)? (?:\w{1,30} )?(?:areas?|districts?|stations?|teams?|wards?|divisions?|forces?|towns?|units?|custody suites?) but (?!also|not|that|the (?:last|latest) has)\w/i,
  /\b(?:except|apart from|save for|save that|other than|(?:every|all|each)(?: \w{1,30})? but (?:an?|one|two|three|four|five|six|the|\d{1,3})\b|with (?:the|one|two|some|a few) exceptions?|all but (?!certain)|bar (?:one|two|a)|excluding|barring|less so|less (?:sure|certain|confident|good|well|strong|so|happy)|not so)\b/i,
  /\b(?:room for improvement|work to do|way to go|areas? (?:for|of) improvement|a long way|some way (?:to go|off|from|behind)|far to go|no room for complacency|not there yet)\b/i,
  /\b(?:more|further|much|still|some|lots?|a lot|plenty)(?: \w{1,30}){0,2} (?:needs? to be done|needed to be done|to do|to be done|is (?:needed|required)|was (?:needed|required)|can be done|could be done|remains|remained|improvement needed)\b/i,
  /\bneed(?:s|ed)? (?:to )?(?:be )?(?:improv\w{0,6}|better|tighter|tightened|addressed|resolved|fixed|found|changed|reshap\w{1,3}|get|do more|more|help to reshape|a cultural|cultural|reflect|work|attention|repair|replacing)\b/i,
  /\bwhere (?:there|it|they) (?:should|ought to) be\b|\bshould be (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d)\b|\b(?:(?:it|this|that|they) (?:ought|should) (?:not|never) (?:to )?have)\b/i,
  /\bthere need(?:s|ed) to be\b|\bcould (?:do|be) (?:better|more|improved|stronger|faster)\b|\bshould have (?:been|had|done)\b/i,
  /\b(?:yet to|still to|has still|have still|had still|had yet|remain(?:s|ed)? to)\b/i,
  /\bthe (?:other|others|remaining|rest|last|remainder)\b.{0,40}\b(?:(?:is|are|was|were) (?:still |now )?(?:being|to be|booked|due|planned|scheduled|expected|in training|awaiting|waiting|on order)|(?:to|would|will|should) (?:follow|be|come|go|join|start|get|have|need))\b/i,
  /\b(?:runs?|ran|running) (?:out|short)\b|\b(?:in error|refused|declined to|turned down|ruled out|given up|(?:had|has|have) to (?:stop|close|cease|halt|cancel|suspend|withdraw|drop))\b/i,
  /\b(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|a few|several|a handful)(?: \w{1,30})? (?:still )?(?:remain(?:s|ed)?|(?:is|are|was|were|had|have) (?:still )?(?:left|to come|to do|to be (?:done|counted|trained|cleared|filled|seen)|outstanding|yet))\b/i,
  /\bonly(?=[.,;]|$)|\b(?:only|just) (?:a |an |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|half|where|when|if|partly|partially|about|around|at|by|in|on|for|some|so|\d)/i,
  /\b(?:funding|grants?|money|contracts?|lease|posts?) (?:ends?|stops?|runs? out|lapses?|expires?|is to end|will end)\b|\bnothing (?:has been|had been|was|is) (?:found|put in place|planned|done|available) (?:to|for|in)\b/i,
  /\btoo (?:many|few|much|little|long|high|low|small|often|late|slow|far|wide|old|thin|easy|big|large|short|soft|early to be)\b/i,
  /\b(?:cautiously|guardedly|quietly|tentatively) (?:optimistic|confident|hopeful)\b/i,
  /\bwould (?:benefit|welcome|like|prefer|value)(?: \w{1,30}){0,3} (?:from )?(?:more|further|better|additional|greater)\b|\b(?:broadly|largely|mostly|generally|reasonably|fairly) (?:sure|certain|comfortable|satisfied|content|confident|assured|happy)\b/i,
  /\bunable\b|\bat the (?:price|cost|expense) of\b/i,
  /\bstill (?:\w{1,30} )?(?:below|short of|above (?:the national|average|the average)|(?:longer|higher|slower|worse) than)\b/i,
  /\b(?:might change|may change|small trial|stand-?alone|negative|past (?:its|their|his) (?:date|best)|can slip)\b/i,
  /\bremain(?:s|ed)? (?:a |an )?(?:challenge|issue|concern|problem|outstanding|high|low|below|above|stubborn\w{0,9}|hard|short|open|too)\b/i,
  /\bagainst (?:a|the|an) (?:\w{1,30} )?(?:promise|target|aim|pledge|standard|goal) of\b/i,
  /\bshare[sd]? (?:the|this|that|his|her|their)(?: \w{1,30}['’]s)? (?:concerns?|worry|worries|frustrations?|disappointment|unease|anxiety)\b/i,
  /\b(?:same issues|still (?:have|has|had|need|needs|a|an|some|being|outstanding|too|long|longer|below|behind|short|slow|high))\b/i,
  /\b(?:less than|fewer than|nowhere near|a third|a fifth|a quarter|half) (?:of (?:them|those|the (?:cases|staff|records|officers|files|calls|vehicles)) )?(?:did not|do not|does not|have not|had not|has not|are not|were not)\b/i,
  /\b(?:in (?:a|one|some|several|two|three) (?:third|quarter|fifth|few|districts?|cases|records|areas|places|teams|of the))\b.{0,30}\b(?:blank|not|without|missing|poor|slow)|\bleft blank\b|\bblank in\b/i,
  /\b(?:no (?:plan|money|funding|figures?|data|list|reason|breakdown|record|date|answer|one|progress|change|difference|cover|capacity|budget|trained|improvement|better|\w{1,30} (?:plan|list|figures|data|money|date)))\b/i,
  /\b(?:relied|relies|rely|depend(?:s|ed)? heavily|stop-?gap|makeshift|workaround|by hand|on goodwill)\b|\b(?:may|might|can|could|would|does|did|do) (?:slip|suffer|get lost|fall (?:between|through|short)|fell short|lag)\b|\b(?:fell|falls|fallen|falling) (?:short|behind|away|through)\b/i,
  /\b(?:runs?|ran|is|was|were|are|had been|been) (?:\w{1,30} ){0,3}(?:short|down(?! (?:\d|by|from|to|on|a |an? |about|nearly|almost|over|around|in))|off sick|empty|missing|out of use)\b(?! (?:list|term|by|from|to))/i,
  /\b(?:a few|some|several|two|three|four|five|six|seven|eight|nine|ten|a handful|a number|a minority|pockets|one|others|the rest|the others|the remainder) (?:\w{1,30} )?(?:refuse[sd]?|slip(?:s|ped)?|fail(?:s|ed)?|find it|found it|did not|do not|have not|had not|are not|were not|does not|is not|was not|has not)\b/i,
]

export const isException = (clause: string) => exceptions.some((sign) => sign.test(clause))

/** Clauses that speak of what might be or once was, or of a purpose: no gap in what is. */
const hypothetical =
  /\b(?:if(?! anything| I said)|any(?! (?:more|longer))|should there|were there|(?:was|were) (?:hard|difficult|slow) to|would (?:be|provide|allow|show)|could be|(?<!\bha(?:d|s|ve) )to (?:prevent|avoid|reduce|tackle|address|mitigate|challenge|identify|monitor|understand|ensure|close|fill|clear|spot|catch|stop)|prevent(?:s|ing)?|avoid(?:s|ing)?|so that|in case|rather than|previously|used to|in the past|historically|at first|initially|by exception|before (?:the|it|that|this))\b/i
export const isHypothetical = (clause: string) => hypothetical.test(clause)

/** What was so once, where the answer else speaks of what is. */
export const isFormer = (clause: string) => /\bhad been\b/i.test(clause) && !/^(?:save|except|bar)\b/i.test(clause)

/** Whoever speaks so concedes something. */
const CONCEDES =
  /\b(?:admitted|admits|conceded|concedes|regretted|regrets|apologi[sz]ed|was sorry|frankly|unfortunately|sadly|regrettabl[ey]|did not dispute|could not (?:deny|dispute|defend|excuse)|to (?:his|her|their) regret|(?:recogni[sz]e[sd]?|acknowledge[sd]?|accept(?:s|ed)|understood) (?:the|this|that|these|his|her|their|an?|some)(?: \w{1,30}){0,2} (?:disparit(?:y|ies)|disproportionality|criticisms?|points?|shortcomings?|failings?|weakness(?:es)?|gaps?|problems?|shortfalls?|inconsistenc(?:y|ies)|issues?|limitations?|deficienc(?:y|ies)))\b/i
export const isConceded = (text: string) => CONCEDES.test(text)

/** Nobody to do it, no way round it, nothing found that would mend it. */
const STUCK =
  /\b(?:nobody|no one|no (?:\w{1,30} ){0,3}(?:staff|officers?|people|capacity|room|beds?|cover|shift|money|funds?|cars?|vans?|team|sergeants?|detectives))(?: else| left| spare| free| on the \w{1,30})? (?:(?:available )?to (?!be\b|have\b|date\b)\w{2,30}|can spare)\b|\b(?:no|not (?:yet )?(?:found|seen|see|find) (?:a|any)|neither a) (?:\w{1,30} )?way (?:round|around|out of|of (?:\w{1,30}ing)|to \w{1,30})\b|\b(?:not|n['’]t) (?:yet )?(?:been )?able to (?:replace|fill|recruit|find|appoint|fund|afford|staff|cover|put right|fix|mend|resolve)\b|\bno (?:replacements?|successors?|substitutes?|cover|alternatives?|solution|remedy|funding|money|date) (?:has|had|have|was|were|is|are|could|can)(?: yet)?(?: been| be)? (?:found|identified|in sight|in prospect|available|set|agreed)\b|\bnone (?:is|are|was|were) (?:in (?:prospect|sight|view)|to be had|planned|expected)\b|\b(?:could|can)(?: ?not|n['’]t) (?:yet )?point to (?:any(?:thing)?|an?)\b/i

/** Whoever has nothing to put it right with promises nothing. */
const HELPLESS =
  /\b(?:nothing to (?:offer|give|say to)|(?:very )?little (?:that |more |else )?(?:\w{1,30} )?(?:could|can) (?:be done|do\b)|nothing (?:more |else )?(?:that )?(?:could|can) be done|(?:did|does|do)(?: not|n['’]t) (?:\w{1,30} ){0,2}(?:know how(?! (?:many|much|long|often|far|old))|have an? (?:\w{1,30} )?(?:explanation|answer|solution|remedy|excuse|plan))|(?:has|had|have) no plan (?:by which|to|for)\b|(?:there (?:is|was|were|are)|had|has|have|with) no (?:\w{1,30} )?plans? (?:for|to) (?:reach|fix|resolv|address|clear|recover|deal|tackl|improv|fill|replac|reduc|speed)\w{0,4}|(?:offered|gave|had|has|set) no (?:date|timescale|solution|remedy|explanation|timetable|way forward)|no (?:answer|solution|remedy|cure|excuse|explanation|defence) (?:to|for)|could not (?:say|see) how (?:this|it|that|they) )/i
export const isHelpless = (text: string) => HELPLESS.test(text)
export const isStuck = (text: string) => STUCK.test(text)

/** The secondary schools do; the primaries do not. */
const DIVIDED = /(?<!\bsome )\b(do|does|did|have|has|had|are|is|were|was)[;,.][^.;]{1,60}\b\1 not\b/i
export const isDivided = (text: string) => DIVIDED.test(text)
