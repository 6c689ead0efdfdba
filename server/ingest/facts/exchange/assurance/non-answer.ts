const not = "(?: ?not|n['’]t)"

/** It hangs on what is not yet known, or is for somebody else to say. */
const pending: RegExp[] = [
  /(?<!\b(?:none|not|never|nobody|longer|nothing)\b.{0,24})\b(?:depends?|depended|depending|hinges?|hinged|turns?|turned|rests?|rested|hangs?|hung) (?:very much |largely |entirely |heavily )?(?:up)?on (?!call|the (?:door|spot))/i,
  /\b(?:(?:would|will|could|can|may) ?not (?:yet |now )?(?:be )?(?:know|known|clear|certain|decided|answer|answered|settled|confirmed|established)|not (?:yet )?(?:possible|known|clear(?= (?:yet|whether|if|how|what|when|who|why|at (?:this|present))))|(?:it|this|that) (?:is|was) (?:not (?:yet )?|un)clear|not be (?:possible|able) to (?:say|tell|know)) ?(?:until|till|before|to (?:say|tell|know))?\b/i,
  /\b(?:is|was|are|were|remains?|be) (?:entirely |really |not \w{1,30} but )?(?:a matter|one|something|a question|a decision) for (?!concern|regret|the better)/i,
  /\bnot (?:(?:something|a (?:matter|question|decision)) )?for (?:the (?:police|force|constabulary|chief|board)|him|her|them|us|it)\b/i,
  /\b(?:outside|beyond) (?:the force|the constabulary|his|her|their|our|its)['’]?s? (?:remit|control|gift|powers?|knowledge)\b/i,
  /\b(?:in the (?:hands|gift) of|(?:(?:it|this|that|which|decisions?|matter|responsibility|power|choice) (?:\w{1,30} )?(?:lay|lies|rests?|rested|sits?|sat) with)|(?:is|was) (?:up to|down to|for) (?:the|another) (?:\w{1,30} )?(?:council|government|office|ministers?|ministry|courts?|cps|board|panel|committee|mayor|commissioner|trust|treasury|college|inspectorate|judges?|parliament|partners?|agency|agencies|authority|landlord|body|bodies|schools?|hospitals?|company|service))\b/i,
  /\b(?:options|views|bids|tenders|the matter|it|that|this) (?:are|were|is|was) (?:still |yet |all )?(?:being (?:looked at|considered|weighed|drawn up|gathered|explored|assessed)|under (?:consideration|discussion|review))\b/i,
  /\b(?:has|have|had|with) (?:no|not (?:the|any|that|those)) (?:\w{1,30} )?(?:figures?|information|details?|data|numbers?|breakdown|answer)(?: (?:to hand|with|for|on|yet|available)\b|(?=,? but\b|[.,;]|$))/i,
]

const knowing =
  '(?:guess|say(?! that (?:it|they|this|all))|tell|know|comment|confirm|answer|speculate|predict|recall|remember|speak (?:about|on|for|to (?:that|it|this))|discuss|be (?:sure|certain|drawn|specific|precise)|give (?:(?:you|him|her|them|members|the \\w{1,30}) )?(?:an? )?(?:\\w{1,30} )?(?:figure|date|number|answer|view|timescale|time|sum|cost)|put a (?:figure|number|date)|share|disclose|provide (?:the|a|that|those) (?:figure|number|detail|breakdown|data)s?|judge|draw (?:any )?conclusions?)'

/** It cannot be said, or not yet. */
const unknown: RegExp[] = [
  new RegExp(
    `\\b(?:have|has|had)${not} got (?:the|that|those|this|these|an?) (?:\\w{1,30} )?(?:figures?|numbers?|data|answer|details?|breakdown)\\b|\\b(?:do|does|did)${not} (?:yet )?(?:know\\b|(?:have|hold) (?:(?:the|those|that|any|these|an?) )?(?:\\w{1,30} ){0,2}(?:figures?|data|information|details?|answer|numbers?|breakdown|sum|total|statistics)|have (?:it|them|those|that|this|one) (?:with|to hand|available|yet|in front of|on)\\b|wish to|want to (?:say|comment|speculate|guess)|recall|remember)`,
    'i',
  ),
  new RegExp(
    `\\b(?:unable|unsure|not able|not in a position|in no position|too (?:early|soon)|(?:a )?(?:little|bit) (?:early|soon)|premature|difficult|hard|impossible|not possible|reluctant|rather not|prefer(?:red|s)? not to|(?:was|were|is|are) not going to|declined? to|could not|cannot|can not|can ?['’]?t|couldn['’]t|would not|will not|would not want|unwilling) (?:yet |at this (?:stage|point) )?(?:to )?(?:yet )?${knowing}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:cannot|can ?not|can['’]t|could ?not|couldn['’]t) (?:yet )?(?:be (?:confirmed|shared|said|known|drawn|told|answered|given(?=[.,;]|$| (?:yet|today|at|until|now)))|${knowing})\\b`,
    'i',
  ),
  /\b(?:would|will) (?:form part of|be (?:covered|addressed|considered|set out|dealt with|included|picked up) (?:in|at|as part of|through)) (?:the |his |her |their |an? |its )?(?:\w{1,30} ){0,2}(?:report|paper|submission|meeting|budget|update|session|discussion|bid|settlement)\b/i,
  /^(?:the )?(?:[A-Z][\w.]{0,20} ?){1,4}to (?:find out|check|look into (?:it|this)|come back|report back|get back|confirm)\b/,
  /\bpre-?dated (?:him|her|them|me|us|his|her|their)\b|\bwithout (?:the|those|any) (?:figures?|data|information|numbers?|details?|papers?)\b|\bget ahead of\b/i,
  /\b(?:questioned what|asked what (?:was|is|he|she) |suggested (?:that )?.{1,50} (?:put|ask|raise|take|direct)(?:ed)? (?:it|that|this|the|them|him|her)\b|invited (?:him|her|them|the \w{1,30}) to (?:ask|put|raise|write))/i,
  /\bbefore (?:he|she|they|I|we|anybody|anyone|it) (?:could|can|would|will) (?:offer|give|say|comment|answer|form|draw|reach|be)\b|\bdo so (?:ahead of|before|until|at this|without|yet)\b/i,
  /\b(?:response|reply|decision|answer|outcome|results?|ruling|announcement|confirmation|verdict) (?:is|was|are|were) (?:still )?(?:awaited|pending|outstanding|not yet)\b|\b(?:still |is |was |are |were )awaiting (?:an?|the|word|confirmation|news)\b|\bon the table\b/i,
  /\bwould (?:want|like|ask) (?:the )?[A-Z]?\w{1,30} to (?:check|confirm|verify|look)\b/i,
  /\b(?:too (?:early|soon)|premature|early days|(?:inappropriate|not appropriate|wrong|not right)(?: for \w{1,30}(?: \w{1,30})?)?(?: at this \w{1,30})? to (?:pre-?empt|pre-?judge|comment|speculate|discuss|say|share|disclose|be drawn))\b/i,
  /\b(?:consultation|consideration|discussions?|negotiations?) (?:is|was|are|were) (?:still )?(?:continuing|ongoing|under ?way|open)\b/i,
  /\b(?:information|figures?|data|numbers?|breakdown|statistics) (?:is|was|are|were) not (?:\w{1,30}ly )?(?:held|kept|collected|recorded|available|broken down)\b/i,
  /\b(?:rather|prefer(?:red|s)? to|better to|best to) (?:answer|deal with|discuss|return to|come back to|leave|wait|hold)\b|\b(?:want(?:ed)? to|would|need(?:ed)? to|have to|had to|must) (?:see|hear|read|look at|study|await|wait for|speak to|consult) .{1,60} (?:before|first)\b|\b(?:not (?:been )?(?:party|privy) to|before (?:his|her|my|their|our) time|not (?:his|her|my|their) (?:area|field|subject)|(?:was|were) not (?:involved|present|there|here)\b)/i,
  /\b(?:believed|thought|suspected|understood|said)(?: that)? (?:the )?[A-Z][\w’'-]{1,30}(?: \w{1,30})? (?:had|has|held|kept|would (?:know|have)|might (?:know|have)|may (?:know|have)) (?:it|them|the|that|those|this)\b/,
  /\b(?:rather not|prefer(?:red|s)? not to|declined to (?:comment|say|answer|be drawn)|no comment)\b/i,
  /\b(?:was|were|is|are) (?:unsure|uncertain|unaware|not aware|not (?:at all |quite |entirely |yet )?(?:sure (?!of|that)|certain\b|known|aware of (?:the|any|that) (?:figure|detail))|unknown)|\b(?:was|were|is|are) not (?:sure|certain)(?=[.,;]|$| (?:whether|if|how|what|when|who|why|of the (?:figure|number|date|detail|answer|cost)))/i,
  /\b(?:neither|nobody|no ?one|none)(?: \w{1,30}){0,3} (?:knew|knows|known|certain|sure|could (?:yet |now )?(?:say|answer|tell|recall)|can (?:yet )?(?:say|tell))\b/i,
  /\b(?:numbers?|samples?|figures?|groups?) (?:is|are|was|were|being) (?:still |far )?too (?:small|few|low) (?:for|to)\b|\btoo (?:small a (?:number|sample|group)|few (?:cases|replies|returns|answers)) (?:for|to)\b|\bno (?:firm |safe |real )?(?:conclusions?|inferences?|judge?ment) (?:can|could|should|may|might) (?:yet )?be\b/i,
  /\b(?:will|would|shall) (?:decide|make (?:a|that|the|his|her|my|their) (?:decision|choice|mind)|take (?:a|that|the) (?:decision|view)|form (?:a|his|her) view) (?:on |about )?(?:(?:that|this|it) )?(?:with|when|once|after|in|by|at|on|nearer|as part)\b|\b(?:must|would (?:have|need) to|will have to|has to|had to|should) (?:await|wait (?:for|until|till|on))\b/i,
  /\b(?:it|this|that|they) (?:is|was|are|were) not (?:mine|his|hers|ours|theirs|my|his|her|our|their) (?:to (?:say|give|decide|answer|make|set|settle)|(?:decision|call|choice|job|place))\b|\b(?:do|does|did)(?: not|n['’]t) (?:set|decide|control|choose|run|direct) (?:the|that|those|how|when|where|which|what)\b/i,
  /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:seen|read|looked|checked|been (?:told|briefed|sighted|informed|made aware|asked|consulted)|had (?:sight|time|a chance)|worked (?:it|this|that) out|heard|considered|decided|made up|studied|got the|brought the)\b/i,
  /\b(?:would|will|['’]ll|have to|has to|had to|need to|needs to|needed to) (?:need to |have to |like to |want to )?(?:first )?(?:check|find out|look (?:it|this|that|them) up|look into (?:it|this|that|the (?:matter|question|figures?))|take (?:it|this|that|the (?:matter|question|point|query)) (?:away|back)|come back|get back|report back|go away|ask (?:whether|if|about|the \w{1,30}(?: \w{1,30})? (?:whether|if|about|for)|and (?:report|come))|think about|reflect|consider|write (?:with|(?:back )?to (?:him|her|them|you|the (?:PCC|Commissioner|Mayor|Chair|Panel|Board|Committee|Members?)))|give (?:it|this|that) (?:some )?thought|supply (?:it|them|the figures?)|let (?:him|her|them|the \w{1,30}|members) (?:know|have))\b/i,
  /\b(?:took|takes|take|taking) (?:it|this|that|the (?:matter|question|point|query|issue)|both|them) (?:away|back|under advisement|on notice|outside)\b/i,
  /\b(?:undertook|undertakes|promised|agreed|offered|said (?:he|she|they) would|asked|was asked|committed|pledged) to (?:write(?! to (?!him|her|them|the (?:PCC|Commissioner|Mayor|Chair|Panel|Board|Committee|Member)))|check|find out|come back|get back|report back|look (?:into|it|at the)|let \w{1,30}(?: \w{1,30})? (?:have|know)|send (?:the|it|them|on|him|her)|supply|provide (?:the|it|them|a (?:note|breakdown|figure|written))|consider|reflect|take (?:it|this|that) (?:away|back)|confirm (?:the|it|this|outside|in writing)|circulate)\b/i,
  /\b(?:written (?:answer|reply|response|note)|answer in writing|confirm (?:(?:it|this|that|the \w{1,30}) )?(?:in writing|later|outside)|reply in writing|respond in writing|write with|in writing after)\b/i,
  /\bno (?:final |firm )?(?:decision|date|timescale|timetable|view|figure|answer|estimate) (?:has|had|have|is|was|could|can) (?:yet |as yet )?(?:been )?(?:be )?(?:made|taken|set|fixed|reached|agreed|given|available|to hand)\b/i,
  /\b(?:nothing|yet to be|neither|not)(?: (?:been|yet|is|was|be|had|has|as)){0,3} (?:settled|decided|determined|finalised|agreed|fixed|confirmed|worked out|costed|evaluated)\b/i,
  /\b(?:survey|results?|figures?|data|findings|analysis|evaluation) (?:would|will) (?:only )?(?:be (?:out|ready|available|published|known|in)\b|come out|follow\b)/i,
  /\b(?:evaluation|analysis|study|research|advice|results?|review|findings|figures?|inquiry|investigation|audit) (?:(?:is|are|was|were) (?:not yet|still|yet to be|awaited|to follow)|(?:has|have|had) (?:not yet|yet to) (?=report|be\b|conclude|finish|come|say|show))/i,
  /\b(?:would|will) (?:be )?(?:only )?(?:become )?(?:clear|known|apparent) (?:once|when|after|in due course|only)\b|\b(?:remains?|remained) to be seen\b|\btime (?:would|will) tell\b|\bsubject to (?:the )?(?:outcome|approval|legal|an? (?:review|inquiry|appeal|trial))\b/i,
  /\bwould (?:sooner|rather|prefer(?: it if)?) (?!not\b).{1,50}\b(?:answered|spoke|replied|dealt with|took|told|said)\b/i,
  /\b(?:nothing|not|neither) (?:\w{1,30} )?in writing\b|\b(?:is|was|are|were) [A-Z]\w{0,15}['’]s(?=[.,;]|$)/,
  /\bto be (?:confirmed|advised|determined)\b|\bTBC\b/,
]

/** Papers, figures and notes that are to follow: they put nothing right, and take nothing from an answer. */
const OFFER =
  /\b(?:will|would|['’]ll|shall|undertook to|undertakes to|promised to|agreed to|offered to|happy to|glad to|asked to) (?:also |then |be (?:able|happy|pleased) to )?(?:send|publish|share|circulate|bring (?:back|(?:it|them|this|that|these|those) (?:back|to)|(?:a |the |an )(?:\w{1,30} )?(?:paper|report|note|update|figures?|list|plan|breakdown))|report (?:back|to|again)|write (?:to (?:him|her|them|you|the (?:PCC|Commissioner|Mayor|Chair|Panel|Board|Committee|Member))|with|back|up)|let (?:him|her|you|them|the \w{1,30}|\w{1,30}) (?:have|see|know)|add (?:a|the|an|this|that|it) (?:\w{1,30} )?(?:line|figure|column|section|table|paragraph|item)|provide (?:an? |the |them|it|him|her|further |more )?(?:\w{1,30} )?(?:figures?|paper|breakdown|update|note|report|briefing|data|detail|details|information|numbers?|list)|supply (?:the|it|them|a)|put (?:it|this|that|them|the \w{1,30}) (?:in writing|in the (?:next|report|pack))|include (?:it|this|that|them|the \w{1,30}) in|show (?:him|her|you|them|the \w{1,30})|come (?:back )?to the (?:\w{1,30} )?(?:meeting|board|panel|committee)|set (?:it|this|that) up|follow (?:it|this|that) up)\b/i
export const isOffer = (clause: string) => OFFER.test(clause)

/** What would tell it is not out yet. */
const UNPUBLISHED =
  /\b(?:data|figures?|results?|statistics|findings|analysis|numbers?|comparisons?) (?:(?:has|have|had) (?:not (?:yet )?|yet to )be(?:en)?|(?:is|are|was|were) (?:not (?:yet )?|still to be|yet to be|due to be|being)) ?(?:released|published|received|collated|validated|analysed|finali[sz]ed|completed|compiled|available|ready|verified)\b/i
export const isUnpublished = (clause: string) => UNPUBLISHED.test(clause)

/** Whether a clause says that there is no answer, or none yet, or that it is for another to give. */
export const isNonAnswer = (clause: string) => [...pending, ...unknown].some((sign) => sign.test(clause))

/** What is told in place of an answer. */
const TELLS_OF =
  /\b(?:described|describes|outlined|outlines|set out|explained (?:how|what|the)|gave (?:some |a |an )?(?:\w{1,30} )?(?:background|history|overview|context|account)|spoke (?:of|about|at)|talked (?:of|about|through)|referred to|refers to|reminded|turned to|mentioned|drew attention|pointed to(?! (?:an? |the |some )?(?:\w{1,30} )?(?:analysis|evidence|figures|data|results?|audits?|examples?|improvements?|success\w{0,3}|work))|thanked|welcomed|noted the question)\b/i

export const isTold = (answer: string) => TELLS_OF.test(answer)
