import { isUnpromising } from '../../commitment/forecast.ts'

const deeds =
  '(?:ad(?:ded|vertised|dressed|justed)|amended|altered|appointed|approached|asked|assigned|allocated|awarded|bolstered|borrowed|carried out|contracted|deployed|drafted in|dip-?sampled|expedited|fast-tracked|fixed|followed up|installed|laid on|leased|mended|paired|put (?:on|in|up)|redeployed|rectified|redrawn|reinforced|reinstated|rented|reopened|reorganised|rescheduled|restored|restructured|revised|seconded|stationed|taken up|transferred|upskilled|bought|begun|booked|brought in|brought forward|built|briefed|changed|commissioned|convened|corrected|created|cut|changed|doubled|drafted|drawn up|employed|engaged|established|extended|filled|fitted|formed|found (?:an?|some|another|new|the (?:money|funds|funding|room|staff))|funded|given|hired|implemented|improved|instructed|introduced|invested|issued|launched|let|lined up|linked in|lent|made|merged|moved|named|opened|ordered|overhauled|piloted|placed|planned|posted|printed|procured|put(?! (?:it|this|that|them|compliance|the \\w{1,30}) at)|recruited|redesigned|refreshed|reminded|re?allocated|repaired|replaced|rebuilt|retrained|reviewed|rewritten|rolled out|run|scheduled|secured|sent|set (?:up|aside)|signed|simplified|speeded up|sped up|spoken to|started|stepped up|strengthened|surged|swapped|taken on|taken steps|tackled|tasked|taught|tested|tightened|told to|trained|trialled|trialed|tried|updated|upgraded|widened|won|worked through|written(?: to)?|agreed)'
const doing =
  '(?:add|address|advertis|adjust|approach|bring|build|buy|chang|clear|clos|coach|creat|cut|develop|draft|draw|employ|establish|expand|fill|fitt|fit|fix|focus|fund|hir|implement|improv|increas|introduc|invest|join|launch|look|mak|meet|mov|open|overhaul|pilot|plan|plann|prepar|prioritis|procur|push|put|rebuild|recruit|redesign|reduc|refresh|reinforc|replac|respond|restructur|retrain|review|rewrit|roll|run|runn|search|seek|sett|shift|simplify|speak|start|strengthen|surg|tackl|tak|target|test|tighten|train|trial|triall|try|updat|upgrad|us|work|writ)ing'

