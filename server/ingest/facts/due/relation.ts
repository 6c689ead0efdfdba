import { addDays } from '../../../../shared/dates.ts'
import type { Period } from './period.ts'
import type { DueReference, Interval } from './reference.ts'

/** How due words stand to the period they name; `alone` where no word in front says. */
export type Relation =
  | 'by'
  | 'before'
  | 'within'
  | 'after'
  | 'until'
  | 'moved'
  | 'at'
  | 'in'
  | 'on'
  | 'for'
  | 'to'
  | 'over'
  | 'onward'
  | 'alone'

// One pass over the text finds every word that due words can begin with; what follows it decides.
const anchors: [Relation, string][] = [
  [
    'by',
    '(?:revised|new|amended|extended|target) (?:due |target |completion )?(?:date|deadline|timescale)(?: (?:is|of|now|for this is)){0,2} ?[:–-]?|(?:by )?(?:no|not) later than|on or before|in time for|by|now(?= (?:\\d|end |mid|early |late |Q[1-4]|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[A-Z][a-z]{2,8}(?: 20\\d\\d)?(?:[.;,)]|$)))|(?:due|deadline|timescales?|target|completion)(?: date| by)? ?[:–-]|due(?! in\\b)(?: on| by| for)?(?: ?\\()?',
  ],
  // `before the clocks change on 4 May`
  [
    'before',
    "before (?:[\\w’'-]{1,20} ){2,7}on(?= (?:[A-Z][a-z]{2,5}day )?\\d)|before|b4|prior to|ahead of|in advance of",
  ],
  ['within', 'within|inside(?= (?:an?|the|one|two|three|four|six|ten|\\d{1,2}) )'],
  ['after', 'after|following'],
  ['until', 'until|till|(?:from )?now (?:to|until)|up to'],
  [
    'moved',
    '(?:slipped|pushed|revised|changed|deferred|postponed|delayed|moved|put back|put off|pushed back|rescheduled|carr(?:ied|y)(?: forward| over)?|(?:held|put|rolled|stood) over|rolled forward|adjourned|extended) (?:back |on |out |over )?to|(?:set|scheduled|fixed|planned|arranged|booked|promised|ready) for|(?<=\\b(?:agenda|programme|work ?plan|forward plan|diary) )for|(?<=\\bagenda )of',
  ],
  ['over', 'over|during|throughout'],
  ['onward', 'from(?= (?:the )?(?:[\\w-]{1,20} ){1,4}onwards?\\b)|(?:starting|beginning)(?: (?:with|from|at|in|on))?'],
  ['at', 'at|around'],
  ['in', '(?:due )?in'],
  ['on', 'on'],
  ['for', '(?<!\\b(?:dates?|venue|agenda) )for'],
  ['to', 'to'],
]
const anchor = new RegExp(
  `(?<![\\w-])(?:${anchors.map(([, words], i) => `(?<r${i}>${words})`).join('|')}) ?(?=\\S)`,
  'gi',
)

/** The words of a text that due words can begin with, and what each says of the period behind it. */
export function* relationsIn(text: string): Generator<{ start: number; length: number; relation: Relation }> {
  for (const match of text.matchAll(anchor)) {
    const at = Object.values(match.groups ?? {}).findIndex((words) => words !== undefined)
    yield { start: match.index, length: match[0].length, relation: anchors[at]?.[0] ?? 'at' }
  }
}

const allowed: Record<Relation, Period['kind'][] | 'all'> = {
  by: 'all',
  before: 'all',
  within: ['span', 'within', 'relative'],
  after: 'all',
  until: 'all',
  moved: 'all',
  onward: ['meeting', 'relative', 'day', 'month', 'year'],
  over: ['within', 'relative', 'edge', 'month', 'year'],
  at: ['meeting', 'edge', 'year', 'standing'],
  in: ['meeting', 'edge', 'relative', 'span', 'within', 'month', 'year'],
  on: ['day'],
  for: ['meeting', 'edge'],
  to: ['meeting', 'standing'],
  alone: 'all',
}

/** Whether a period may stand behind such a word. */
export function fits(relation: Relation, { kind }: Period): boolean {
  const kinds = allowed[relation]
  return kinds === 'all' || kinds.includes(kind)
}

/** The days that a period and the word in front of it allow together. */
export function related(relation: Relation, { kind, days }: Period, reference: DueReference): Interval | null {
  if (days === null || kind === 'standing') return days
  // Where the meeting's day is not known, the period itself is all that can be said.
  const opens = reference.first !== null && reference.first === reference.last ? reference.opens : days.first
  const isOpen = days.last === null
  if (relation === 'by') return { first: opens, last: days.last }
  // Before the end of a month still reaches its last day; before anything else ends the day before.
  if (relation === 'before')
    return { first: opens, last: kind === 'edge' ? days.last : days.first && !isOpen ? addDays(days.first, -1) : null }
  if (relation === 'after') return isOpen ? days : { first: days.last && addDays(days.last, 1), last: null }
  return days
}
