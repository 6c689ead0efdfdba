import type { Block } from '../../../../shared/blocks.ts'

/** What a column of a table of actions holds. */
export type Role = 'ref' | 'action' | 'owner' | 'due' | 'status' | 'update' | 'raised' | 'item' | 'talk'

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
  ['talk', /^(?:discussions?|key (?:points|discussion)(?: raised)?|summary(?: of discussion)?|points? discussed)$/i],
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
  const hasAction = found.has('action') || (found.has('item') && found.has('owner') && !found.has('talk'))
  return hasAction && ['owner', 'due', 'status', 'update', 'ref'].some((role) => found.has(role as Role))
    ? columns
    : null
}

const margin =
  /^(?:actions?|leads?|owners?|action (?:by|owner|for|lead)|by whom|who|responsible|responsibility|lead officer)(?: ?[/&] ?(?:actions?|leads?|owners?|by whom|due|date))?$/i

/** The columns beside the words of the notes: who is to act, and by when. `isForActions` where its heading says so. */
export type Margin = { owner: number; due: number | null; isForActions: boolean }

const beside = new Set<Role | null>(['due', 'status'])

/** The right-hand columns that a line heads `ACTION`, `LEAD`, `Owner` and `Deadline`; null where it heads none. */
export function marginOf(block: Block): Margin | null {
  const cells = block.cells.map((cell) => ({ ...cell, words: block.text.slice(cell.start, cell.end).replace(/[:*]+$/, '').trim() }))
  const at = cells.findLastIndex(({ words }) => !beside.has(roleOf(words)))
  const last = cells[at]
  if (!last || !margin.test(last.words)) return null
  const isAlone = at === 0 && last.column === 0
  const isHeader = cells.slice(0, at).every(({ words }) => words.length <= 60)
  if (isAlone || !isHeader) return null
  const due = cells.slice(at + 1).find(({ words }) => roleOf(words) === 'due')
  return { owner: last.column, due: due?.column ?? null, isForActions: /action/i.test(last.words) }
}
