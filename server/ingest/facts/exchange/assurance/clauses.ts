/** Where one thing said ends and a turn of it begins. */
const TURNS =
  /(?<=[.!?;:])\s|\s(?=[–—] )|(?<!\b(?:all(?: (?:areas|districts|stations|teams|wards|divisions|forces|towns|units))?|nothing|anything|everything)),?\s(?=(?:but(?! (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?=[.,;]|$))|however|although|though|whilst|while|yet(?=,| (?:the|it|they|he|she|some|there|this|that|lags?|remains?|still|not|only))|except|unless|until|because|as there|since there|apart from|save for|save that|with the exception|less so|albeit|nevertheless|nonetheless|even so|that said)\b)|,\s(?=(?:a|the|still|this|there|they|he|she|we|it|which|where|and|short|below|with|for|of which|at|up|down|in|nine|not|each|every|all|none|some|most)\b)|\s(?=and (?:from (?:now|next|this|then|January|February|March|April|May|June|July|August|September|October|November|December)\b|that|the|this|there|they|he|she|we|it|a|an|is|are|will|would|has|have|was|were|had|no|nobody|each|all|work)\b)/i

const saying =
  '(?:said|says|replied|answered|responded|explained|added|advised|admitted|conceded|confirmed|reported|stated|thought|felt|believed|told \\w{1,30}|noted|acknowledged|agreed|corrected|assured \\w{1,30}|accepted|commented|continued|insisted|observed|clarified|went on)'

/** Who says it, behind what is said: `, the CC said`, `, said Supt Boyle`, `, ACC Reed admitted`. */
const BEHIND = new RegExp(
  `(?:,| [–—])\\s?(?:${saying} (?:he|she|they|(?:the |an? )?[A-Za-z][^.,;:–—]{0,50})|(?:he|she|they|[Tt]he [^.,;:–—]{1,50}|[A-Z][^.,;:–—]{0,50}) ${saying})(?=\\s{0,3}(?:[.,;:–—]|$))`,
  'g',
)

/** Who says it, before it: `The CC said that`, `ACC Reed replied:`, `CC:`. */
const BEFORE = new RegExp(
  `^(?:[\\w'’/.() -]{1,70}?\\b${saying}(?: (?:frankly|to (?:him|her|the \\w{1,30})|him|her|them|the \\w{1,30}|members))?(?: that\\b|[:,]|(?= (?:it|they|he|she|we|this|there|no|none|nobody|yes|not|all|each|most|the|a|an)\\b))|[A-Z][\\w'’/.()]{0,20}(?: [A-Z(][\\w'’/.()]{0,20}){0,4}:)\\s{0,3}`,
)
const LINK = /^(?:and|but|however|although|though|while|whilst|yet|that|because|which|so|also|[–—]),?\s/i

/** What is said, without who says it and without what links it to what came before. */
export function plainly(clause: string): string {
  const said = clause.trim().replace(LINK, '').replace(LINK, '')
  return said.replace(BEFORE, '').replace(LINK, '').trim()
}

/** What the meeting settled of it is no part of the answer. */
const SETTLED =
  /^(?:it was (?:therefore |then |also )?(?:agreed|noted|resolved)|agreed|resolved|noted|action|the (?:board|panel|committee|group|meeting) (?:agreed|noted|resolved|thanked))\b/i

/** What a clause is told by, as far as short words show it. */
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|does|did)\b/i
const NEXT_SUBJECT =
  /\s(?=and (?:only )?(?:[\w’'-]{1,30} ){1,5}(?:is|are|was|were|has|have|had|will|would|can|could|does|did)\b)/i

/** `The cells were open and two vans had been bought` are two clauses, `the officers and staff were there` is one. */
function atAnd(clause: string): string[] {
  const at = NEXT_SUBJECT.exec(clause)?.index
  if (at === undefined || !FINITE.test(clause.slice(0, at))) return [clause]
  return [clause.slice(0, at), ...atAnd(clause.slice(at + 1))]
}

/** An answer clause by clause. */
export function clausesOf(answer: string): string[] {
  const said = answer
    .replace(BEHIND, '')
    .split(/(?<=[.!?])\s/)
    .filter((sentence, at) => at === 0 || !SETTLED.test(sentence))
  return said
    .flatMap((sentence) => sentence.split(TURNS))
    .flatMap(atAnd)
    .filter((clause) => clause.trim() !== '')
}
