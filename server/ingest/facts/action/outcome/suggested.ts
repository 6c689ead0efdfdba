import type { Outcome } from '../../../../../shared/facts.ts'
import { keptOpen, unlessOver } from './left-open.ts'
import { tells } from './wordings.ts'
import { goingOn } from './words.ts'

// That it was told or agreed is not what was to be done.
const agreed =
  /\b(?:(?:it|this) (?:was|has been|had been)|the (?:board|panel|committee|chair)(?: was| had)?) (?:therefore |also )?(?:agreed|reported|noted|confirmed|explained|stated|advised)\b/gi

// `while the works are under way`: what is going on is something else.
const inTheWay = new RegExp(
  `\\b(?:while|whilst|as long as|until|because|as|since) [^,.;]{2,60}? (?:${goingOn}|(?:is|are|was|were) (?:still |currently |now )?being [a-z]{2,20}ed)\\b`,
  'gi',
)

/**
 * What the words of a report suggest where no status says it: closing, dropping and "no change" first; then whether something is
 * done and whether anything is left.
 */
export function suggestedBy(text: string): Outcome {
  const open = keptOpen.exec(text)
  if (open && open.index > 12) return unlessOver(suggestedBy(text.slice(0, open.index + 1)))
  if (tells('closed', text)) return 'completed'
  if (tells('withdrawn', text)) return 'withdrawn'
  if (tells('no change', text)) return 'no change'
  const isDone = tells('done', text.replace(agreed, ' '))
  if (tells('not told', text)) return 'not reported'
  if (!isDone && tells('nothing to tell', text)) return 'no change'
  if (!isDone && tells('handed over', text)) return 'in progress'
  if (!isDone && tells('put off', text) && !tells('begun', text.replace(inTheWay, ''))) return 'deferred'
  return isDone && !tells('to come', text) && !tells('in part', text) ? 'completed' : 'in progress'
}
