import type { Block } from '../../../../shared/blocks.ts'
import { behindOffice, entriesIn } from '../people/entries.ts'
import { rankBefore } from '../people/person-name.ts'
import { type Label } from './label.ts'
import { isOrganisation } from './organisation.ts'

const ownBody = /^(?:office|force)$/i

/**
 * "Office    Chief of Staff Ann Lee": the body in the margin of a row, before somebody whose office stands first; it holds for the
 * rows below, whose margin is empty, and so does the order.
 */
export function marginLabel(block: Block, around: Label): Label | null {
  const [first, second, more] = block.cells
  if (!first || !second || more || first.start > 0) return null
  const body = block.text.slice(0, first.end)
  const rest = block.text.slice(second.start)
  if (!ownBody.test(body) && !isOrganisation(body)) return null
  const isOfficeFirst = entriesIn(rest).length === 0 ? behindOffice(rest) !== null : rankBefore(rest) !== null
  return isOfficeFirst
    ? { ...around, chair: false, minutes: false, organisation: body, hasOfficesFirst: true, rest }
    : null
}
