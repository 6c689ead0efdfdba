const deeds =
  'share|provide|send|circulate|write|look|review|report|bring|publish|pick|take|check|investigate|consider|update|follow|meet|speak|contact|raise|discuss|arrange|run|recruit|address|introduce|roll|implement|launch|deliver|ensure|set|hold|undertake|carry|monitor|explore|invite|attend|prepare|produce|draft|develop|invest|seek|ask|supply|revisit|feed|conduct|commission|fix|appoint|establish|extend|add|visit|liaise|chase|clarify|confirm|resolve|amend|include|pilot|open|present|pass|let|put|give|tell|show|forward|return|ring|call|join|answer|submit|collect|brief|replace|double|extend'
const done =
  'run|rectified|reviewed|shared|published|circulated|provided|addressed|resolved|fixed|introduced|launched|rolled out|recruited|monitored|brought|reported|completed|implemented|held|sent|written|developed|invited|undertaken|carried out|explored|looked (?:at|into)|picked up|raised|added|updated|established|trained|appointed|discussed|considered|issued|commissioned|included|amended|extended|piloted|opened|presented|delivered|put in place|set up'
const adverbs =
  '(?: (?:also|now|then|soon|shortly|personally|therefore|continue to|be able to|look to|be looking to|jointly))?'

const FUTURE = new RegExp(
  `\\b(?:will|shall|['’]ll|(?:is|are|was|were) going to)${adverbs} (?:(?:${deeds})\\b|be (?:\\w{1,30}ly )?(?:${done})\\b)`,
  'i',
)
/** `would` promises only where somebody is said to have said so. */
const REPORTED = new RegExp(
  `(?:^(?:He|She|They|We|It)|\\b(?:said|says|stated|advised|confirmed|agreed|explained|added|assured|responded|replied|noted|reported|informed|outlined|told)\\b[^;]{0,120}) would${adverbs} (?:(?:${deeds})\\b|be (?:\\w{1,30}ly )?(?:${done})\\b)`,
  'i',
)
const UNDERTAKEN =
  /\b(?:undertook to|undertakes to|promised (?:to|that|[^.;:]{1,40} (?:an?|the) )|committed to|pledged to|(?<!\b(?:was|were|been|is|are|be) )offered to|agreed to (?!disagree)|agreed that (?:he|she|they|it) (?:would|will)|gave (?:a|an|his|her|their) (?:commitment|undertaking)|(?:is|are|was|were|would be) (?:very )?happy (?:for|to)|intends? to (?:publish|write|share|recruit|introduce|review))\b/i

/** What only might happen, has happened, or is asked for. */
const CONDITION =
  /\b(?:if|whether|unless|who|of which|it was agreed that|any|should (?:he|she|it|they|this|there)|would (?:like|expect|welcome|have|need|want|not)|will (?:not|never|have|need|expect)|could|might|may|hoped?)\b[^,;:]{0,60}$/i

/** What stands before `will` or `would`, which is where a condition would. */
function upToVerb(sentence: string, found: RegExpExecArray): string {
  const verb = found[0].search(/\b(?:will|shall|would)\b(?!.*\b(?:will|shall|would)\b)/i)
  const end = found.index + Math.max(0, verb)
  return sentence.slice(Math.max(0, end - 160), end)
}

/** Whether a sentence promises that something will be done. */
export function isPromise(sentence: string): boolean {
  if (sentence.endsWith('?')) return false
  const found = FUTURE.exec(sentence) ?? REPORTED.exec(sentence) ?? UNDERTAKEN.exec(sentence)
  return found !== null && !CONDITION.test(upToVerb(sentence, found))
}
