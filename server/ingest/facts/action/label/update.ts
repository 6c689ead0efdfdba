import { outcome } from '../outcome.ts'
import { isTold } from '../wording.ts'
import type { Label } from './label.ts'

// `Update:`, `Update 18.01.22 –`, `Progress (May):`; `Outcome 16 –` is a crime outcome.
const update =
  /(?:(?:Progress |Latest |Current |Further |Verbal )?(?:Update|UPDATE|update)s?|Diweddariad(?:au)?(?= ?:)|Progress|PROGRESS|Status|STATUS|Current position|Latest position|Position(?= ?:)|POSITION(?= ?:)|Where (?:it|this|things|we) (?:stands?|is|are)(?= ?:)|How (?:it|this) stands(?= ?:)|Stage(?= ?:)|Reported(?= ?:)|REPORTED(?= ?:)|What happened(?= ?:)|Result(?= ?:)|Outcome|OUTCOME|Response|RESPONSE)(?! \d\d?\b(?![./-]))(?: ?\(?(?:(?:as )?at |from |by |of |for )?(?:\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d\d-\d\d|[\w./ ]{0,24})\)?)??(?: ?[:–—]| -(?= ))[ :–—-]{0,3}/g

// `RJ to list the vans. >> Half are listed.`: behind what was asked for, an arrow before its report.
const arrow = /(?<=[.;!?)] )(?:>{1,3}|=>|[→➔►▶]) ?(?=\p{Lu})/gu
const longestReport = 400

/** The labels of what is reported of an action. */
export function* updateLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(update))
    yield { kind: 'update', start: match.index, end: match.index + match[0].length, ref: null, owner: null }
  for (const { index, 0: mark } of text.matchAll(arrow)) {
    const end = index + mark.length
    const report = text.slice(end, end + longestReport)
    if (isTold(report) || outcome(report).stated) yield { kind: 'update', start: index, end, ref: null, owner: null }
  }
  if (/^(?:update|progress update)s?$/i.test(text))
    yield { kind: 'update', start: 0, end: text.length, ref: null, owner: null }
  const bareUpdate = /^(?:Update|UPDATE) (?=\p{Lu})/u.exec(text)
  if (bareUpdate && isTold(text.slice(bareUpdate[0].length)))
    yield { kind: 'update', start: 0, end: bareUpdate[0].length, ref: null, owner: null }
}
