import type { Asked } from './asked.ts'
import { clausesOf, plainly } from './clauses.ts'
import { directionOf } from './trend.ts'

/** That what was asked about is not so, or only looks so. */
const CORRECTS =
  /\b(?:is|was|are) (?:no longer (?:so|true|the case)|not so (?:now|any longer|today))\b|\b(?:follow(?:s|ed)|reflect(?:s|ed)|c[oa]mes? from|due to|down to|because of) (?:an? )?(?:changes? (?:in|to) (?:how|the way|recording|counting|the (?:counting|recording|definition))|better recording|fuller recording|more accurate|new (?:counting|recording))\b|\bon (?:the (?:old|same|previous) (?:basis|count|measure)|a like[- ]for[- ]like basis)\b/i

/** `Why had it gone up?` `It had gone down.` */
const turns = (question: string, opening: string) => {
  const asked = directionOf(question)
  return asked !== 0 && directionOf(opening) === -asked
}

const IN_PART = /\b(?:partly|in part|two thirds|half|most|some of|remainder|the rest|real)\b/i

/** Whether an answer to why something is so says that it is not so, or only looks so. */
export const isCorrected = ({ isWhy, question }: Asked, answer: string) =>
  (isWhy || /\bwhat (?:lay|lies|was|is) behind\b/i.test(question)) &&
  !IN_PART.test(answer) &&
  (CORRECTS.test(answer) || turns(question, plainly(clausesOf(answer)[0] ?? '')))
