/*
 * Words that are signs of one thing or the other in a clause of an answer. Each pattern holds short alternatives and no
 * repetition inside a repetition: linear in the clause.
 */

/** It hangs on what is not yet known, or is for somebody else to say. */
export const pending: RegExp[] = [
  /(?<!\b(?:none|not|never|nobody|longer|nothing)\b.{0,24})\b(?:depends?|depended|depending|hinges?|hinged|turns?|turned|rests?|rested) (?:up)?on (?!call|the (?:door|spot))/i,
  /\b(?:(?:would|will|could|can|may) ?not (?:yet |now )?(?:be )?(?:know|known|clear|certain|decided|answer|answered|settled|confirmed|established)|not (?:yet )?(?:possible|known|clear)|not be (?:possible|able) to (?:say|tell|know)) ?(?:until|till|before|to (?:say|tell|know))?\b/i,
  /\b(?:is|was|are|were|remains?|be) (?:entirely |really |not \w+ but )?(?:a matter|one|something|a question|a decision) for (?!concern|regret|the better)/i,
  /\b(?:outside|beyond) (?:the force|the constabulary|his|her|their|our|its)['’]?s? (?:remit|control|gift|powers?)\b/i,
  /\b(?:has|have|had|with) (?:no|not (?:the|any|that|those)) (?:\w+ )?(?:figures?|information|details?|data|numbers?|breakdown) (?:to hand|with|for|on|yet)\b/i,
]

/** It cannot be said, or not yet. */
export const unknown: RegExp[] = [
  /\b(?:do|does|did)(?: not|n['’]?t) (?:yet )?(?:know|have (?:the|those|that|any|these) (?:latest |exact |precise )?(?:figures?|data|information|details?|answer|numbers?|breakdown)|have (?:it|them|those|one) (?:with|to hand|available|yet))\b/i,
  /\b(?:unable|unsure|not able|not in a position|too (?:early|soon)|difficult|hard) to (?:say|comment|confirm|give|answer|provide|tell|judge|know)\b/i,
  /\b(?:cannot|can ?not|can['’]t|could ?not|couldn['’]t) (?:yet )?(?:say|comment|confirm|give|answer|be (?:given|confirmed|shared)|tell|provide)\b/i,
  /\b(?:was|were|is|are) (?:unsure|uncertain|not (?:sure|certain|known|aware)|unaware|unknown)\b/i,
  /\b(?:would|will|['’]ll|have to|need to|needs to) (?:need to |have to )?(?:check|find out|look (?:it|this|that) up|look into (?:it|this|that)|take (?:it|this|that) away|come back|get back|report back|go away|ask)\b/i,
  /\bno (?:final )?(?:decision|date|timescale|timetable|view) (?:has|had|have|is|was) (?:yet |as yet )?(?:been )?(?:made|taken|set|fixed|reached|agreed|given)\b/i,
  /\b(?:not|nothing|yet to be|neither)(?: \w+){0,2} (?:settled|decided|determined|finalised|agreed|fixed)\b/i,
]

/** A plain no to what was asked. */
export const denial: RegExp[] = [
  /^(?:[\w ]{0,40}\b(?:said|replied|answered|responded|explained|advised)(?: that)? )?(?:no\b(?=[.,;:]|$)|(?:often |mostly |usually |probably |frankly |honestly )?not (?!only)(?:yet|really|at present|currently|enough|always|all|every|in)?\b)/i,
  /\b(?:do|does|did)(?: not|n['’]?t) (?:\w+ )?(?:think|believe|expect|feel|consider)\b/i,
  /\b(?:it|they|he|she|we|this|that|there) (?:is|are|does|do|has|have|had|will|would|was|were|did|can|could)(?: not|n['’]t)(?=[.,:;]|$)/i,
  /\b(?:cannot|can not|could not|can['’]t) (?:say|claim|pretend) that (?:it|they|this|all)\b/i,
  /\b(?:do|does|did)(?: not|n['’]?t) (?:agree|accept|concur)\b/i,
  /\b(?:disagreed|disagrees|rejected (?:the|this|that)|refused to (?:give|offer|agree))\b/i,
  /\b(?:denied|could not (?:give|offer|provide) (?:that |any |full )?(?:re)?assurance)\b/i,
  /(?:\b(?:not|never|less than)|n['’]t)(?: \w{1,30}){0,2} (?:confident|satisfied|content|assured|convinced)\b/i,
]

/** What is missing, late, uneven or worse. */
export const gap: RegExp[] = [
  /\b(?:gaps?|shortfalls?|shortages?|inconsisten(?:cy|cies|t)|outliers?|backlogs?|bottlenecks?|weakness(?:es)?|glitch(?:es)?|failings?|failures?|failed|failing|fails|vacanc(?:y|ies)|under-?resourced|over-?stretched|stretched|un(?:answered|resolved|filled|funded|trained|reliable|solved|met))\b/i,
  /\b(?:not|never|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|no longer|yet to|without)\b/i,
  /\b(?:nothing|nobody|no one|none|no (?:plan|money|funding|figures?|data|list|reason|breakdown|record|date|answer|one|progress|change|difference|cover|capacity|budget|trained|\w+ (?:plan|list|figures|data|money|date)))\b/i,
  /\b(?:more|further|much|still|some|lots?|a lot)(?: \w+){0,2} (?:needs? to be done|to do|to be done|is (?:needed|required)|can be done|could be done|remains|improvement)\b/i,
  /\b(?:room for improvement|work to do|way to go|areas? (?:for|of) improvement)\b/i,
  /\bneeds? (?:to )?(?:be )?(?:improv\w{0,6}|better|tighter|tightened|addressed|resolved|fixed|found|changed|reshap\w{1,3}|get|do more|more|help to reshape|a cultural|cultural|reflect|work)\b/i,
  /\bthere needs to be\b/i,
  /\b(?:runs?|ran|running) (?:out|short)\b|\b(?:expires?|expired|lapsed?|wrong|incorrect|inaccurate|mistaken|in error|misleading|refused|declined to|turned down|ruled out|given up|(?:had|has|have) to (?:stop|close|cease|halt|cancel|suspend|withdraw|drop))\b/i,
  /\b(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|a few|several|a handful)(?: \w+)? (?:still )?(?:remain(?:s|ed)?|(?:is|are|was|were) (?:still )?(?:left|to come|to do|to be done|outstanding))\b/i,
  /\bonly(?=[.,;]|$)/i,
  /\b(?:lack(?:s|ed|ing)?|insufficient|inadequate|limited|missing|missed|misses|lost|absent)\b/i,
  /\b(?:slow(?:er|ly)?|late|later than|older than|delay(?:s|ed)?|overdue|behind(?! the)|slipp(?:ed|ing)|longer than|overran|stand-?alone)\b/i,
  /\b(?:poor(?:ly|er)?|bad(?:ly)?|worse(?:ned|ning)?|worst|declin(?:ed|ing)|deteriorat(?:ed|ing)|unacceptabl[ey]|disappointing|frustrating|concerning|worrying|challenging|difficult(?:y|ies)?|hard(?:er)?|struggl(?:e|es|ed|ing)|problem(?:s|atic)?|issues?|challenges?|pressures?|negative)\b/i,
  /\b(?:too (?:many|few|much|little|long|high|low|small|often))\b/i,
  /\b(?:only|just) (?:a |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|half|where|when|if|partly|partially|about|around|at|\d)/i,
  /\b(?:unable|cannot|can ?not|can['’]t|could not|couldn['’]t)\b/i,
  /\b(?:varies|varied|variation|mixed|patchy|uneven|uncertain|at risk|risks?|might change|may change|small trial)\b/i,
  /\bremain(?:s|ed)? (?:a |an )?(?:challenge|issue|concern|problem|outstanding|high|low|below)\b/i,
  /\b(?:below|short of|under|against (?:a|the|its)) (?:the )?(?:target|national|average|standard|expected|expectation)/i,
  /\bshare[sd]? (?:the|this|that|his|her|their)(?: \w+['’]s)? (?:concerns?|worry|frustrations?|disappointment)\b/i,
  /\b(?:same issues|still (?:have|has|need|needs|a|an|some|being|outstanding))\b/i,
]

/** What is being done about it, or will be. */
export const remedy: RegExp[] = [
  /\b(?:will|going to|due to|aims? to|plans? to|intends? to|hopes? to|expects? to|set to|scheduled to|['’]ll|would (?:be (?:\w+ed|run|put|brought)|bring|start|help|introduce|see))\b/i,
  /\b(?:is|are|now|currently|also) (?:now |also |currently |already |actively )?being (?!seen|felt|lost|affected|missed|used by|asked)\w+(?:ed|en|t|ght|wn)\b/i,
  /\b(?:is|are|been|was|were|currently|now) (?:now |also |currently |already |actively )?(?:work(?:ing|ed) (?:on|with|to|through)|trial(?:l?ing|l?ed)|pilot(?:ing|ed)|recruit(?:ing|ed)|develop(?:ing|ed)|introduc(?:ing|ed)|roll(?:ing|ed) out|address(?:ing|ed)|review(?:ing|ed)|look(?:ing|ed) at|invest(?:ing|ed)|implement(?:ing|ed)|booked|planned|scheduled|ordered|advertised|funded|expected|seeking|drawing up|setting up|bringing in|taking steps)\b/i,
  /\b(?:under ?way|in train|in progress|in development|in hand|on-?going|work (?:is|has) (?:started|begun|continuing|ongoing))\b/i,
  /\b(?:pilot|trial|action plan|improvement plan|recovery plan|task and finish|working group|task force|new (?:\w+ )?(?:system|form|rota|line|desk|unit|process|team|board|structure|model|approach|policy|tool|role|posts?|contract|software))\b/i,
  /\b(?:has|have|had) (?:now |also |already |recently |since )?(?:been )?(?:found|put|introduced|recruited|appointed|named|advertised|booked|ordered|started(?! late)|begun(?! late)|commissioned|launched|invested|linked in|established|set up|created|brought in|rolled out|asked|implemented|taken steps|written to|trained|retrained|strengthened|added|changed|approached|doubled|allocated|secured|moved|printed)\b/i,
  /\b(?:starts?|begins?|opens?|opened|arrives?|joins?|goes? live|went live|comes? into (?:force|use)|takes? over|returns?|meets?) (?:in|on|at|from|this|next|by|with|work) /i,
  /\bnow (?!being|is|are|was|has|have|that|the|in|at|no|not)\w{3,14}s\b/i,
  /\b(?:additional|extra|more|further|\d+ new) (?:officers?|staff|posts?|resources?|funding|training|capacity|investment|detectives|call handlers|patrols?|people|sergeants?)\b/i,
  /\b(?:next steps|measures|steps (?:are|were|have|had|to)|mitigat(?:e|es|ed|ing|ion|ions)|focus(?:ed|ing) on)\b/i,
  /\b(?:takes?|took|taking) effect\b|\b(?:must|has to|have to) now\b|\bnow (?:has|have|must)(?: to)? (?!no\b|not\b|nothing\b|nobody\b)/i,
  /\b(?:has|have|had|were|was) been (?:taken on|given|made|bought|hired|brought|drafted|lent|moved|put|spoken to|reminded|instructed|told to|agreed|written|let|awarded|lined up|filled)\b/i,
  /\bshould (?:be|fall|come|drop|bring|see|reach|return|clear)\b.{0,60}\b(?:by|in|from|before|within|below|under|down)\b/i,
  /\bwould (?:\w+ )?(?:allow|begin|open|start|prompt|enable|provide|fix|replace|be (?:finished|complete|ready|in place|doubled|extended|moved|reviewed|trained|recruited)|bring)\b/i,
  /\bcorrections? (?:is|are) (?:run|made)\b/i,
  /\b(?:undertook|promised|committed|offered|pledged) to\b/i,
]

/** It is as was hoped. */
export const affirmation: RegExp[] = [
  /^(?:[\w ]{0,40}\b(?:said|replied|answered|responded)(?: that)? )?(?:yes|correct|absolutely|certainly|indeed)\b/i,
  /\b(?:confident|satisfied|comfortable|content|assured|reassured|assure|reassure|assures|reassures|confirmed|confirms|proud|pleased|happy|convinced|certain)\b/i,
  /\b(?:good|great|excellent|fantastic|strong(?:er|ly|est)?|robust|effective(?:ly)?|positive(?:ly)?|success(?:ful|fully|es)?|secure|sound|healthy|better|best|encouraging|impressive|outstanding (?:work|results|performance)|well)\b/i,
  /\b(?:improv(?:ed|ing|ement|ements)|progress|on track|on time|on schedule|as planned|on target|on course|(?:is|are|now|already|put) in place|up to date|fully|embedded|integrated|consistent(?:ly)?|compliant|sufficient|enough|adequate(?:ly)?|completed?|achieved|resolved|met|ahead of|(?:above|better than|well within|higher than|beyond) (?:target|average|the (?:national|target|average|standard)|what (?:was|is|had been)|its))\b/i,
  /\b(?:regular(?:ly)?|daily|weekly|monthly|every|always|all|closely|rigorous(?:ly)?|routinely|automatically)\b/i,
  /\b(?:thought so|third best|top of|aware of|understands?|ready|makes? a difference|low(?:er)? (?:rate|levels?) of|halved)\b/i,
  /\b(?:most|three quarters|two thirds|the majority) (?:of|districts|cases|people|victims|officers|areas|teams|staff)\b/i,
]

/** A plain yes: `that it is`, `they do`. To a worry it grants what is wrong. */
export const plainYes =
  /\b(?:it|they|he|she|we|this|that|these|those|all|there|both|each) (?:is|are|does|do|has|have|will|was|were|did|can)(?=[.,;]|$| so\b| and\b)/i

/** Clauses that speak of what might be or once was, or of a purpose: no gap in what is. */
export const hypothetical =
  /\b(?:if|any(?! (?:more|longer))|should there|were there|(?:was|were) (?:hard|difficult|slow) to|would (?:be|provide|allow|show)|could be|to (?:prevent|avoid|reduce|tackle|address|mitigate|challenge|identify|monitor|understand|ensure|close|fill|clear)|prevent(?:s|ing)?|avoid(?:s|ing)?|so that|in case|rather than|previously|used to|in the past|historically|at first|initially)\b/i

/** What was so once, where the answer else speaks of what is. */
export const former = /\bhad been\b/i

/** What was thought of and given up is no remedy. */
export const dropped =
  /\b(?:turned down|rejected|refused|ruled out|abandoned|shelved|dropped|given up|came to nothing|fell through|withdrawn|cancelled|no change|nothing to)\b/i

/** A denial that denies something bad, and so affirms: `no backlog`, `does not mean that work stops`, `no exceptions`. */
export const deniesHarm =
  /(?:\b(?:no|not|never|nobody|none|nothing|without)|n['’]t)(?: \w{1,30}){0,4} (?:stops?|stopped|harm(?:ed)?|affect(?:ed|ing)?|impact(?:ed|ing)?|suffer(?:s|ed|ing)?|compromis(?:e|ed)|prevent(?:ed)?|reduc(?:e|ed|ing|tion)|cut|cuts|clos(?:e|ed|ing|ure)|lost|los(?:e|ing)|missed|concern(?:s|ed)?|issues?|problems?|delays?|delayed|exceptions?|gaps?|backlogs?|vacanc(?:y|ies)|worried|waiting|overdue|outstanding|late|complaints?|breach(?:es)?|need to be|depends?|depended|only)\b|\b(?:missed|lost|failed|found|showed|shown|recorded|received|reported|overdue|late) (?:none|no exceptions?|no failures?|no faults?|nobody|nothing wrong)\b/i

/** No, nothing, nobody: what stands behind it in its clause neither affirms nor remedies. */
export const negation = /\b(?:no|not|never|nothing|nobody|none|neither|cannot|without)\b|n['’]t\b/i
