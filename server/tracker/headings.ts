import { roleOf } from '../ingest/facts/action/columns.ts'
import type { TrackerField } from '../../shared/tracker.ts'
import { trimmedEnd } from '../../shared/trim.ts'

const closed =
  /^(?:(?:date|day|meeting|when) (?:(?:action )?(?:was )?(?:closed|completed?|discharged|ended|signed off|actioned)|of (?:closure|completion|discharge))|(?:closed|completed|discharged|ended|signed off|closure|end|actual completion|actual end) ?(?:on|at|date)(?: \(.*\))?|date closed.*|closed \(date\))$/i

/** Looser signs, tried in this order where the heading is not one of the usual. */
const signs: [TrackerField, RegExp][] = [
  [
    'closed',
    /\b(?:clos(?:ed|ure)|complet(?:ed|ion)|discharged|signed off)\b.{0,60}\bdate\b|\bdate\b.{0,60}\b(?:closed|closure|completed|discharged)\b/i,
  ],
  [
    'due',
    /\b(?:due|deadline|target|timescale|by when|required by|delivery date|review date|complete by|completion date)\b/i,
  ],
  [
    'raised',
    /\b(?:raised|opened|logged|meeting date|date of|origin|agreed on|date added|date set|date given|set on)\b|^date\b/i,
  ],
  ['status', /\b(?:status|rag|open or closed|state|complete\?)/i],
  ['update', /\b(?:updates?|progress|comments?|notes|position|narrative|response|outcome|latest)\b/i],
  ['owner', /\b(?:owners?|leads?|responsib\w+|who|assigned|allocated|accountable|officer|sro|action by|holder)\b/i],
  ['ref', /\b(?:ref|reference|no|number|id|num)\b|#/i],
  ['action', /\b(?:actions?|recommendations?|tasks?|description|what|details?|requests?|commitment|summary)\b/i],
]

const usual = new Set(['ref', 'action', 'owner', 'due', 'status', 'update', 'raised'])

/** What a heading says its column holds; null where it says nothing that is known. */
export function fieldOfHeading(heading: string): TrackerField | null {
  const words = trimmedEnd(heading, ':*')
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (words === '' || words.length > 60) return null
  if (closed.test(words)) return 'closed'
  const role = roleOf(words)
  if (role !== null && usual.has(role)) return role as TrackerField
  const found = signs.find(([, sign]) => sign.test(words))
  if (found) return found[0]
  return role === 'item' ? 'action' : null
}
