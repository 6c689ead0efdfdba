import type { Asked } from './asked.ts'
import { clausesOf, plainly } from './clauses.ts'

/** Whoever accepts a worry concedes what it is about. */
export const ACCEPTS =
  /(?<!\b(?:had|has|have|having) been )\b(?:agreed|agrees|accepted|accepts|acknowledged|acknowledges|recogni[sz]ed|recogni[sz]es|understood|shared (?:the|his|her|this|that|their))\b|\b(?:it|this|that) is(?:,| so\b| right\b| true\b| the case\b)|\b(?:was|were|did|had|felt) too\b(?! )|\bso (?:was|were|did|had) (?:he|she|they)\b|\bfelt the same\b/i
const DISPUTES =
  /\b(?:did|does|do)(?: not|n['’]t) (?:\w{1,30} )?(?:share|accept|agree|recogni[sz]e|believe|think|consider|feel)\b|\b(?:disagreed|disputed|rejected|refuted|denied)\b|\bopposite\b|\bno (?:sign|evidence|indication|suggestion)\b/i

/** An answer beside what was asked, taken apart. */
export type Said = {
  asked: Asked
  answer: string
  clauses: string[]
  /** The first clause without what brings it. */
  opening: string
  /** Whether a worry is disputed, or accepted. */
  disputes: boolean
  isAccepted: boolean
}

export function saidOf(asked: Asked, answer: string): Said {
  const clauses = clausesOf(answer)
  const isWorry = asked.challenge === 'concern'
  const disputes = isWorry && DISPUTES.test(answer)
  const isAccepted = isWorry && !disputes && ACCEPTS.test(answer)
  return { asked, answer, clauses, opening: plainly(clauses[0] ?? ''), disputes, isAccepted }
}
