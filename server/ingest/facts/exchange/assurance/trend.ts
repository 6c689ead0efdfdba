/** Of these more is better. */
const MORE_IS_BETTER =
  /\b(?:satisfaction|confidence|detections?|detected|solved|charges?|charged|outcomes|officers|establishment|performance|complian\w{1,3}|attendance|recruit\w{0,5}|engagement|referrals|conviction\w{0,1}|visibility|patrol\w{0,3}|volunteers|arrests?|morale|quality|trust|take-?up|usage|coverage|cover|seizures?|capacity|diversity|response rates?|staff numbers|retention|savings?|income|reserves|specials|cadets|posts|funding|staffing|headcount|resolutions?|accuracy|turnout|participation|uptake|representation|applica(?:tions|nts)|prosecutions|interventions|answered|recoveries|reports to|disruptions?|speed of)\b/i
/** Of these less is. */
const LESS_IS_BETTER =
  /\b(?:crimes?|offences|offending|reoffending|complaints?|waits?|waiting|wait times?|response times?|times?|delays?|backlogs?|queues?|vacanc(?:y|ies)|sickness|absences?|absence|costs?|burglar(?:y|ies)|thefts?|robber(?:y|ies)|violence|assaults?|abandon\w{0,4}|overtime|overspend|speeds?|speeding|attrition|leavers|gaps?|warrants|collisions?|casualties|deaths|harm|fraud|damage|disorder|incidents?|calls lost|hours lost|repeat\w{0,3}|outstanding|overdue|unallocated|left|leaving|off sick|lost|late|waiting|complain(?:ed|ing)|workloads?|caseloads?|turnover|allegations?|errors|breaches|demand|emissions|disproportionality|withdrawals?|debts?|deficit|ASB|anti-?social behaviour|overspends)\b/i

const amount =
  '(?:(?:by|from|to|of|at) )?(?:about |around |some |nearly |over |almost |just |just (?:under|over|above|below) |under |below )?(?:\\d|£|a (?:third|quarter|fifth|tenth|half|few|little)|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty)'
const mark =
  "(?: (?:the|its|his|her|their|our|an?))?(?: (?:force|agreed|national|regional|own)['’]?s?)? (?:targets?|aims?|average|standard|figure|median|expected|expectations?|promise|promised|goal|plan|forecast|norm|limit|what|where|\\d)"
const DOWN = new RegExp(
  `\\b(?:below|short of|shy of|under|less than|fewer than)${mark}\\b|\\b(?:fallen|fell|falling|falls|dropped|dropping|drops|come down|came down|coming down|gone down|went down|going down|shrunk|shrinking|narrowed|narrowing|reduced|eased|halved|decreas(?:ed|ing|es)|thinned|diminished|dwindled|lower(?:ed)?|fewer|shorter|less|tumbled|lowest|fewest)\\b|\\ban? (?:\\w{1,30} )?(?:fall|drop|dip|decline|decrease|reduction) (?:in|of|from|to)\\b|\\b(?:continu(?:es?|ed|ing)|tend(?:s|ed)) to (?:fall|drop|decline|decrease|shrink|reduce|dwindle)\\b|(?<!\\b(?:put|puts|comes?|came|is|was) (?:it |this |that |them |much |most )?)\\b(?:down|cut) ${amount}|\\bdown in\\b`,
  'i',
)
const UP = new RegExp(
  `\\b(?:above|over|beyond|more than|in excess of)${mark}\\b|\\b(?:risen|rising|rose|rises|grown|growing|grew|gone up|went up|going up|climbed|climbing|widened|widening|increas(?:ed|ing|es)|doubled|trebled|lengthened|longer|higher|more (?!than|to|needs?|so|work|is|will|would|of|before|after|at|in|on|under|for|with|from|by|are|have|has)\\w{1,30}|mounted|mounting|crept up|jumped|soared|highest(?! (?:risk|harm|need|threat|priority)))\\b|\\ban? (?:\\w{1,30} )?(?:rise|increase|growth|jump|uplift|spike) (?:in|of|from|to)\\b|\\b(?:continu(?:es?|ed|ing)|tend(?:s|ed)) to (?:rise|grow|increase|climb|mount|lengthen)\\b|\\bup ${amount}|\\b(?:up|worse|higher|rising) in\\b`,
  'i',
)

const NOT = /\b(?:not|never|no|nothing|none|neither)\b|n['’]t\b/i

/** `Officers leaving`, `posts unfilled`: those who are there no more. */
const LOST =
  /\b(?:officers|staff|recruits|specials|volunteers|posts) (?:\w{1,30} )?(?:leaving|left|lost|off sick|absent|unfilled|vacant|missing|resigning)\b/i

/** Whether more of what a text speaks of is better (1), worse (-1), or cannot be told (0). Its head stands first, save behind `fewer`. */
function worthOf(text: string): number {
  if (LOST.test(text)) return -1
  const [more, less] = [MORE_IS_BETTER.exec(text)?.index ?? -1, LESS_IS_BETTER.exec(text)?.index ?? -1]
  if (more === -1 || less === -1) return Math.sign(more - less)
  return /\b(?:fewer|more)\b/i.test(text) === more < less ? -1 : 1
}

/** Whether something rises (1) or falls (-1) in a clause; 0 where nothing or both does, or where it is said not to. */
export function directionOf(clause: string): number {
  const [up, down] = [UP.exec(clause), DOWN.exec(clause)]
  if ((up === null) === (down === null)) return 0
  const at = (up ?? down)?.index ?? 0
  if (NOT.test(clause.slice(Math.max(0, at - 24), at))) return 0
  return up ? 1 : -1
}

/** `It had come down among officers` speaks of what was asked, whoever else is named. */
const PRONOUN = /^(?:it|they|these|those) (?:has|have|had|is|are|was|were)\b/i

/** A clause without a subject of its own speaks of what was asked. */
const REFERS =
  /^\W{0,2}(?:is|are|was|were|has|have|had|it|they|this|that|these|those|there|each|both|up|down|by|from|to|about|some|nearly|over|\d|the (?:figures?|numbers?|rate|total|trend|level|share|chart|average|position|picture)|if anything|in fact|on the contrary|quite)\b|\d/i

/** Whether what rises or falls in a clause is the better or the worse for it; null where nothing does or nobody can tell. */
export function trendOf(question: string, clause: string): 'better' | 'worse' | null {
  const direction = directionOf(clause)
  if (direction === 0) return null
  const worth =
    (PRONOUN.test(clause) && worthOf(question)) ||
    worthOf(clause) ||
    (REFERS.test(clause) ? worthOf(question) || (/\d/.test(clause) ? -1 : 0) : 0)
  if (worth === 0) return null
  return direction === worth ? 'better' : 'worse'
}
