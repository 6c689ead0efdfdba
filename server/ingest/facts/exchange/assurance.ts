import type { Assurance, Challenge } from '../../../../shared/facts.ts'
import {
  affirmation,
  deniesHarm,
  denial,
  dropped,
  former,
  gap,
  hypothetical,
  negation,
  pending,
  plainYes,
  remedy,
  unknown,
} from './assurance-signs.ts'
import {
  asksForFigure,
  asksIfHarm,
  asksOfHarm,
  asksYesOrNo,
  hopesForNone,
  isContrary,
  isStill,
  trendOf,
} from './question-signs.ts'
import { isPartial } from './share.ts'

type Signs = { affirms: number; denies: number; gaps: number; remedies: number; unknowns: number }

/** Where one thing said ends and a turn of it begins. */
const TURNS =
  /(?<=[.!?;:])\s|,?\s(?=(?:but|however|although|though|whilst|while|yet|except|unless|until|because|as there|since there)\b)|,\s(?=(?:a|the|this|there|they|he|she|we|it|which|where|and)\b)|\s(?=and (?:that|the|this|there|they|he|she|we|it|a|an|is|are|will|would|has|have)\b)/i

const clausesOf = (answer: string) => answer.split(TURNS).filter((clause) => clause.trim() !== '')
const has = (signs: RegExp[], clause: string) => signs.some((sign) => sign.test(clause))

