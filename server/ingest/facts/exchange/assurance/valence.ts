import { badDeeds, badStates, harms } from './bad-words.ts'

const any = (words: readonly string[]) => `(?:${words.join('|')})`

/** What is bad wherever it stands in an answer. */
export const HARM = new RegExp(`\\b${any([...harms, ...badStates, ...badDeeds])}\\b`, 'gi')

const copula =
  '(?:is|are|was|were|be|been|being|become|becomes|became|gets?|got|getting|grown|gone|went|going|too|very|more|so|remain(?:s|ed|ing)?|left|runs?|ran|running|look(?:s|ed)?|anything|something|any|takes?|taking)'

/**
 * Of a question's own words only what it says of its subject is bad: `the backlog`, `the missing sum` is what it is about, `a
 * backlog`, `is missing` the news.
 */
export const ASKED_HARM = new RegExp(
  `(?:\\b(?:any|no|more|further|serious|real|been|still|suffers?|causing|caused|done|found)|(?<=\\w )an?)(?: (?!the\\b|of\\b|sign\\b|to\\b|and\\b)\\w{1,30}){0,2} ${any(harms)}\\b|\\b${copula}(?: (?!the\\b|to\\b|and\\b|with\\b)\\w{1,30})? ${any(badStates)}\\b|\\b(?:longer than|${any(['worse(?:ned|ning|ns?)?', 'un(?:vetted|trained|filled|answered|resolved|solved|funded|met|checked|read|allocated|manned|staffed)', 'under-?(?:staffed|resourced|funded|recorded|reported|performing|performed|manned)'])})\\b|(?<!\\b(?:the|this|these|those|its|their|his|her|every|each|all) )\\b${any(badDeeds)}\\b|(?<!\\b(?:the|this|these|those|its|their|his|her|every|each|all) )\\b(?:close[sd]?|closing|shut|cut|dropped|stopped|withdrawn|pulled|ruled out|stood down|taken off|hold(?:ing)? back|cost (?:the )?\\w{1,30} (?:any|\\w{1,30} (?:officers|posts|money))|still (?:in|out|un|not|wait|miss|los|leak)\\w{0,6}|held (?:open|back)|(?:worr(?:y|ies|ied)|trouble[sd]?|alarm(?:s|ed)|concern(?:s|ed)) (?:him|her|them|you)|keep quiet|(?:more|most) (?:heavily|harshly)|disproportionate(?:ly)?|unfairly|singled out|run(?:s|ning)? (?:out|short|low)|expire|lapse|dry up|look the other way|to (?:save money|cut costs)|on purpose|deliberate(?:ly)?|covered up|massaged|hushed up|(?:paid|counted|charged|claimed|budgeted|billed|recorded) twice|(?:at the|to the) (?:price|cost|expense|detriment) of|left out|slowed|mis(?:sed|counted)|tensions?|surprises?|(?:bullied|cheated|leaked|hacked|withheld|hidden|diverted|overcharged|displac(?:ed|ing)|deterr(?:ed|ing)|discourag(?:ed|ing)|penali[sz](?:ed|ing)|disadvantaged|squeez(?:ed|ing)|drain(?:ed|ing)|distract(?:ed|ing)|wast(?:ed|ing)|dilut(?:ed|ing)|strain(?:ed|ing)|biased|double[- ]count(?:ed|ing)|sidelined|by-?pass(?:ed|ing)|watered down|driven away|privatised|outsourced|rationed|inflat(?:ed|ing)|resent(?:ed|ing)?|burnt out|outstripped)|made to wait|kept waiting|a (?:\\w{1,30} )?difference between)\\b`,
  'gi',
)

