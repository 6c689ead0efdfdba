/** What a clause of an answer can be a sign of. */
export type Sign = 'affirms' | 'denies' | 'gap' | 'remedy' | 'unknown'

// Each holds short alternatives without repetition inside repetition: linear in the clause.

/** It cannot be said, or not now. */
export const unknown: RegExp[] = [
  /\b(?:do|does|did) ?n[o']?t (?:yet )?(?:know|have (?:the|those|that|any|these) (?:figure|figures|data|information|detail|details|answer|number|numbers))\b/i,
  /\b(?:un(?:able|sure)|not able|not in a position) to (?:say|comment|confirm|give|answer|provide|tell)\b/i,
  /\b(?:cannot|can ?n[o']t|could ?n[o']?t|can not|could not) (?:yet )?(?:say|comment|confirm|give|answer|be (?:given|confirmed|shared)|tell|provide)\b/i,
  /\b(?:too (?:early|soon) to (?:say|tell|judge|know))\b/i,
  /\b(?:was|were|is|are) (?:unsure|uncertain|not (?:sure|certain|known|clear|aware)|unaware|unknown|unclear)\b/i,
  /\b(?:would|will) (?:need to |have to )?(?:check|find out|look into (?:it|this|that)|take (?:it|this|that) away|come back|get back|report back|go away)\b/i,
  /\b(?:not|yet to be) (?:been )?(?:settled|decided|determined|finalised|agreed|confirmed)\b/i,
]

/** A plain no to what was asked. */
export const denial: RegExp[] = [
  /^(?:no|not (?:yet|really|at present|currently|enough))\b/i,
  /\b(?:is|was|are|were|am|be|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t) ?(?:not )?(?:yet |fully |currently |entirely |completely )?(?:not )?(?:un)?(?:confident|satisfied|content|assured|convinced)\b/i,
  /\b(?:do|does|did) ?n(?:ot|['’]?t) (?:think|believe|expect|feel|consider)\b/i,
  /\b(?:denied|could not (?:give|offer|provide) (?:that |any |full )?(?:re)?assurance)\b/i,
]

/** What is missing, late, uneven or worse. */
export const gap: RegExp[] = [
  /\b(?:gaps?|shortfalls?|shortages?|inconsisten(?:cy|cies|t)|outliers?|backlogs?|bottlenecks?|weakness(?:es)?|glitch(?:es)?|failings?|failures?|failed|failing|fails|vacanc(?:y|ies)|under-?resourced|overstretched|stretched)\b/i,
  /\b(?:not|never|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t|didn['’]t|no longer|yet to|not yet)\b/i,
  /\b(?:more|further|much|still|some|lots?|a lot)(?: \w+){0,2} (?:needs? to be done|to do|to be done|is (?:needed|required)|can be done|could be done|remains|improvement)\b/i,
  /\b(?:room for improvement|work to do|way to go|areas? (?:for|of) improvement|not where)\b/i,
  /\bneeds? (?:to )?(?:be )?(?:improv\w{0,6}|better|tighter|tightened|addressed|resolved|fixed|found|changed|reshap\w{1,3}|get|do more|more|help to reshape|a cultural|cultural|reflect|work)\b/i,
  /\bthere needs to be\b/i,
  /\b(?:lack(?:s|ed|ing)?|insufficient|inadequate|limited|missing|missed|misses|lost|absent)\b/i,
  /\b(?:slow(?:er|ly)?|late|delay(?:s|ed)?|overdue|behind(?! the)|slipp(?:ed|ing)|longer than|overran|stand-?alone)\b/i,
  /\b(?:poor(?:ly|er)?|worse(?:ned|ning)?|worst|declin(?:ed|ing)|deteriorat(?:ed|ing)|unacceptabl[ey]|disappointing|frustrating|concerning|worrying|challenging|difficult(?:y|ies)?|hard(?:er)?|struggl(?:e|es|ed|ing)|problem(?:s|atic)?|issues?|challenges?|pressures?|negative)\b/i,
  /\b(?:too (?:many|few|much|little|long|high|low|small|often))\b/i,
  /\b(?:only|just) (?:a |one|two|three|where|when|if|partly|partially|about|around|\d)/i,
  /\b(?:unable|cannot|can ?not|can['’]t|could not|couldn['’]t)\b/i,
  /\b(?:varies|varied|variation|mixed|patchy|uneven|uncertain|at risk|risks?)\b/i,
  /\b(?:small trial|might change|may change|remain(?:s|ed)? (?:a |an )?(?:challenge|issue|concern|problem|outstanding|high|low|below))\b/i,
  /\b(?:below|short of|under) (?:the )?(?:target|national|average|standard|expected|expectation)\b/i,
  /\b(?:acknowledged|accepted|conceded|admitted|recogni[sz]ed|agreed) (?:that )?(?:the |this |it |there )?(?:concern|was a problem|is a problem|frustration|delay)/i,
  /\b(?:fallen|fell|dropped|reduced|down) (?:by |from |to )?\d/i,
  /\b(?:same issues|still (?:have|has|need|needs|a|an|some|being|outstanding))\b/i,
]

/** What is being done about it, or will be. */
export const remedy: RegExp[] = [
  /\b(?:will|would|going to|due to|aims? to|plans? to|intends? to|hopes? to|expects? to|set to|scheduled to|'ll)\b/i,
  /\b(?:is|are|being|been|currently|now) (?:now |also |currently |already |actively )?(?:being )?(?:work(?:ing|ed) (?:on|with|to|through)|trial(?:l?ing|l?ed)|pilot(?:ing|ed)|recruit(?:ing|ed)|develop(?:ing|ed)|introduc(?:ing|ed)|roll(?:ing|ed) out|address(?:ing|ed)|rectif(?:ying|ied)|review(?:ing|ed)|look(?:ing|ed) at|train(?:ing|ed)|invest(?:ing|ed)|implement(?:ing|ed)|checked|fixed|resolved|tackled|improved|put in place|progressed|explored|monitored|procured|redesigned|upgraded|updated|written|drafted|set up|brought in|delivered)\b/i,
  /\b(?:under ?way|in train|in progress|in development|in hand|on-?going|work (?:is|has) (?:started|begun|continuing|ongoing))\b/i,
  /\b(?:pilot|trial|action plan|improvement plan|recovery plan|task and finish|working group|task force|new (?:system|process|team|board|structure|model|approach|policy|tool|role|post|posts|contract|software|post-holder))\b/i,
  /\b(?:has|have) (?:now |also |already |recently |since )?(?:been )?(?:put|introduced|recruited|appointed|started|begun|commissioned|launched|invested|linked in|established|set up|created|brought in|rolled out|asked|implemented|taken steps|written to|trained|strengthened|added|increased the number|changed|approached)\b/i,
  /\b(?:additional|extra|more) (?:officers?|staff|posts?|resources?|funding|training|capacity|investment|detectives|call handlers|patrols?|people)\b/i,
  /\bsteps (?:are|were|have|had|to)\b/i,
  /\b(?:next steps|measures|mitigat(?:e|es|ed|ing|ion|ions)|focus(?:ed|ing) on)\b/i,
]

/** It is as was hoped. */
export const affirmation: RegExp[] = [
  /^(?:yes|correct|absolutely|certainly|indeed)\b/i,
  /\b(?:confident|satisfied|comfortable|content|assured|reassured|assure|reassure|assures|reassures|confirmed|confirms|proud|pleased|happy|convinced)\b/i,
  /\b(?:good|great|excellent|fantastic|strong(?:er|ly|est)?|robust|effective(?:ly)?|positive(?:ly)?|success(?:ful|fully|es)?|secure|healthy|better|best|encouraging|impressive|outstanding (?:work|results|performance)|well)\b/i,
  /\b(?:improv(?:ed|ing|ement|ements)|increased|progress|on track|on target|on course|(?:is|are|now|already|put) in place|up to date|fully|embedded|integrated|consistent(?:ly)?|compliant|sufficient|enough|adequate(?:ly)?|complete[d]?|achieved|resolved|met|ahead of|above (?:target|average|the national))\b/i,
  /\b(?:regular(?:ly)?|daily|weekly|monthly|every|always|all|closely|rigorous(?:ly)?|routinely|automatically)\b/i,
  /\b(?:no (?:exceptions?|issues?|concerns?|problems?|delays?|backlogs?|gaps?|evidence of|change to service|impact|reduction|plans? to (?:cut|reduce|close))|thought so|third best|top of|aware of|understands?|makes? a difference|low(?:er)? (?:rate|levels?) of)\b/i,
  /\b(?:reduced|fallen|fell|dropped|halved|cut) (?:the |by |from |to |significantly|considerably|in number)/i,
]

/** Clauses that speak of what might be or was: no gap in what is. */
export const hypothetical =
  /\b(?:if|any|should there|were there|would (?:be|provide|allow|show)|could be|to (?:prevent|avoid|reduce|tackle|address|mitigate|challenge|identify|monitor|understand|ensure)|prevent(?:s|ing)?|avoid(?:s|ing)?|so that|in case|rather than|had been|previously|used to|in the past|historically|at first|initially)\b/i

/** A denial that denies something bad, and so affirms: `no backlog`, `does not mean that work stops`. */
export const deniesHarm =
  /(?:\b(?:no|not|never|without)|n['’]t)(?: \w+){0,4} (?:stops?|stopped|harm|affect(?:ed|ing)?|impact(?:ed|ing)?|suffer(?:ed|ing)?|compromis(?:e|ed)|prevent(?:ed)?|reduc(?:e|ed|ing)|cut|clos(?:e|ed|ing)|lost|los(?:e|ing)|fall(?:en)?|concern(?:s|ed)?|issues?|problems?|delays?|exceptions?|gaps?|backlogs?|vacanc(?:y|ies)|worried|the case|many vacancies|need(?:s)? to be a meeting|need to be|only)\b/i