/** Whether a sign stands in a clause with no negation before it. */
function holds(signs: RegExp[], clause: string): boolean {
  const denied = negation.exec(clause)?.index ?? Infinity
  return signs.some((sign) => {
    const at = sign.exec(clause)?.index
    return (
      at !== undefined &&
      at <= denied &&
      !(at < denied && /^.{0,12}\b(?:will|would|['’]ll) not\b/i.test(clause.slice(at)))
    )
  })
}

const LINK = /^(?:and|but|however|although|though|while|whilst|yet|that|because|which),?\s/i

function plainly(clause: string): string {
  return clause.trim().replace(LINK, '').replace(LINK, '')
}

/** Notes that report in the past shift everything by a tense: there `had been` tells of what is. */
const PRESENT = /\b(?:is|are|has|(?<!to )have|will|we|now)\b/i
const NONE = /\b(?:none|nobody|nothing|no one) (?:had|has|have|was|were|did|is|are)\b/i
/** Whoever is glad to say no denies something bad. */
const GLAD =
  /(?<!\b(?:is|was|be|not|were|are) )\b(?:assured|reassured|assures|reassures) (?:\w+ ){0,4}that\b|\b(?:(?:pleased|glad|happy|proud) to (?:say|report|confirm))\b/i
const EXCEEDS = /\b(?:above|better than|more than|well within|higher than) (?:what|target|the|its|average|promised)\b/i
const withoutLead = (clause: string) => clause.slice((/\bthat /i.exec(clause)?.index ?? -5) + 5)

/** What is asked: a plain yes to `isOfHarm` is bad news, none is good news where `hopesForNone`. */
type Asked = {
  question: string
  isOfHarm: boolean
  isIfHarm: boolean
  isYesOrNo: boolean
  hopesForNone: boolean
  isNow: boolean
  isForFigure: boolean
}

function readClause(signs: Signs, clause: string, asked: Asked): void {
  const said = plainly(clause)
  if (asked.isForFigure && isStill(said)) signs.affirms++
  else if (GLAD.test(said) && (has(denial, withoutLead(said)) || NONE.test(said))) signs.affirms++
  else if (asked.hopesForNone && /\b(?:none|(?:is|are|was|were|been) no|nobody)\b/i.test(said)) signs.affirms++
  else if (has(pending, said)) signs.unknowns++
  else if (has(denial, said) || (asked.isIfHarm && NONE.test(said))) signs[asked.isIfHarm ? 'affirms' : 'denies']++
  else if (has(unknown, said)) signs.unknowns++
  else if (deniesHarm.test(said)) signs.affirms++
  else readPlain(signs, said, asked)
}

function readPlain(signs: Signs, said: string, { question, isOfHarm, isYesOrNo, isNow }: Asked): void {
  const trend = trendOf(question, said)
  const partial = isPartial(said, isYesOrNo) && !EXCEEDS.test(said)
  const isYes = holds([plainYes], said)
  const isGap =
    trend === 'worse' ||
    partial ||
    (isYes && isOfHarm) ||
    (has(gap, said) && !hypothetical.test(said) && !(isNow && former.test(said)))
  if (isGap) signs.gaps++
  if (trend === 'better' || partial || (!isGap && (isYes || holds(affirmation, said)))) signs.affirms++
  if (holds(remedy, said) && !dropped.test(said)) signs.remedies++
}

/** The verb by which an answer is brought: `The CC confirmed that`. What it affirms it affirms as a whole. */
const AFFIRMING =
  /\b(?:confirmed|assured|reassured|gave assurance|provided assurance|offered assurance|provided reassurance|confirms|assures)\b/i
/** Whoever accepts a worry concedes what it is about. */
const CONCEDES =
  /\b(?:agreed|agrees|accepted|accepts|acknowledged|acknowledges|conceded|concedes|admitted|recogni[sz]ed|shared (?:the|his|her|this) concern)\b|\b(?:it|this|that) is(?:,| so\b| right\b| true\b| the case\b)/i

/** `She could not give it`, to whoever sought an assurance. */
const REFUSES =
  /\b(?:could|can|was|were) ?(?:not|unable to)(?: able to)? (?:give|offer|provide) (?:it|one|(?:(?:that|this|him|her|any|such|an?) ){0,2}(?:re)?assurance)\b/i

function signsOf(question: string, answer: string, challenge: Challenge): Signs {
  const signs: Signs = { affirms: 0, denies: 0, gaps: 0, remedies: 0, unknowns: 0 }
  const isIfHarm = challenge !== 'concern' && asksIfHarm(question)
  const isOfHarm = challenge === 'concern' || isIfHarm || asksOfHarm(question)
  const asked = {
    question,
    isOfHarm,
    isIfHarm,
    isYesOrNo: asksYesOrNo(question),
    hopesForNone: hopesForNone(question),
    isNow: PRESENT.test(answer),
    isForFigure: asksForFigure(question),
  }
  for (const clause of clausesOf(answer)) readClause(signs, clause, asked)
  const concedes = challenge === 'concern' && CONCEDES.test(answer)
  if (challenge === 'reassurance' && REFUSES.test(answer)) signs.denies++
  if (isContrary(question, answer) || concedes) signs.gaps++
  // A figure given to "how many are overdue" is a gap, unless it is none.
  if (asksOfHarm(question) && !/\b(?:none|nobody|zero|there (?:is|are|was|were) no|no longer)\b/i.test(answer))
    signs.gaps++
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
  const signs = signsOf(question, answer, challenge)
  const opening = clausesOf(answer)[0] ?? ''
  if (signs.affirms + signs.denies === 0 && (has(unknown, opening) || has(pending, opening))) return 'unclear'
  const lacks = signs.gaps + signs.denies
  if (signs.unknowns > 0 && signs.affirms === 0 && signs.remedies === 0)
    return signs.denies > 0 ? 'not assured' : 'unclear'
  if (lacks + signs.unknowns > 0) return withGap(signs)
  if (signs.affirms > 0 || AFFIRMING.test(answer)) return 'assured'
  if (signs.remedies > 0) return challenge === 'concern' || asksYesOrNo(question) ? 'partly assured' : 'assured'
  // An answer that neither praises nor finds fault has met a question, but not a worry.
  return challenge === 'concern' ? 'unclear' : 'assured'
}

function withGap({ affirms, denies, remedies }: Signs): Assurance {
  if (remedies > 0) return 'partly assured'
  return affirms > 0 && affirms >= denies ? 'partly assured' : 'not assured'
}
