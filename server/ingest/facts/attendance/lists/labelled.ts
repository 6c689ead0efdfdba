import type { Block } from '../../../../../shared/blocks.ts'
import { groupedIn } from '../groups.ts'
import { isRoleLine } from '../../people/role-words.ts'
import { attendanceLabel, type Label } from '../label.ts'
import { brokenOffIn, entriesAt, isBare } from './entries.ts'
import { nothing, type State, type Step } from './state.ts'

/** A label, the people on its own line, and what it says of the lines below. */
export function labelled(block: Block, label: Label, state: State): Step {
  const inner = label.chair || label.minutes ? null : attendanceLabel(label.rest)
  const grouped = block.cells.length < 2 ? groupedIn(label.rest) : []
  if (grouped.length > 1)
    return {
      found: grouped,
      from: block.text.length - label.rest.length,
      label,
      state: { ...nothing, label, isFull: true },
    }
  // "Attendees: OPCC: Ann Lee, …": the label of the list, then the body of those behind it.
  if (inner && inner.organisation !== null && inner.rest !== '')
    return labelled(block, { ...label, organisation: inner.organisation, rest: inner.rest }, state)
  const level = block.kind === 'heading' ? block.level : null
  const next: State = { ...nothing, key: state.key, label, level, columns: state.columns }
  const isOne = label.chair || label.minutes
  const isAmong = state.label !== null && !state.label.chair && !state.label.minutes && !state.isFull
  if (label.rest === '')
    return { found: [], from: 0, state: { ...next, around: isOne && isAmong ? state.label : null } }
  const from = block.text.length - label.rest.length
  const found = entriesAt(block, from, next)
  // "Minute taker: Personal Assistant to the PCC", and who that is on the next line.
  if (found.length === 0 && isRoleLine(label.rest)) return { found, from, label, state: { ...next, role: label.rest } }
  next.brokenOff = brokenOffIn(label.rest)
  next.isFull = found.length > (label.rest.includes(';') ? 1 : 2)
  // A chair or a note taker is one person: the label holds for nobody on the lines after it, but the list around it goes on.
  const outer = isAmong && state.label?.status === 'present' ? { ...state, awaitsRole: false } : nothing
  return { found, from, label, state: isOne ? outer : { ...next, awaitsRole: isBare(found) } }
}
