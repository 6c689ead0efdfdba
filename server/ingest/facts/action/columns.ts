import type { Block } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { trimmedEnd } from '../../../../shared/trim.ts'
import { dueCell } from '../due/due-cell.ts'
import { dueReference } from '../due/reference.ts'
import { explainedIn } from './label/legend.ts'
import { outcome } from './outcome.ts'
import { reference } from './reference.ts'
import { ownersIn } from '../owner/owner.ts'
import { isAsked, isImperative, isTold } from './wording.ts'

/** What a column of a table of actions holds. */
export type Role = 'ref' | 'action' | 'owner' | 'due' | 'status' | 'update' | 'raised' | 'item' | 'talk'

const roles: [Role, RegExp][] = [
  [
    'ref',
    /^(?:no\.?|ref(?:erence)?\.?(?: no\.?)?|(?:action|minute|item|log|agenda|unique) (?:no\.?|ref\.?|reference|number|id)|#|number|id|ap|s\/n)$/i,
  ],
  [
    'action',
    /^(?:actions? (?:and|&|\/) (?:owners?|leads?|who|by whom|officer)|(?:actions?|requests?) (?:and|&|\/|with) (?:when|dates?|day)(?: (?:agreed|raised|set|made|requested|asked))?|actions? (?:from|of|set (?:on|at)|agreed (?:on|at)|raised (?:on|at)) (?:the )?.{3,40}|(?:agreed |outstanding |open |new )?actions?(?: points?| items?| required| agreed| description| details?| summary| to be taken)?|(?:summary|description|details?) of (?:the )?actions?(?: required| agreed)?|(?:action|recommendation) ?\/ ?(?:action|recommendation|decision)|description|tasks?|requests?|undertakings?|commitments?|promises?|follow[- ]?ups?|points?|what(?: (?:is|was|were|we|you|they|has|had|been|needs?)){0,3}(?: (?:agreed|said|asked(?: for)?|requested|promised|undertaken|wanted|to be done|to do|will do|would do))?)$/i,
  ],
  [
    'owner',
    /^(?:(?:action )?(?:owners?|leads?)(?: ?\/ ?(?:owner|lead|by whom))?|lead (?:officer|person|member|agency|responsible)s?|(?:for )?action(?:ed)? (?:by|for|owner|lead)|(?:to be )?progressed by|by whom\??|who\??|whom|responsible(?: officer| person| lead| owner| party)?|(?:officers?|persons?|member|lead|owner)(?:\(s\))? responsible|responsibility|assigned(?: to)?|allocated to|accountable(?: officer)?|officers?|sro|who (?:is|was) to(?: do it| act)?|whose?|action(?:ing)? officer|task(?:ed)? (?:to|owner)|with|falls to|set for|named (?:lead|officer)|for)$/i,
  ],
  [
    'due',
    /^(?:due(?: date| by| on)?|deadlines?(?: date)?|target(?: date| completion date)?|by when\??|when\??|timescales?|time ?frames?|date (?:due|for completion|required)|(?:expected |target )?completion(?: date)?|to be completed(?: by)?(?: ?\/ ?progressed to next stage)?|complete by|required by|review date|finish(?: date| by)?|delivery date|action by date|date to be (?:completed|actioned)(?: by)?|due for completion|wanted(?: by)?|needed by|promised(?: for| by)?)$/i,
  ],
  [
    'status',
    /^(?:(?:action |current )?status|rag(?: status| rating)?|complete(?:d)?\??(?: \(y\/n\))?|r\.?a\.?g\.?(?: ?\/ ?status)?|b?rag(?: ?\/ ?status)?|done\??|discharged\??|open ?\/ ?closed|closed\??|state|stage|how (?:it|this) stands|where (?:it|this) stands)$/i,
  ],
  [
    'update',
    /^(?:(?:progress|status|latest|current|action|officer|verbal) ?\/? ?(?:updates?|reports?|positions?|comments?|status|progress)|updates?(?: ?\/ ?(?:status|comments?|progress|outcome))?|progress(?: made| to date| notes?)?|comments?(?: ?\/ ?(?:updates?|progress|status))?|action(?:s)? taken|feedback|comment(?:ary|aries)|remarks?|narrative|officer comments?|current situation|evidence(?: of completion)?|how (?:it|this) (?:stands|was discharged)|outcomes?(?: ?\/ ?status)?|position|responses?|notes|where (?:we|it|things) (?:are|is|stands?)(?: now)?|latest|how far|what(?: has|['’]s)? (?:happened|been done|come of it)(?: since)?|what was done|(?:reported|told|said|noted) (?:today|tonight|now|since|(?:at|to) (?:this|the) (?:meeting|session|board|panel))|(?:positions?|progress|updates?) (?:at|on|in|since|as at|for) [\w /.]{2,30})$/i,
  ],
  [
    'raised',
    /^(?:dates?(?: raised| set| added| opened| logged| of meeting| agreed)?|meeting(?: date)?(?: ?(?:&|and|\/) ?(?:ref(?:erence)?\.?|item|minute))?|date ?(?:&|and|\/) ?(?:ref(?:erence)?\.?|item|minute)|raised(?: on| at)?|from(?: meeting)?|origin|(?:agreed|asked|set|opened|first raised|when raised|minuted)(?: at| on)?)$/i,
  ],
  ['talk', /^(?:discussions?|key (?:points|discussion)(?: raised)?|summary(?: of discussion)?|points? discussed)$/i],
  ['item', /^(?:items?|subjects?|topics?|agenda item|minute|title|issue)$/i],
]

/** What a heading says its column holds. */
export const roleOf = (text: string): Role | null => roleNamed(text) ?? roleNamed(text.split(' / ').at(-1) ?? '')

// `Status at this meeting`, `Due (revised)`: when it is so of.
const qualified =
  / (?:(?:at|as at|as of|as on|on|for|since|to) (?:(?:this|the|today|last|date)\b|\d).{0,25}|\([^()]{2,30}\))$/i

// In Wales a heading may stand in both languages, the English one last.
const roleNamed = (text: string) => {
  const words = trimmedEnd(text, ':*').trim()
  const named = (own: string) => roles.find(([, shape]) => shape.test(own))?.[0] ?? null
  return named(words) ?? (qualified.test(words) ? named(words.replace(qualified, '')) : null) ?? bothOf(words, named)
}

// `Status and update`, `Progress & comments`: how it stands, and what is told of it.
function bothOf(words: string, named: (own: string) => Role | null): Role | null {
  const parts = words.split(/ (?:and|&) /)
  const told = parts.map(named)
  return parts.length === 2 && told.every((role) => role === 'status' || role === 'update') ? 'update' : null
}

/** The columns of a table of actions: at least an action column and one more that only such a table has. */
export type Columns = Map<number, Role>

// Beside a column of their numbers, the references themselves.
const fullReference = /^(?:outstanding )?references?$/i

// What the office calls one of them, and the words that one is in.
const kindAlone = /^(?:action|task|request|undertaking|commitment|promise|pledge|follow[- ]?up|point|item)$/i
const wordsOfIt = /^(?:what\b|(?:summary|description|details?)\b)/i

/** Whether the first column only names the kind of what stands in words under a later heading. */
function isNumberOf({ text, cells: [first] }: Block, columns: Columns, heading: string): boolean {
  const isFirst = first !== undefined && columns.get(first.column) === 'action'
  const kind = isFirst ? text.slice(first.start, first.end) : ''
  // `Point | Task`
  if (/^points?$/i.test(kind) && /^(?:tasks?|actions?)$/i.test(heading)) return true
  return kindAlone.test(kind) && wordsOfIt.test(heading)
}

export function columnsOf(block: Block): Columns | null {
  if (block.cells.length < 2) return null
  const columns: Columns = new Map()
  let unknown = 0
  for (const { start, end, column } of block.cells) {
    const role = roleOf(block.text.slice(start, end))
    // A column of the office's own kind (`Theme`, `Priority`) does not make the table another one.
    if (role === null) {
      if (end - start > 40 || ++unknown > 1) return null
      continue
    }
    if (![...columns.values()].includes(role)) columns.set(column, role)
    // `Follow-up | What we were promised`: the first holds their numbers.
    else if (role === 'action' && isNumberOf(block, columns, block.text.slice(start, end))) {
      columns.set(block.cells[0]?.column ?? 0, 'ref')
      columns.set(column, 'action')
    } else if (role === 'ref' && fullReference.test(block.text.slice(start, end))) columns.set(column, 'action')
  }
  const found = new Set(columns.values())
  const by = block.cells.find(({ start, end }) => /^by$/i.test(block.text.slice(start, end)))
  if (by && found.has('owner') && !found.has('due')) {
    columns.set(by.column, 'due')
    unknown--
  }
  if (unknown > 0 && !(columns.size > 2 && found.has('action'))) return null
  // A column without a heading between two that have one holds the words of the notes themselves.
  const isBeside = !found.has('action') && (block.cells.at(-1)?.column ?? 0) >= block.cells.length
  if (isBeside) return null
  const hasAction = found.has('action') || (found.has('item') && found.has('owner') && !found.has('talk'))
  // `No | Notes | Action`: what stands before the column of actions was said.
  const isTalk =
    found.has('talk') || [...columns.values()].lastIndexOf('update') < [...columns.values()].indexOf('action')
  const own: Role[] = isTalk ? ['owner', 'due', 'status'] : ['owner', 'due', 'status', 'update', 'ref']
  return hasAction && own.some((role) => found.has(role)) ? columns : null
}

/** The columns of a row in a table that heads none: its words ask for something, and somebody or a status stands beside them. */
export function columnsLike(block: Block, people: People): Columns | null {
  if (block.cells.length < 3) return null
  const columns: Columns = new Map()
  for (const { start, end, column } of block.cells) {
    const role = roleLike(block.text.slice(start, end), people)
    if (role && ![...columns.values()].includes(role)) columns.set(column, role)
  }
  const last = block.cells.at(-1)
  // `AP18 … DCC … Confirm the dates … 31/07/2020`: a day behind all else.
  if (last && !columns.has(last.column) && isDay(block.text.slice(last.start, last.end)))
    columns.set(last.column, 'due')
  const told = block.cells.at(-1)
  // `11/2021 … Vans … DCC to list them … Nine are mended.`: behind the action, how far it has come.
  if (told && ![...columns.values()].includes('update') && isReportBehind(block, told, columns))
    columns.set(told.column, 'update')
  const found = new Set(columns.values())
  // Columns of tabs may be anything: there a reference has to stand before the action.
  if (block.kind !== 'row' && !found.has('ref')) return null
  return found.has('action') && (found.has('owner') || found.has('update')) ? columns : null
}

/** Whether the last cell of a row, behind its action, tells something. */
function isReportBehind(block: Block, { start, end, column }: Block['cells'][number], columns: Columns): boolean {
  const at = [...columns].find(([, role]) => role === 'action')?.[0]
  return at !== undefined && at < column && !columns.has(column) && isTold(block.text.slice(start, end))
}

// A date, a month or the next meeting, and nothing else.
const isDay = (text: string) => text.length <= 40 && dueCell(text, dueReference(null, null))?.end === text.trim().length

/** A cell that holds a reference and nothing else. */
export const aReference = new RegExp(`^${reference}[.)]?$`)

function roleLike(text: string, people: People): Role | null {
  if (aReference.test(text)) return 'ref'
  if (text.length < 60 && ownersIn(text, people).length > 0) return 'owner'
  if (isAsked(text) || isImperative(text)) return 'action'
  return outcome(text).stated ? 'update' : null
}

const margin =
  /^(?:actions?|leads?|owners?|action (?:by|owner|for|lead)|by whom|who|responsible|responsibility|lead officer)(?: ?[/&] ?(?:actions?|leads?|owners?|by whom|due|date))?$/i

/** The columns beside the words of the notes: who is to act, and by when. `isForActions` where its heading says so. */
export type Margin = { owner: number; due: number | null; isForActions: boolean }

const beside = new Set<Role | null>(['due', 'status'])

/** The right-hand columns that a line heads `ACTION`, `LEAD`, `Owner` and `Deadline`; null where it heads none. */
export function marginOf(block: Block): Margin | null {
  const cells = block.cells.map((cell) => ({
    ...cell,
    words: trimmedEnd(block.text.slice(cell.start, cell.end), ':*').trim(),
  }))
  const at = cells.findLastIndex(({ words }) => !beside.has(roleOf(words)))
  const last = cells[at]
  if (!last || !(margin.test(last.words) || (/^actions?\b/i.test(last.words) && explainedIn(last.words)))) return null
  const isAlone = at === 0 && last.column === 0
  const isHeader = cells.slice(0, at).every(({ words }) => words.length <= 60)
  if (isAlone || !isHeader) return null
  const due = cells.slice(at + 1).find(({ words }) => roleOf(words) === 'due')
  return { owner: last.column, due: due?.column ?? null, isForActions: /action/i.test(last.words) }
}
