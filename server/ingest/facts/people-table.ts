import type { Block } from '../../../shared/blocks.ts'
import { entryOf, type Entry } from './person-entry.ts'

/** Which column of a table of people holds what. */
export type PeopleColumns = {
  name: number
  role: number | null
  initials: number | null
  status: number | null
  body: number | null
}

const heads: readonly [keyof PeopleColumns, RegExp][] = [
  [
    'name',
    /^(?:full )?names?:?$|^who:?$|^(?:member|attendee|person|representative|delegate|participant)s?(?: name)?:?$/i,
  ],
  ['role', /^(?:role|title|job title|capacity|position|rank|office|designation|post|role\/title|rank\/role)s?:?$/i],
  [
    'initials',
    /^(?:initials?|abbreviation|abbrev\.?|short|(?:known|called|referred to|shown|recorded)(?: here| below| in (?:the|these|this) \w{1,20})? as|ref):?$/i,
  ],
  [
    'status',
    /^(?:present|attendance|attended|status|apologies|present ?\/ ?apologies|attending|in attendance).{0,30}$/i,
  ],
  ['body', /^(?:organisation|organization|representing|body|department|agency|company):?$/i],
]

const cellText = (block: Block, column: number | null) => {
  const cell = column === null ? undefined : block.cells.find((one) => one.column === column)
  return cell ? block.text.slice(cell.start, cell.end).trim() : ''
}

/** The columns that a table's first row names; null where the row is no heading of a table of people. */
export function peopleColumns(block: Block): PeopleColumns | null {
  const columns: PeopleColumns = { name: -1, role: null, initials: null, status: null, body: null }
  for (const cell of block.cells) {
    const text = block.text.slice(cell.start, cell.end).trim()
    const found = heads.find(([, shape]) => shape.test(text))
    if (found) columns[found[0]] = cell.column
  }
  const holdsPerson = block.cells.some((cell) => entryOf(block.text.slice(cell.start, cell.end)) !== null)
  return columns.name >= 0 && block.cells.length > 1 && !holdsPerson ? columns : null
}

/** What a column without a heading says of somebody's presence. */
function unnamedStatus(block: Block, { name, role, initials, body }: PeopleColumns): string {
  const others = block.cells
    .filter((cell) => ![name, role, initials, body].includes(cell.column))
    .map((cell) => block.text.slice(cell.start, cell.end).trim())
  return others.find((text) => /^(?:present|apolog|absent|chair|minutes|notes|attended)/i.test(text)) ?? ''
}

/** The person of a table's row; null where the row has no name. */
export function entryOfRow(block: Block, columns: PeopleColumns): (Entry & { body: string | null }) | null {
  const role = cellText(block, columns.role)
  // A role says what somebody is; the body beside it says where.
  const entry = entryOf(
    [cellText(block, columns.name), role === '' ? cellText(block, columns.body) : role].filter(Boolean).join(', '),
  )
  if (!entry) return null
  const initials = cellText(block, columns.initials)
  const status = columns.status === null ? unnamedStatus(block, columns) : cellText(block, columns.status)
  const apologises = entry.apologises || /^(?:apol|absent|a$|n$|no$|✗|x$)/i.test(status)
  const isChair = entry.isChair || (/\bchair/i.test(status) && !/\b(?:vice|deputy)\b/i.test(status))
  const takesMinutes = entry.takesMinutes || /\b(?:minutes?|notes?)\b/i.test(status)
  return {
    ...entry,
    body: cellText(block, columns.body) || null,
    apologises,
    isChair,
    takesMinutes,
    called: initials === '' ? entry.called : [...entry.called, initials],
  }
}
