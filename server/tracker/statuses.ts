import { outcome } from '../ingest/facts/action/outcome.ts'
import { statusOf } from '../ingest/facts/action/outcome/status.ts'
import type { StatusMeaning } from '../../shared/tracker.ts'

/** A status as a key: small letters, white space folded. */
export const statusKey = (cell: string) => cell.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200)

// Trackers say more briefly than notes do. A colour tells how an open action is doing; blue is commonly complete.
const own: [StatusMeaning, RegExp][] = [
  [
    'open',
    /^(?:open|live|new|active|current|outstanding|overdue|not (?:yet )?due|due|pending|red|amber|green|yellow|r|a|g|a\/g|a\/r|y|o|no|n|tbc|awaiting (?:update|response)|incomplete|not complete(?:d)?|re-?opened)$/,
  ],
  [
    'completed',
    /^(?:blue|b|c|yes|y(?:es)? ?[-–] ?complete|100 ?%|1|complete ?[-–/&] ?(?:closed|close)|closed ?[-–/&] ?complete[d]?|recommend(?:ed)? (?:for )?clos(?:e|ure))$/,
  ],
  [
    'withdrawn',
    /^(?:grey|gray|black|white|superseded.*|merged.*|duplicate.*|transferred.*|moved to .*|rejected|void|removed)$/,
  ],
  ['deferred', /^(?:parked|deferred.*|on hold.*|paused.*)$/],
]

/** What the words of a status column mean, as far as can be guessed; `isKnown` is false where they are no usual status. */
export function meaningOf(cell: string): { meaning: StatusMeaning; isKnown: boolean } {
  const key = statusKey(cell)
  if (key === '') return { meaning: 'open', isKnown: true }
  const found = own.find(([, words]) => words.test(key))
  if (found) return { meaning: found[0], isKnown: true }
  const alone = statusOf(cell)
  if (alone !== null) return { meaning: alone, isKnown: true }
  const told = outcome(cell)
  return { meaning: told.outcome, isKnown: told.stated }
}
