import type { Outcome } from '../../../../shared/facts.ts'
import { reference } from './reference.ts'
import { keptOpen } from './outcome/left-open.ts'
import { statedIn } from './outcome/stated.ts'
import { statusOf } from './outcome/status.ts'
import { suggestedBy } from './outcome/suggested.ts'

/** What an update's words report; `stated` where a status word says it. */
export type ReportedOutcome = { outcome: Outcome; stated: boolean }

// `Blue (complete)`, `Amber – draft with the DCC`: what is written beside a colour tells more.
const colourBefore =
  /^(?:red|amber|green|blue|grey|black|rag)(?: ?[/-] ?(?:red|amber|green))?(?: ?[:–—-] ?| ?(?=\())(?=\S)\(?/i

// `Outstanding. Half of them are in`: not over, and part of it is done.
const outstandingInPart =
  /^outstanding ?[.:;,–-] ?(?=[^.;]{0,20}\b(?:half|some|most|part|two thirds|a third|one|two|three|four|five|\d{1,3}) (?:of|are|is|have|has)\b)/i

// `Done in eleven of the fourteen`, `Completed for most of them`: part of it is left.
const doneInPart =
  /^(?:done|completed?|delivered|actioned|achieved) (?=(?:in|for|at|by|with) (?:\w{1,12} ){0,2}(?:(?:of|out of) (?:the |all )?\w{2,12}\b|half|most|some|part)\b)/i

// `Action 3/25 – carried forward to March`
const actionBefore = new RegExp(
  `^(?:action|item|minute)s? (?:no\\.? |ref\\.? )?${reference} ?(?:[–—:-]|was|is)? ?`,
  'i',
)

/**
 * What the words of an update report of its action. A status word decides over what else is said; then closing, dropping and
 * "no change"; then whether something is done and whether anything is left. An empty update reports nothing.
 */
export function outcome(update: string): ReportedOutcome {
  const text = update
    .trim()
    .replace(/^[–—-] ?/, '')
    .replace(/^[✓✔☑] ?(?=\p{L})/u, '')
    .replace(/^\((?<all>[^()]+)\)$/, '$<all>')
    // What is late is told further: `Overdue – deferred to May`.
    .replace(/^(?:overdue|late)(?: ?[–—:;,]| -) ?(?=\p{L}+ \p{L})/iu, '')
    .replace(colourBefore, '')
    // `Open – no progress over the summer`: it is not over, and how far it has come is told behind.
    .replace(/^(?:open|live)(?: ?[–—:;,.(]| -) ?(?=\p{L}+ \p{L})/iu, '')
    .replace(outstandingInPart, '')
    .replace(doneInPart, '')
    .replace(actionBefore, '')
    // `No update. Open`: that it is open reports nothing.
    .replace(/(?<=^no (?:update|report)[^.;]{0,20})[.;,–]? ?(?:open|live)[. ]{0,3}$/i, '')
    .replace(/^(?:update|progress|status|response|outcome|position)\b[^:–-]{0,24}[:–-] ?/i, '')
    .slice(0, 4000)
  if (text.trim() === '') return { outcome: 'not reported', stated: false }
  const isKeptOpen = (keptOpen.exec(text)?.index ?? 0) > 12
  const stated = isKeptOpen ? null : (statusOf(text) ?? statedIn(text))
  return stated ? { outcome: stated, stated: true } : { outcome: suggestedBy(text), stated: false }
}
