import type { Block } from '../../../../shared/blocks.ts'

/** What a column of a table of actions holds. */
export type Role = 'ref' | 'action' | 'owner' | 'due' | 'status' | 'update' | 'raised' | 'item'

const roles: [Role, RegExp][] = [
  ['ref', /^(?:no\.?|ref(?:erence)?\.?|(?:action|minute|item) (?:no\.?|ref\.?|reference|number|id)|#|number|id|ap)$/i],
  [
    'action',
    /^(?:(?:agreed |outstanding |open )?actions?(?: points?| items?| required| agreed| description| details?| to be taken)?|description|tasks?|recommendation\/action)$/i,
  ],
  [
    'owner',
    /^(?:(?:action )?owners?|leads?|lead officer|action(?:ed)? (?:by|for)|by whom|who|responsible(?: officer| person)?|responsibility|assigned to|officer)$/i,
  ],
  [
    'due',
    /^(?:due(?: date| by)?|deadlines?|target(?: date)?|by when|when|timescales?|date due|completion date|timeframe|review date)$/i,
  ],
  ['status', /^(?:status|rag(?: status| rating)?|complete(?:d)?\??|open ?\/ ?closed|closed\??)$/i],
  [
    'update',
    /^(?:updates?|progress(?: update| to date)?|comments?|outcome|position|response|notes|latest update|current position|update\/outcome|status\/update|update ?\/ ?status)$/i,
  ],
  ['raised', /^(?:dates?(?: raised| set| of meeting| agreed)?|meeting(?: date)?|raised(?: on| at)?|from|origin)$/i],
  ['item', /^(?:items?|subjects?|topics?|agenda item|minute|title|issue)$/i],
]

const roleOf = (text: string) => roles.find(([, words]) => words.test(text.replace(/[:*]+$/, '').trim()))?.[0] ?? null

/** The columns of a table of actions: at least an action column and one more that only such a table has. */
export type Columns = Map<number, Role>

export function columnsOf(block: Block): Columns | null {
  if (block.cells.length < 2) return null
  const columns: Columns = new Map()
  for (const { start, end, column } of block.cells) {
    const role = roleOf(block.text.slice(start, end))
    if (role === null) return null
    if (![...columns.values()].includes(role)) columns.set(column, role)
  }
  const found = new Set(columns.values())
  const hasAction = found.has('action') || (found.has('item') && found.has('owner'))
  return hasAction && ['owner', 'due', 'status', 'update', 'ref'].some((role) => found.has(role as Role))
    ? columns
    : null
}

const margin =
  /^(?:actions?|leads?|owners?|action (?:by|owner|for)|by whom|who)(?: ?[/&] ?(?:actions?|leads?|owners?|by whom|due|date))?$/i

/** The right-hand column that a line heads `ACTION` or `LEAD`; null where it heads none. */
export function marginOf(block: Block): number | null {
  const last = block.cells.at(-1)
  if (!last) return null
  const isAlone = block.cells.length === 1 && last.column === 0
  return !isAlone && margin.test(block.text.slice(last.start, last.end)) ? last.column : null
}