/** What is as it should be. */
export const GOOD =
  /\b(?:confident|optimistic|(?:fairly|reasonably|quite|very|pretty|absolutely) sure|satisfied|comfortable|content|assured|reassured|assure[sd]?|reassure[sd]?|confirm(?:ed|s)|proud|pleased|happy|glad|convinced|certain|no doubt|(?<!sounds |looks |for )good(?! (?:deal|many|while))|great(?! deal)|excellent|fantastic|strong(?:er|ly|est)?|robust|effective(?:ly)?|positive(?:ly)?|success(?:ful|fully|es)?|secure|sound|healthy|healthier|better(?! (?:paid|jobs?|off))|best(?! (?:paid|endeavours))|encouraging|encouraged|impressive|outstanding (?:work|results|performance)|(?<!as )well(?! (?:below|short|under|behind|over))|improv(?:ed|ing|ement|ements)|progress|on track|on time|on schedule|as planned|on target|on course|on (?:or under )?budget|within budget|under budget|(?:is|are|was|were|now|already|put) in place(?! (?:before|pre|until|prior))|up to date|fully|embedded|integrated|consistent(?:ly)?|compliant|sufficient|enough|adequate(?:ly)?|complete[ds]?|achieved|resolved|cleared|met|ahead of|(?:above|better than|well within|higher than|beyond) (?:target|average|the (?:national|target|average|standard)|what (?:was|is|had been)|its)|beats?|exceed(?:s|ed|ing)|regular(?:ly)?|everyone|everybody|steady|stable|intact|unaffected|unharmed|reliable|resilient|sustainable|affordable|thorough(?:ly)?|comprehensive|timely|prompt(?:ly)?|swift(?:ly)?|accurate(?:ly)?|proportionate|operational|favourable|ample|in full|as it should|fit for purpose|spot on|in good (?:order|time|shape|heart)|up to (?:speed|strength)|at full strength|restored|daily|weekly|monthly|quarterly|fortnightly|annually|every|(?:graded|rated|judged)(?: (?:the force|it|them|us))?(?: as)? ['‘“"]?(?:good|outstanding)|ranked (?:first|second|third)|always|all(?! (?:over|but|the (?:same|more)))|each(?! (?:area|district|other|site|division|force|team|place))|closely|rigorous(?:ly)?|routinely|automatically|aware of|understands?|ready|makes? a difference|halved|quicker|quickened|faster|shorter|cheaper|safer|safe|work carrie[sd] on|settled|eased|easing|recovered|recovering|praised|passed(?! (?:it|to|on|by|over|the (?:Act|Bill|law)))|rare(?:ly)? (?:that|for)|stood by|stands by|right(?! now)|correct(?:ly)?|useful|helpful|valued|popular|smooth(?:ly)?|tidier|growing|clean|the case|low(?:er)? (?:rate|levels?) of|thought so|third best|top of)\b/gi

/** No, nothing, nobody: what stands behind it in its clause is said not to be so. */
const NEGATION =
  /\b(?:no|not|never|nothing|nobody|none|neither|nor|cannot|without|free (?:of|from)|no longer|hardly|scarcely|barely|minimal|negligible|scant|(?<!\b(?:a|as) )little(?= \w)|(?<!\b(?:a|the|last|next|past|first|these|those|every) )few(?= \w)|rarely|seldom|far from|nowhere near|(?:long|some) way from)\b|n['’]t\b/i
/** These only look like a no. */
const NO_NEGATION =
  /\b(?:(?:decisions?|chose|choosing|choice) not to|no doubt|not only|not just|not least|not to mention|no less|without (?:further action|exception|delay|incident|hesitation|reservation|difficulty)|nothing but|no matter|no wonder|or not(?=[.,;]|$))\b/gi

/** The same length, so that places stay what they are. */
const masked = (clause: string) => clause.replace(NO_NEGATION, (found) => '_'.repeat(found.length))

const REACH = 48
/** The last clause inside a clause begins here, and a no before it does not reach behind it. */
const INNER = /\b(?:how|what|when|who|(?<!\bno \w{1,30} in )which|why)\b(?!.{0,60}\b(?:how|what|when|who|which|why)\b)/i

/** What was not so is not what made it so: `it was not, as the clerk had left`. */
const REASON = /,\s(?=(?:as|because|since|which|so)\b)/i

/** Whether what stands at a place is said not to be so. */
function isNegated(clause: string, at: number): boolean {
  const [before = ''] = clause
    .slice(Math.max(0, at - REACH), at)
    .split(REASON)
    .slice(-1)
  return NEGATION.test(before.slice(before.search(INNER) + 1))
}

/** Whether a clause says anywhere that something is not so. */
export const hasNegation = (clause: string) => NEGATION.test(masked(clause))
/** `none was passed without`: two of them make a yes. */
export const isTwiceDenied = (clause: string) =>
  /\b(?:none|nobody|no one|nothing|no \w{1,30}|never)\b.{0,60}\b(?:without|unless|except|not)\b/i.test(clause)
export const negationAt = (clause: string) => NEGATION.exec(masked(clause))?.index ?? Infinity

/** Not bad of itself, but good news where it is not so: `nobody is waiting`, `none of it depends on grants`. */
const ONLY_DENIED =
  /\b(?:depend(?:s|ed)?|clos(?:e|ed|ing|ures?)|cuts?|stops?|stopped|reduc(?:e|ed|tions?)|wait(?:s|ing)?|prevent(?:s|ed)?|outstanding|withdrawn|taken off|patrols? alone|worry|worried|dropped|ended|removed|left|leaving|different|redundan\w{2,4}|exceptions?|excluded|turned down|refused|need to be|only|skip(?:s|ped)?|bypass(?:ed)?|overrid(?:e|den)|switched off|tampered|opt(?:ed)? out|repeat(?:s|ed|ition)?|recur(?:red|rence)?|further (?:cases?|incidents?|reports?)|(?:extra |additional )?costs?|impact|effect on|intention|plans? to (?:cut|close|end|stop|reduce|sell))\b/gi
/** What is gone is no longer bad: `the queue had been cleared`. */
const GONE =
  /(?<!\b(?:not|to|be|yet|being|until|once|when|n['’]t)(?: \w{1,30})? )\b(?:cleared|resolved|fixed|solved|dealt with|overcome|removed|eliminated|filled|mended|repaired|put right|gone(?! (?:out|bust|under|wrong|up|down|missing|astray|back|un\w{3,20}))|lifted|made good|caught up|ended)\b/i
/** A bad deed that was done to nobody: `missed none`. */
const TO_NOBODY = /^ (?:\w{1,30} )?(?:none|no ?one|nobody|nothing|no)\b/i

/** It stands for no "no", and is praise where nothing bad is beyond doubt. */
const NO_DOUBT = /\bno doubt\b/i

export type Valence = { bad: boolean; notBad: boolean; good: boolean; notGood: boolean }

function negatedIn(said: string, words: RegExp): boolean[] {
  return [...said.matchAll(words)].map(
    ({ index, 0: word }) =>
      isNegated(said, index) ||
      /^(?:no|without)\b/i.test(word) ||
      TO_NOBODY.test(said.slice(index + word.length, index + word.length + 24)),
  )
}

/** What a clause says is so and is not so, of bad things and of good. */
export function valenceOf(clause: string, harm: RegExp = HARM): Valence {
  const said = masked(clause)
  const bad = negatedIn(said, harm)
  const good = negatedIn(said, GOOD)
  const isGone = GONE.test(said)
  return {
    bad: bad.includes(false) && !isGone,
    notBad: bad.includes(true) || (isGone && bad.length > 0) || negatedIn(said, ONLY_DENIED).includes(true),
    good: good.includes(false) || (NO_DOUBT.test(clause) && !bad.includes(false)),
    notGood: good.includes(true),
  }
}
