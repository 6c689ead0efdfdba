import { hasNegation } from './valence.ts'

/** A reply in short: it says yes or no to what was asked and takes its meaning from there. */
export type Reply = 'yes' | 'mostly' | 'no' | 'not yet' | null

const who = '(?:it|they|he|she|we|you|I|this|that|these|those|there|all|each|both|everyone|everybody|most|some|one)'
const aux =
  '(?:is|are|does|do|has|have|had|will|would|was|were|did|can|could|should|must|might|ca|wo|ha[sd] been|have been|was being)'
const end =
  '(?=\\s{0,3}(?:[.,;:–—]|$|so(?=[.,;:]|$| in\\b| at\\b| on\\b)|and\\b|as\\b(?! \\w{1,20} as\\b)|in (?:the|every|all)\\b))'
const yesEnd = `(?:${end}|(?= (?:each|every|once|twice|daily|weekly|monthly|quarterly|annually)\\b)|(?= so (?:each|every|once|twice|daily|weekly|monthly|quarterly|annually)\\b))`
const indeed = '(?:,? (?:indeed|in fact|already|certainly|now|all|always|clearly|frankly|largely|mostly|broadly))?'

const NO = new RegExp(
  `^(?:no${end}|not (?:at all|really|as yet|enough|so|particularly|especially|in (?:his|her|my|the|its)\\b)|not${end}|none\\b(?! of (?:which|this))|never\\b|not (?:very |that |so )?(?:well|good|great|much|many|often)\\b(?=\\s{0,3}(?:[.,;:–—]|$))|very little\\b|neither${end}|(?:often |too often |mostly |usually |probably |frankly |honestly |sadly |regrettably |clearly |certainly |generally )not\\b|nowhere near|far from|hardly (?:ever|at all|any)|rarely|seldom|on the contrary|quite the (?:opposite|reverse)|the (?:opposite|reverse)\\b|(?:I am |he was |she was )?afraid not)`,
  'i',
)
const NOT_YET =
  /^(?:not (?:yet|always|everywhere|all|entirely|fully|quite|in (?:all|every)|at (?:present|the moment)|currently|for now|universally|completely|wholly|consistently|until|every)\b)/i
const PRONOUN_NOT = new RegExp(
  `^${who} ${aux} (?:also |simply |certainly |probably |still |frankly )?(?:not|never|no such|none|nothing|nobody|no longer)(?: (?:so|the case|done so|doing so|been|be|true|right|one|any|so far|at all|yet|happened|happening|changed|as yet|acceptable))?${end}`,
  'i',
)
const partly =
  '(?:usually|mostly|generally|largely|broadly|mainly|partly|partially|in (?:part|the main|most(?: \\w{1,30})?|some(?: \\w{1,30})?|places|many(?: \\w{1,30})?)|on the whole|by and large|for the most part|to (?:some|a) (?:extent|degree)|to a (?:certain|limited|large) (?:extent|degree)|up to a point|sometimes|often|(?:nearly|almost) (?:all|always|every\\w{0,9})|most|many|some|some of \\w{1,30}|most of \\w{1,30}|somewhat|within (?:limits|reason)|by day|as far as it (?:goes|went)|not entirely)'
const PARTLY = new RegExp(`^${partly}\\b`, 'i')
/** What may stand behind `mostly` in a short reply. */
const REST = new RegExp(`^(?:,? (?:so|yes|${who}))?(?:\\s{0,3}(?:[.,;:–—]|$)| (?:of them )?${aux}\\b)`, 'i')
const YES = new RegExp(
  `^(?:yes\\b|indeed\\b|absolutely\\b|certainly\\b|correct\\b|entirely\\b|definitely\\b|almost certainly\\b|of course\\b|undoubtedly\\b|without (?:a )?(?:doubt|question)|very much so|quite so|always\\b|every (?:one|time)|in (?:all|every)\\b)`,
  'i',
)
const PRONOUN_YES = new RegExp(
  `^${who} (?:all |both |already |certainly |still |now |each |always |generally )?${aux}${indeed}${yesEnd}`,
  'i',
)
const CASE =
  /\b(?:it|this|that) (?:was|is|had been) (?:indeed |in fact )?(?:so|right|true|correct|the case|accurate|fair|the (?:policy|rule|expectation|practice|aim))\b/i