/** What is being done about it, or will be. */
const remedies: RegExp[] = [
  /\b(?:will|shall|going to|due (?:to|in|by|for|next|on|back)|aims? to|aimed to|plans? to|planned to|intends? to|intended to|hopes? to|hoped to|expects? to|expected (?:to|in|by|on)|set to|scheduled (?:to|for)|expect(?:s|ed) (?:(?:the|it|this|that|them|all|its|their) ){0,2}(?:\w{1,30} )?to (?:fall|drop|improve|ease|recover|come down|end|close|clear|go|finish|start|arrive|be (?:gone|cleared|closed|ready|finished|done|back|full|in (?:post|place|use)|over|complete\w{0,1}|resolved|filled|met|mended|fixed))|['’]ll)\b(?! (?:not|never|remain|continue to (?:be|fall|rise|slip)|always be|take (?:time|years|months)))/i,
  /\b(?:are|is|was|were) to (?:be (?:held|made|done|paid|laid|\w{1,30}(?:ed|en|t|ght|wn|lt|ut|un|ng))|start|begin|open|join|meet|move|visit|recruit|train|review|report|replace|receive|get|have|follow)\b/i,
  /\bbeing (?!seen|felt|lost|looked (?:at|into)|investigated|explored|affected|missed|used by|asked|able|made worse|taken off|short|late|held up|told|caught|behind)\w{1,30}(?:ed|en|t|ght|wn|lt|ut|un|ng)\b/i,
  new RegExp(
    `\\b(?:is|are|was|were|been|now|currently|already|continues? to be|kept) (?:(?:now|also|currently|already|actively|all|both) )?(?!using|making (?:no|little)|looking (?:bleak|poor|worse))${doing}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:is|are|was|were) (?:now|also|currently|already|actively|being|since|just|all) ${deeds}\\b(?! (?:late|wrong|down|off|out of))`,
    'i',
  ),
  new RegExp(
    `\\b(?:has|have|had) (?:(?:now|also|already|recently|since|just|today|therefore|each|all) )?(?:been )?(?:(?:now|also|already|recently|since|just) )?${deeds}\\b(?! (?:late|wrong|down|off|out of))`,
    'i',
  ),
  /\b(?:is|are|was|were) (?:booked|planned|scheduled|ordered|on order|advertised|funded|expected|lined up|commissioned|appointed|recruited|due)\b/i,
  /\b(?:was|were) (?:filled|recruited|appointed|replaced|repaired|fixed|settled|issued|briefed|retrained|reminded|brought in|taken on) (?:in|on|last|this|earlier|today|yesterday)\b/i,
  /\b(?:supplier|contractor|engineers?|force|team|unit|manufacturer) (?:has |have |had )?(?:since |now )?(?:repaired|fixed|replaced|resolved|corrected|rectified|mended)\b/i,
  /\b(?:bid|application|request|proposal|case)\b.{0,40}\b(?:has|have|had) (?:gone|been (?:made|sent|submitted|put))\b/i,
  /\b(?:under ?way|in train|(?<!\bcrimes? )in progress|in development|in hand|on-?going|in training|on trial|on order|in the pipeline|at tender|out to tender|(?:at|with) the (?:printer|supplier|garage|workshop|framers?|manufacturer|contractor)(?:['’]?s)?\b|(?:finishing|completing|undergoing) (?:(?:their|his|her|its|initial|the) ){0,2}(?:training|induction|course|vetting)|work (?:is|has|had|was|on \w{1,30}(?: \w{1,30}){0,3}) (?:started|begun|continuing|ongoing|goes on|continues|going on)|(?:work|recruitment|training|talks) (?:goes on|continues|continued|had begun|has begun|began))\b/i,
  /\b(?:a |the |an )(?:\w{1,30} ){0,2}(?:pilot|trial|action plan|improvement plan|recovery plan|task and finish|working group|task force|operation|review)\b(?! (?:found|showed|shows|had found|was late|failed))|\bnew (?:\w{1,30} )?(?:system|form|rota|line|desk|unit|process|team|board|structure|model|approach|policy|tool|role|posts?|contract|software|guidance|checklist|manager|supervisor|lead|centre)\b/i,
  /\b(?:starts?|begins?|opens?|opened|arrives?|joins?|joined|goes? live|went live|comes? into (?:force|use)|came into (?:force|use)|takes? over|took over|returns?|meets?|(?<!\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|of|the|their|its|more|fewer|all|these) )reports?|follows?|complete[s]?|finish(?:es)?|began|started|came in) (?:back |shortly |work )?(?:in|on|at|from|this|next|last|by|with|work|each|every|soon|shortly) /i,
  /\b(?:go(?:es)?|comes?|moves?) (?:in|out|up|back)(?:to \w{1,30})? (?:on|in|next|this|from|at|by|tomorrow|within)\b(?! (?:the (?:number|rate|figure)|\d))|\b(?:has|have|had) (?:since |now )?been (?:on duty|at work|in post|in use) (?:there )?since\b|\bwe now have\b/i,
  /\b(?:starts?|begins?|opens?|joins?|arrives?) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b/i,
  /\bnow (?!stood|stands?|sits?|sat|being|is|are|was|were|has|have|had|that|the|in|at|no|not|a|an|out|so|too|over|under|below|behind)\w{3,14}\b/i,
  /\b(?:additional|extra|further|second|another|\d+ new|(?:two|three|four|five|six|ten|twelve|twenty|thirty) (?:new|more|extra)) (?:officers?|staff|posts?|resources?|funding|training|capacity|investment|detectives|call handlers|patrols?|people|sergeants?|contractor|reviewer|clerks?|team|check|supplier)\b(?! (?:needed|required|would))/i,
  /\b(?:next steps|measures|steps (?:are|were|have|had|to)|mitigat(?:e|es|ed|ing|ion|ions)|focus(?:ed|ing) on)\b/i,
  /\b(?:takes?|took|taking) effect\b|\b(?:must|has to|have to) now\b/i,
  /\bshould (?:be|fall|come|drop|bring|see|reach|return|clear)\b.{0,60}\b(?:by|in|from|before|within|below|under|down)\b|\bought to (?:put|clear|bring|fix|solve|ease|cure|help|see)\b/i,
  /\b(?:engineers|contractors|officers|the (?:force|team|unit|board)|a (?:team|group|contractor)|prosecutors|partners|managers|supervisors) (?:now )?(?:work|meet|review|visit|check|go through|look at)\b/i,
  /\bcorrections? (?:is|are) (?:run|made)\b/i,
  /\bwould (?:allow|enable|help|improve|fall|drop|come down|ease|clear|save|let|make it)\b/i,
  /\b(?:were|was|had been|have been) (?:charged|arrested|remanded|jailed)\b(?! (?:for|more|extra))|\b(?:ha[sd]|have|had already) (?:since |now |already )?brought (?:\w{1,30} ){1,4}(?:back|down|up)\b/i,
  /\b(?:undertook|promised|committed|offered|pledged|resolved) to\b/i,
  /\b(?:nurse|physiotherapist|counsellor|manager|sergeant|team|supervisor|officer) now\b/i,
]

/** What was thought of and given up is no remedy. */
const dropped =
  /\b(?:turned down|rejected|refused|ruled out|abandoned|shelved|dropped|given up|came to nothing|fell through|withdrawn|cancelled|lost its|lapsed|stalled|on hold|petered out|disbanded|suspended|no change|nothing to|stopped|(?:ha[sd]|have|did) not (?:work(?:ed)?|help(?:ed)?|ma(?:de|ke) (?:a|any|much) difference)|no (?:plan|money|budget|date|prospect|intention|(?:further|other|more|additional|new) (?:steps|measures|action|work|plans))|without (?:a )?(?:plan|date))\b/i

const WILL_NOT = /^.{0,12}\b(?:will|would|['’]ll) not\b/i

const WOULD =
  /\bwould (?:(?:also|now|then|soon|shortly|all|each|both|again) )?(\w{1,30})(?: (\w{1,30}))?(?: (\w{1,30}))?/gi

const promisesDeed = (clause: string, until: number) =>
  [...clause.matchAll(WOULD)].some(
    ({ index, 1: first = '', 2: second = '', 3: third = '' }) => index <= until && !isUnpromising(first, second, third),
  )

/** Whether a clause tells of a remedy under way or promised. @param negationAt where the clause turns into a no */
export function isRemedy(clause: string, negationAt: number): boolean {
  if (dropped.test(clause)) return false
  if (promisesDeed(clause, negationAt)) return true
  return remedies.some((sign) => {
    const at = sign.exec(clause)?.index
    return at !== undefined && at <= negationAt && !(at < negationAt && WILL_NOT.test(clause.slice(at)))
  })
}
