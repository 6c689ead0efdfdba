import type { Block } from '../../../../../shared/blocks.ts'
import { entriesIn } from '../../people/entries.ts'
import { entryOfRow, peopleColumns } from '../../people/table.ts'
import { ofDistrict } from '../districts.ts'
import { attendanceLabel, labelOf } from '../label.ts'
import { isOrganisation, isOtherLabel } from '../organisation.ts'
import { marginLabel } from '../margin.ts'
import { labelColumns } from './columns.ts'
import { labelled } from './labelled.ts'
import { here } from './listed.ts'
import { nothing, type State, type Step } from './state.ts'
import { unlabelled } from './unlabelled.ts'

const fromBody = /^(?:for|from|representing) /i
// "For the City Region" on a line of its own: whoever is listed there came from one place.
const isGroup = ({ text, cells }: Block) =>
  cells.length < 2 && /^(?:For|From|Representing) (?:the )?\p{Lu}[\p{L}’'& -]{2,40}:?$/u.test(text)
const bodyNamed = (text: string) => text.replace(fromBody, '').replace(/:$/, '')

const titled = /^(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Rev)\b/

/** "Cllr Ann Lee | Elm Borough Council": a row of somebody and the body he is of. */
const namesSomebody = ({ text, cells: [first] }: Block) =>
  first !== undefined && titled.test(text) && entriesIn(text.slice(first.start, first.end)).length === 1

/** "Who was there", and below it "Policing Board", "Guests": a heading further in parts the list, unless it numbers an item. */
const isPartOf = ({ text, level }: Block, state: State) =>
  state.label !== null && state.level !== null && level > state.level && !/^\d/.test(text)

/** One block of the walk: heads of columns, a label, a body, or people. */
export function step(block: Block, isHead: boolean, state: State): Step {
  const columns = peopleColumns(block)
  if (columns) return { found: [], from: 0, state: { ...state, columns } }
  const labels = labelColumns(block)
  if (labels) return { found: [], from: 0, state: { ...nothing, labels } }
  // "Ann Lee | Clerk | In attendance": a row of people says of each how he was there.
  const status = state.columns?.status ?? null
  const isPerson =
    state.columns !== null &&
    status !== null &&
    block.cells.some(({ column }) => column === status) &&
    entryOfRow(block, state.columns) !== null
  if (isPerson) return unlabelled(block, isHead, state)
  const label = block.kind === 'heading' ? attendanceLabel(block.text.replace(/^\d{1,3}[.)]? ?/, '')) : labelOf(block)
  if (label && state.awaitsRole && block.kind === 'bullet' && label.rest === '' && !block.text.endsWith(':'))
    return { found: [], from: 0, roleOfLast: block.text, state: { ...state, awaitsRole: false } }
  const found = label ?? marginLabel(block, state.label ?? here)
  if (found) return labelled(block, found, state)
  if (isOtherLabel(block.text)) return { found: [], from: 0, state: nothing }
  // "For OPCC:" is the label of a list, and the body.
  if (fromBody.test(block.text) && (isOrganisation(block.text) || isGroup(block)))
    return { found: [], from: 0, state: { ...nothing, label: { ...here, organisation: bodyNamed(block.text) } } }
  const district = state.label === null || block.cells.length > 1 ? null : ofDistrict(block.text)
  if (district)
    return {
      found: district.found.map((entry) => ({ ...entry, body: district.place })),
      from: 0,
      state: { ...state, misses: 0, awaitsRole: false },
    }
  const isRow = block.cells.length > 1 && (state.columns !== null || namesSomebody(block))
  if (!isRow && isOrganisation(block.text))
    return { found: [], from: 0, state: { ...state, body: block.text.replace(/:$/, '') } }
  if (block.kind === 'heading' && block.level < 7)
    return { found: [], from: 0, state: isPartOf(block, state) ? { ...state, body: null, misses: 0 } : nothing }
  // Another margin ends what the one above says of its rows.
  const isBehindMargin =
    (state.label?.hasOfficesFirst === true || state.label?.isOfCell === true) && block.cells.length > 1
  return unlabelled(block, isHead, isBehindMargin ? { ...state, label: null } : state)
}
