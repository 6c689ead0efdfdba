import type { Assurance, Challenge } from '../../../../shared/facts.ts'
import { affirmation, deniesHarm, denial, gap, hypothetical, remedy, unknown } from './assurance-signs.ts'

type Signs = { affirms: number; denies: number; gaps: number; remedies: number; unknowns: number }

/** Where one thing said ends and a turn of it begins. */
const TURNS =
  /(?<=[.!?;:])\s|,?\s(?=(?:but|however|although|though|whilst|while|yet|except|unless|until)\b)|,\s(?=(?:a|the|this|there|they|he|she|we|it|which)\b)|\s(?=and (?:the|this|there|they|he|she|we|it|a|an|is|are|will|would|has|have)\b)/i

const clausesOf = (answer: string) => answer.split(TURNS).filter((clause) => clause.trim() !== '')
const has = (signs: RegExp[], clause: string) => signs.some((sign) => sign.test(clause))

/** `three of the four`, `two out of five`: some, not all. */
function isShareOf(clause: string): boolean {
  const words = [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ]
  const found = /\b(\d{1,4}|[a-z]{3,6}) (?:out )?of (?:the |its |our |their )?(\d{1,4}|[a-z]{3,6})\b/i.exec(clause)
  const [part = -1, whole = -1] = [found?.[1], found?.[2]].map((word) => {
    const known = words.indexOf((word ?? '').toLowerCase())
    return known === -1 ? Number(word ?? -1) : known
  })
  return part > 0 && whole > part
}

/** `is not confident` denies, `is confident` does not; the patterns leave that to a look at the words between. */
function isDenied(clause: string): boolean {
  if (!has(denial, clause) || deniesHarm.test(clause)) return false
  const confident = /\b(?:confident|satisfied|content|assured|convinced)\b/i.exec(clause)
  const isOnlyConfidence = confident !== null && !has([denial[0]!, denial[2]!, denial[3]!], clause)
  return (
    !isOnlyConfidence ||
    /(?:\b(?:not|never|less|un)|n['’]?t)(?: \w+){0,2} ?$/i.test(
      clause.slice(Math.max(0, confident.index - 30), confident.index),
    )
  )
}

function readClause(signs: Signs, clause: string): void {
  const said = clause.trim().replace(/^(?:and|but|however|although|though|while|whilst|yet|that),?\s/i, '')
  if (has(unknown, said)) signs.unknowns++
  else if (isDenied(said)) signs.denies++
  else if (deniesHarm.test(said)) signs.affirms++
  else {
    const isGap = (has(gap, said) && !hypothetical.test(said)) || isShareOf(said)
    if (isGap) signs.gaps++
    if (has(affirmation, said) && (!isGap || isShareOf(said))) signs.affirms++
    if (has(remedy, said)) signs.remedies++
  }
}

/** The verb by which an answer is brought: `The CC confirmed that`. What it affirms it affirms as a whole. */
const AFFIRMING =
  /\b(?:confirmed|assured|reassured|gave assurance|provided assurance|offered assurance|provided reassurance|confirms|assures)\b/i
const YES_OR_NO =
  /\b(?:if|whether|that)\b|^(?:is|are|do|does|did|has|have|can|will|was|were)\b|\b(?:is|are|do|does|has|have) the\b[^.]{0,120}\?/i
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /\b(?:consisten\w{1,4}|same|uniform|equal\w{0,3}|even)\b/i,
    /\b(?:differ(?:s|ent|ence|ences|ently)?|var(?:y|ies|ied|iation)|inconsisten\w{1,4})\b/i,
  ],
  [
    /\b(?:complete\w{0,2}|finish\w{0,3}|ready|in place|on time)\b/i,
    /\b(?:outstanding|remaining|awaiting|awaited|pending)\b/i,
  ],
  [
    /\b(?:improv\w{1,6}|better|fall\w{0,3}|reduc\w{1,4})\b/i,
    /\b(?:up|risen|rising|rose|increas\w{1,3}) (?:by |to )?\d/i,
  ],
  [/\b(?:worse|rising|increase|high)\b/i, /\b(?:up|risen|rising|rose|increas\w{1,3}) (?:by |to )?\d/i],
]

function signsOf(question: string, answer: string): Signs {
  const signs: Signs = { affirms: 0, denies: 0, gaps: 0, remedies: 0, unknowns: 0 }
  for (const clause of clausesOf(answer)) readClause(signs, clause)
  if (OPPOSITES.some(([asked, said]) => asked.test(question) && said.test(answer))) signs.gaps++
  return signs
}

/**
 * How far the words of an answer assure whoever asked: a suggestion that a person decides on. After the definitions of the
 * facts: affirmed without a gap is `assured`; with a gap, or a gap with a remedy, `partly assured`; a gap alone or a denial
 * `not assured`; what does not meet the question `unclear`.
 *
 * @param answer null where none is written down
 */
export function assuranceOf(question: string, answer: string | null, challenge: Challenge): Assurance {
  if (answer === null) return 'unclear'
  const signs = signsOf(question, answer)
  const lacks = signs.gaps + signs.denies
  if (signs.unknowns > 0 && signs.affirms === 0 && signs.remedies === 0) return lacks > 0 ? 'not assured' : 'unclear'
  if (lacks + signs.unknowns > 0) return withGap(signs)
  if (signs.affirms > 0 || AFFIRMING.test(answer)) return 'assured'
  return plainly(question, signs, challenge)
}

function withGap({ affirms, denies, remedies }: Signs): Assurance {
  if (remedies > 0) return 'partly assured'
  return affirms > 0 && affirms >= denies ? 'partly assured' : 'not assured'
}

/** An answer that neither praises nor finds fault. */
function plainly(question: string, { remedies }: Signs, challenge: Challenge): Assurance {
  if (remedies > 0) return challenge === 'concern' || YES_OR_NO.test(question) ? 'partly assured' : 'assured'
  return challenge === 'concern' ? 'unclear' : 'assured'
}
