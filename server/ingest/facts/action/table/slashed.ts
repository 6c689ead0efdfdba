import type { Block } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import type { ReadingContext } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import type { Columns, Role } from '../columns.ts'
import { reference } from '../reference.ts'
import type { Tables } from '../table.ts'
import { zoneAt, type Zone } from '../zone/zone.ts'
import { draftsOf } from './drafts.ts'
import type { Placed, Row } from './row.ts'

const roles: readonly Role[] = ['ref', 'owner', 'action', 'due']
const columns: Columns = new Map(roles.entries())
const apart = / [/|] /g
const referred = new RegExp(`(?:^|[:] ?)(?<ref>${reference})$`)
const fewestRows = 2

type Field = { start: number; end: number }

/** The fields of the last cell of a line, which strokes part. */
function fieldsOf({ text, cells }: Block): Field[] {
  const from = cells.at(-1)?.start ?? 0
  const marks = [...text.matchAll(apart)].filter(({ index }) => index > from)
  const starts = [from, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((start, at) => ({ start, end: marks[at]?.index ?? text.length }))
}

/** `R25 / RJ / price the vans / 19 December`: a reference, who is to act, what and by when; null for any other line. */
function rowIn(block: Block, people: ReadingContext['people']): Row['cells'] | null {
  const fields = fieldsOf(block)
  const words = fields.map(({ start, end }) => block.text.slice(start, end))
  const ref = referred.exec(words[0] ?? '')?.groups?.ref
  if (fields.length !== roles.length || ref === undefined || ownersIn(words[1] ?? '', people).length === 0) return null
  return new Map(
    fields.map(({ start, end }, at) => {
      const from = at === 0 ? end - ref.length : start
      return [roles[at] as Role, [{ block, slice: cut(block, from, end), start: from, end }]]
    }),
  )
}

/** The actions of lines whose fields strokes part, at least two of them, and the blocks that these take. */
export function slashedLinesIn(blocks: readonly Block[], zones: readonly Zone[], context: ReadingContext): Tables {
  const found = blocks.flatMap((block, index) => {
    const isSaid = block.kind === 'repeated' || block.kind === 'noise'
    const cells = isSaid ? null : rowIn(block, context.people)
    return cells ? [{ index, row: { zone: zoneAt(zones, index), last: 0, cells } }] : []
  })
  if (found.length < fewestRows) return { drafts: [], used: new Set() }
  const placed = found.map(({ row }): Placed => ({ row, columns, isPlain: false }))
  return { drafts: draftsOf(placed, context), used: new Set(found.map(({ index }) => index)) }
}
