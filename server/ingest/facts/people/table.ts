import type { Block } from '../../../../shared/blocks.ts'
import { attendanceLabel } from '../attendance/label.ts'
import { entryOf, type Entry } from './person-entry.ts'

/** Which column of a table of people holds what. */
export type PeopleColumns = {
  name: number
  role: number | null
  initials: number | null
  status: number | null
  /** A column of its own for those who were not there, beside one for those who were. */
  away: number | null
  body: number | null
}

const heads: readonly [keyof PeopleColumns, RegExp][] = [
  [
    'name',
    /^(?:full )?names?:?$|^names? of .{3,30}$|^who:?$|^(?:member|attendee|person|representative|delegate|participant)s?(?: name)?:?$/i,
  ],
  [
    'role',
    /^(?:what (?:they|he|she) (?:do|does|is|are)|role|title|job ?title|capacity|position|rank|office|designation|post|appointment|(?:role|rank|post|title) ?(?:\/|and|or) ?(?:title|role|organisation|position|rank|post))s?(?: held)?:?$/i,
  ],
  [
    'initials',
    /^(?:initials?|abbreviation|abbrev\.?|short(?: (?:form|name))?|(?:known|called|referred to|shown|recorded)(?: \p{L}+){0,3} as|ref|in (?:the |these )?(?:notes|minutes)):?$/iu,
  ],
  ['away', /^(?:apolog(?:y|ies)|apols?\.?|absent|not present)(?: (?:sent|given|received))?:?$/i],
  [
    'status',
    /^(?:(?:present|attendance|attended|status|attending|in attendance|here|there|took part|taking part|joined|came|in or out|in ?\/ ?out).{0,30}|how(?: (?:they |he |she )?(?:attended|joined|came|took part|there|present))?|mode|by what means|in the room|was (?:t?here|present))\??$/i,
  ],
  [
    'body',
    /^(?:organisation|organization|representing|body|department|agency|company|employer|authority|force|on behalf of|from|for)s?:?$/i,
  ],
]

const cellText = (block: Block, column: number | null) => {
  const cell = column === null ? undefined : block.cells.find((one) => one.column === column)
  return cell ? block.text.slice(cell.start, cell.end).trim() : ''
}

const longestHead = 60

const those = /^(?:attending|attended|present|in attendance)$/i

/** The columns that a table's first row names; null where the row is no heading of a table of people. */
export function peopleColumns(block: Block): PeopleColumns | null {
  // "Members: Ann Lee; Tom Ford": a list beside its label.
  if (block.cells.some(({ start, end }) => end - start > longestHead)) return null
  const columns: PeopleColumns = { name: -1, role: null, initials: null, status: null, away: null, body: null }
  for (const cell of block.cells) {
    const text = block.text.slice(cell.start, cell.end).trim()
    const found = heads.find(([, shape]) => shape.test(text))
    if (found) columns[found[0]] = cell.column
  }
  // "Attending | For": those who were there, and beside each the body.
  if (
    columns.name < 0 &&
    columns.body !== null &&
    columns.status !== null &&
    those.test(cellText(block, columns.status))
  ) {
    columns.name = columns.status
    columns.status = null
  }
  // Posts and who was there under heads of their own: the column before them needs none.
  const [first] = block.cells
  if (columns.name < 0 && columns.role !== null && columns.status !== null && first && first.column > 0)
    columns.name = 0
  // A single column of marks says who was there, whatever stands over it.
  if (columns.status === null && columns.away !== null) {
    columns.status = columns.away
    columns.away = null
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

const isAway =
  /^(?:(?:sent |with |gave )?(?:an |his |her |their )?(?:apol|regrets)|absent|away|out(?:$|[ ,;(])|excused|on (?:[\p{L}]{4,10} )?leave|not? (?:present|attending|in attendance|t?here|in the room)|did not|unable|could ?n[o’']t|could not|a$|n$|no$|no[,;] |[✗✘❌☒✕]|x$)/iu

/** The body that a row of a table of people names; null where the table has no such column, or the cell is empty or a label. */
export function bodyOfRow(block: Block, columns: PeopleColumns): string | null {
  const text = cellText(block, columns.body)
  return text === '' || attendanceLabel(text)?.rest === '' ? null : text
}

/** The person of a table's row; null where the row has no name. A body beside a post is no part of the office. */
export function entryOfRow(block: Block, columns: PeopleColumns): Entry | null {
  const name = cellText(block, columns.name)
  const role = cellText(block, columns.role) || (entryOf(name)?.office ? '' : (bodyOfRow(block, columns) ?? ''))
  const entry = entryOf([name, role].filter(Boolean).join(', '))
  if (!entry) return null
  const initials = cellText(block, columns.initials)
  const away = cellText(block, columns.away)
  const status = columns.status === null ? unnamedStatus(block, columns) : cellText(block, columns.status)
  const apologises = entry.apologises || (columns.away === null ? isAway.test(status) : isMark(away) && !isMark(status))
  const isChair =
    entry.isChair ||
    (/\b(?:chair|presid(?:ed|ing)|led$|leading$|led the (?:meeting|session)|leading the (?:meeting|session))/i.test(
      status,
    ) &&
      !/\b(?:vice|deputy)\b/i.test(status))
  const takesMinutes = entry.takesMinutes || /\b(?:minutes?|notes?)\b/i.test(status)
  return {
    ...entry,
    apologises,
    isChair,
    takesMinutes,
    called: initials === '' ? entry.called : [...entry.called, initials],
  }
}

/** Whether a cell under "Attended" or "Apologies" is marked; what says no is no mark. */
const isMark = (text: string) => text !== '' && !/^(?:n|no|[-–—]|n\/a)$/i.test(text)
