import type { Outcome } from '../../../../../shared/facts.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { statuses, statusOf } from './status.ts'
import { leftOpen, unlessOver } from './left-open.ts'
import { suggestedBy } from './suggested.ts'
import { tells } from './wordings.ts'

const lastClause = /(?:[;–—]| -)[^;–—]{3,40}$/

const lastWords = /\. [^.]{3,40}\.?$/

// `Carry forward to next week`: put off, whatever is told before.
const putOff =
  /^(?:to (?:be )?|agreed to )?(?:carr(?:y|ied)|held|hold|roll(?:ed)?|put|pushed?|stood|moved?) (?:forward|over|back)(?: again)? (?:to|until|till|into) [^;]{2,60}$/i

/** The status that opens or closes an update; null where none does. */
export function statedIn(text: string): Outcome | null {
  const opening = statuses.find(
    (status) => status.outcome !== 'not reported' && status.opening.test(text.slice(0, 120)),
  )
  // `Not arranged, and no longer wanted`: that it is given up says more.
  if (opening?.outcome === 'no change' && tells('withdrawn', text)) return 'withdrawn'
  if (opening) return opening.outcome
  const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const last = sentences.at(-1) ?? ''
  if (leftOpen.test(last) && sentences.length > 1) return unlessOver(suggestedBy(sentences.slice(0, -1).join(' ')))
  if (putOff.test(last)) return 'deferred'
  const first = statusOf(sentences[0] ?? '')
  // `Not yet due. It is being priced.`: more is told.
  const isToldOn = first === 'not reported' && sentences.length > 1
  return (
    statusOf(last) ??
    // `… in Annex B. Completed.`: a letter with a stop ends no sentence by itself.
    statusOf(last.slice(last.search(lastWords) + 1).trimStart()) ??
    statusOf(last.slice(last.search(lastClause) + 1).replace(/^ ?- /, '')) ??
    (isToldOn ? null : first)
  )
}
