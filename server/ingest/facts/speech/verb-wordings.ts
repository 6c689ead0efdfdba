import type { Act } from './act.ts'

const openers = 'if|whether|how|what|why|when|who|whom|whose|which|where|about|regarding|around|on'
const notOpener = `(?!(?:${openers}|is|are|has|have|had|do|does|did|can|could|will|would|was|were)\\b)`
const explaining =
  '(?:explain|confirm|outline|clarify|comment|describe|expand|elaborate|say|set out|give|talk|tell|advise|respond|update|justify|account|provide (?:an? )?(?:\\w+ )?(?:update|overview|explanation|clarity|clarification|assurance|reassurance|detail|details|context)|share (?:his|her|their) (?:view|views|thoughts|thinking))'
const toldThings =
  '(?:updates?|clarity|clarification|information|details?|explanations?|views?|examples?|comments?|thoughts|feedback|context|confirmation|figures?|opinions?|insight|reasons?|causes?|cost|costs|date|timescales?|timetable|numbers?|assessment|evidence|assurances?|position|situation|latest|state of (?:play|affairs))'

/** In their order: what is more particular comes first. */
export const verbShapes: [RegExp, Act][] = [
  [/^(?:was|were) (?:then |also )?(?:asked|questioned|challenged|pressed|queried)\b/, 'asked of'],
  [/^(?:was|were|been) (?:then |also )?(?:told|advised|informed|assured|reassured)\b/, 'told'],
  [/^(?:received|was given|were given|was provided with|took) (?:\w+ ){0,2}(?:re)?assurances?\b/, 'told'],
  [
    /^(?:sought|seeks?|seeking|asked for|asks for|ask for|requested|requests|wanted|wants|needed|needs|required|requires|looked for|pressed for|pushed for|was seeking|asked (?:\w+ ){1,5}for)(?: (?!that )\w+){0,4} (?:re)?assurances?\b/,
    'reassure',
  ],
  [
    /^(?:asked|asks|sought|seeks|wanted|wished|needed|needs|wants|was looking|was keen|was anxious)(?: \w+){0,3} to be (?:re)?assured\b/,
    'reassure',
  ],
  [/^(?:asked|asks) (?:\w+ ){1,4}to (?:re)?assure\b/, 'reassure'],
  [/^(?:asked|asks)(?: (?!and )\w+){0,4} (?:re)?assured\b/, 'reassure'],
  [/^(?:wished|wishes|hoped|hopes) to be (?:re)?assured\b/, 'reassure'],
  [
    /^(?:expressed|expresses|raised|raises|voiced|highlighted|shared|outlined|stated|reiterated|noted|had|has|registered|reported|conveyed)(?: (?!that )\w+){0,4} (?:concerns?|worry|worries|disappointment|frustrations?|unease|disquiet|dismay|alarm|doubts?|reservations?|misgivings|regret|anger|scepticism|dissatisfaction|surprise|anxiety|anxieties)\b/,
    'concern',
  ],
  [
    /^(?:was|is|were|are|remained|remains|felt|became)(?: \w+){0,2} (?:concerned|worried|disappointed|frustrated|surprised|unhappy|uneasy|alarmed|dissatisfied|troubled|anxious|dismayed|unconvinced|disturbed|perturbed|uncomfortable|sceptical|doubtful|not (?:satisfied|assured|reassured|persuaded|convinced|content|happy))\b(?! to (?:know|learn|hear|understand|see|establish|find))/,
    'concern',
  ],
  [/^(?:asked|asks) (?:to|at|in|by|on|from|for|with|under|of) (?:how|what|which|whom|whose)\b/, 'ask'],
  [new RegExp(`^(?:asked|asks|invited|invites|requested)(?: ${notOpener}\\w+){1,6} to ${explaining}\\b`), 'ask'],
  [
    new RegExp(
      `^(?:asked|asks|requested|requests)(?: for)? (?:an? |the |any |some |further |more |additional ){0,3}(?:\\w+ )?${toldThings}\\b(?! to be)`,
    ),
    'ask',
  ],
  [
    new RegExp(
      `^(?:asked|asks|requested|requests|invited|invites)(?: ${notOpener}\\w+){0,7} (?:to|that|be|should)(?= )`,
    ),
    'request',
  ],
  [/^(?:requested|requests)\b/, 'request'],
  [/^(?:asked|asks) (?:for|to)\b/, 'request'],
  [/^(?:asked|asks)\b/, 'ask'],
  [
    /^(?:queried|queries|questioned|enquired|enquires|inquired|probed|probes|challenged|pressed|pushed|quizzed|wondered|wonders)\b/,
    'ask',
  ],
  [/^put (?:it|this|that|these|this point|that point|the point|this question|that question) to\b/, 'ask'],
  [
    /^(?:read out|read|relayed|posed|put) (?:an?|the|this|that|another|one|two|three|several) (?:\w+ ){0,2}questions? (?:from|by|(?:sent|submitted|put) (?:in )?by|on behalf of)\b/,
    'ask',
  ],
  [/^tested (?:if|whether|how|what|why)\b/, 'ask'],
  [/^(?:invited|invites) (?:comments?|views?|an explanation|observations) (?:on|about|as to)\b/, 'ask'],
  [
    /^(?:flagged|flags|voiced|voices|expressed|expresses|registered|aired) (?:\w+ )?(?:unease|disquiet|misgivings|anxiety|alarm|dismay|frustration)\b/,
    'concern',
  ],
  [/^(?:asking|querying|enquiring|questioning|wondering)\b/, 'ask'],
  [
    /^(?:was|is|were|are) (?:\w{1,30} )?(?:keen|anxious|eager|curious|interested|concerned) to (?:know|learn|hear|understand|see|establish|find out)\b/,
    'ask',
  ],
  [/^(?:sought|seeks|wanted|wants) (?:some |more |further )?comfort\b/, 'reassure'],
  [
    /^(?:wanted|wants|wished|wishes|desired|desires) to (?:know|understand|hear|explore|establish|learn|be told)\b/,
    'ask',
  ],
  [/^(?:wants?|wanted|wished|wishes) to be (?:sure|certain|satisfied|confident)\b/, 'reassure'],
  [
    /^(?:(?:declared|professed|confessed)(?: (?:himself|herself|themselves))?(?: to)?(?: be(?:ing)?)? )?(?:worried|concerned|cross|unhappy|uneasy|uncomfortable|anxious|frustrated|disappointed|troubled) (?:re|about|at|that|by|over|with)\b/,
    'concern',
  ],
  [
    /^(?:declared|professed|confessed) (?:himself|herself|themselves) (?:uneasy|worried|concerned|unhappy|troubled)\b/,
    'concern',
  ],
  [/^(?:raised|raises|posed|poses|put|had|has) (?:(?!that )\w+ ){0,3}(?:questions?|query|queries)\b/, 'ask'],
  [
    /^(?:sought|seeks)(?: \w+){0,2} (?:to (?:understand|establish|clarify|explore)|clarification|clarity|confirmation|updates?|views?|explanations?|information|details?|opinions?|comments?|guidance|answers?)\b/,
    'ask',
  ],
  [
    /^(?:highlighted|highlights|raised|raises|pointed out|points out|pointed to|drew attention|referenced|flagged|observed|noted that|notes that|remarked)\b/,
    'raise',
  ],
  [
    /^(?:responded|responds|replied|replies|answered|answers|countered|disagreed|disagrees|rejected|disputed|demurred)\b/,
    'respond',
  ],
  [
    /^(?:does|do|did) not (?:dispute|accept|agree|concede|concur|deny|contest|recogni[sz]e|know|have (?:(?:that|the|this|those|these|any|it|an?|his|her|their|a ready) ){0,2}(?:with|to hand|figures?|information|answers?|details?|data|numbers?|breakdown|it))\b/,
    'reply',
  ],
  [
    /^(?:was|were|is|are) (?:(?:un|not )(?:able|sure|certain|aware)|sorry to|glad to|able to give|in no position)\b/,
    'tell',
  ],
  [/^(?:gave|was given|gives) (?:that|this|it|such) ?(?:(?:re)?assurances?|undertaking|commitment)?\b/, 'reply'],
  [/^(?:gave|gives) (?:him |her |them |members )?(?:his|her|their) word\b/, 'reply'],
  [/^(?:declined|refused|undertook|offered|pledged|promised) to\b/, 'tell'],
  [
    /^(?:conceded|concedes|admitted|admits|denied|denies|regretted|attributed|ascribed|accepted|accepts|agreed|agrees|acknowledged|acknowledges|assured|assures|reassured|reassures|clarified|clarifies|confirmed|confirms|explained|explains)\b/,
    'reply',
  ],
  [
    /^(?:gave|provided|offered|gives|provides)(?: (?!that )\w+){0,3} (?:(?:re)?assurances?|explanation|answer|response|reply|confirmation)\b/,
    'reply',
  ],
  [/^(?:added|adds|echoed|concurred|continued|went on|expanded|elaborated)\b/, 'add'],
  [
    /^(?:said|says|stated|states|advised|advises|informed|informs|reported|reports|noted|notes|outlined|outlines|described|describes|commented|comments|told|updated|believes?|believed|thinks?|thought|felt|feels|considered|considers|emphasi[sz]ed|stressed|reiterated|spoke|speaks|referred|refers|discussed|discusses|suggested|suggests|recommended|recommends|indicated|indicates|insisted|maintained|argued|estimated|warned|put (?:it|this|that) down|thanked|welcomed|recogni[sz]ed|recogni[sz]es|mentioned|concluded|hoped|hopes|expects|expected|understands|understood|undertook|promised|committed|apologi[sz]ed|summari[sz]ed|detailed|gave|provided|offered|talked|presented|introduced|briefed|took|set out|made|recapped|articulated|shared|commended|praised|congratulated)\b/,
    'tell',
  ],
  [/^(?:does not|do not|did not|doesnt|dont|didnt) (?:think|believe|know|expect|feel|accept|agree|have)\b/, 'tell'],
  [
    /^(?:is|are|was|were|isnt|arent|remains|remained) (?:\w+ ){0,2}(?:confident|satisfied|comfortable|content|assured|reassured|aware|clear|frank|candid|blunt|adamant|emphatic|firm|sure|certain|unaware|unsure|pleased|proud|unable|grateful)\b/,
    'tell',
  ],
]

/** After `would like to`, `was able to`, `could`. */
export const baseShapes: [RegExp, Act][] = [
  [/^(?:know|understand|ask|query|hear|explore|establish|question|challenge)\b/, 'ask'],
  [/^(?:seek|have|get) (?:\w+ ){0,2}(?:re)?assurances?\b/, 'reassure'],
  [/^be (?:re)?assured\b/, 'reassure'],
  [/^(?:confirm|assure|reassure|explain|answer|respond|clarify)\b/, 'reply'],
  [
    /^(?:say|report|advise|tell|give|provide|offer|neither|not (?:yet )?(?:say|give|comment|confirm|answer|tell|provide|offer|agree|accept|promise|put|name|explain|commit|guarantee|be (?:sure|certain)))\b/,
    'tell',
  ],
]