const THOUGHT = /\b(?:thought|believed|felt|expected|hoped|said|knew) so\b/i
const THOUGHT_NOT =
  /\b(?:thought|believed|felt|feared|expected|suspected|hoped|said) not\b|\b(?:thought|felt|considered|believed|judged) (?:it|this|that)(?: (?:was|to be))? (?:very |most |rather |highly )?(?:unlikely|doubtful|improbable)\b|^(?:it |this |that )?(?:was |to be )?(?:very |most |highly )?(?:unlikely|doubtful|improbable)\b|\b(?:did|does|do)(?: not|n['’]t) (?:\w{1,30} )?(?:think|believe|expect|feel|consider|agree|accept|concur)(?: (?:so|that|it)\b|(?=[.,;]|$))|\b(?:doubt(?:ed|s|ful)|questioned|disputed|denied|disagreed|disagrees|(?:cannot|can not|could not|can['’]t) (?:say|claim|pretend) that (?:it|they|this|all)\b|rejected (?:the|this|that))\b(?! if it)/i

/** Behind these, or behind a place at the start, a short reply may stand: `she was sure that`, `within crime they are`. */
const leads = new Set(
  'that sure certain believe believed believes thought think felt said says knew confident satisfied doubt agreed yes no know fact balance general saw see found'.split(
    ' ',
  ),
)
const places = new Set(['for', 'within', 'in', 'among', 'at', 'by', 'on', 'over', 'across'])
const WHO = new RegExp(`^${who}$`, 'i')
const LONGEST_LEAD = 9

/** A clause cut where a short reply may begin in it. */
function cutAtReply(said: string): { lead: string; reply: string } {
  const words = said.split(' ')
  const isPlace = places.has(words[0]?.toLowerCase() ?? '')
  for (let at = Math.min(LONGEST_LEAD, words.length - 1); at > 0; at--) {
    const before = (words[at - 1] ?? '').replace(/,$/, '').toLowerCase()
    if (WHO.test(words[at] ?? '') && (leads.has(before) || isPlace))
      return { lead: words.slice(0, at).join(' '), reply: words.slice(at).join(' ') }
  }
  return { lead: '', reply: said }
}

/** What leads up to a short reply and adds nothing: `in all candour`, `to be frank`. */
const HEDGE =
  /^(?:well|in (?:all )?(?:candour|honesty|truth|fairness|short|a word|fact)|to be (?:honest|frank|fair|blunt|candid)|frankly|honestly|if I['’]?m honest|sadly|regrettably|on balance),? (?=(?:yes|no|not|none|never|it|they|he|she|we|I)\b)/i
/** `All victims did`, `most of them have`, `few do`: a share of whom was asked about, and no more. */
const COUNTED =
  /^(all|every|each|both|most|many|nearly all|almost all|some|several|a few|few|hardly any|none)\b(?: [\w-]{1,30}){0,5} (?:did|do|does|have|had|has|were|are|was|is|can|could|will|would)(?=\s{0,3}(?:[.,;:–—]|$))/i

function countedIn(said: string): Reply {
  const share = COUNTED.exec(said)?.[1]?.toLowerCase()
  if (share === undefined) return null
  if (/^(?:all|every|each|both)$/.test(share)) return 'yes'
  return /^(?:few|hardly any|none)$/.test(share) ? 'no' : 'mostly'
}

const isMostly = (said: string) => {
  const start = PARTLY.exec(said)?.[0]
  return start !== undefined && REST.test(said.slice(start.length))
}

/**
 * What a clause replies in short.
 *
 * @param clause without who says it
 */
export function replyOf(clause: string): Reply {
  const said = clause
    .replace(HEDGE, '')
    .replace(/n['’]t\b/g, ' not')
    .replace(/\bcannot\b/g, 'can not')
  const counted = countedIn(said)
  if (counted) return counted
  const { lead, reply } = cutAtReply(said)
  if (NOT_YET.test(said)) return 'not yet'
  if (NO.test(said) || PRONOUN_NOT.test(reply) || THOUGHT_NOT.test(said)) return 'no'
  if (isMostly(said)) return 'mostly'
  // `He is not confident that it does`.
  const isYes = PRONOUN_YES.test(reply)
  if (isYes && hasNegation(lead)) return 'no'
  return isYes || YES.test(said) || CASE.test(said) || THOUGHT.test(said) ? 'yes' : null
}
