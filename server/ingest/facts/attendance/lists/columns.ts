import type { Block } from '../../../../../shared/blocks.ts'
import { entriesIn } from '../../people/entries.ts'
import { attendanceLabel, labelOf, type Label } from '../label.ts'
import { isOrganisation, isOtherLabel } from '../organisation.ts'
import { here, listedUnder, type Listed } from './listed.ts'

/** "For Elm Police" over a column is the label of its list, and the body. */
const labelOfColumn = (text: string): Label | null =>
  attendanceLabel(text) ??
  (/^(?:for|from|representing) /i.test(text) && isOrganisation(text)
    ? { ...here, organisation: text.replace(/^\p{L}+ /u, '').replace(/:$/, '') }
    : null)

/** A row whose every cell is a label: what stands under each of them is its list. */
export function labelColumns(block: Block): Map<number, Label> | null {
  if (block.cells.length < 2) return null
  const labels = block.cells.map(
    (cell) => [cell.column, labelOfColumn(block.text.slice(cell.start, cell.end))] as const,
  )
  return labels.every(([, label]) => label?.rest === '')
    ? new Map(labels.map(([column, label]) => [column, label ?? here]))
    : null
}

/** The people in the cells of a row under labels of their own; null where a cell stands under none. */
export function underLabels(block: Block, labels: ReadonlyMap<number, Label>, place: number): Listed[] | null {
  if (labelOf(block) || isOtherLabel(block.text)) return null
  const whole = { start: 0, end: block.text.length, column: Math.min(...labels.keys()) }
  const cells = block.cells.length > 0 ? block.cells : [whole]
  // Gaps of unlike width: where there are as many cells as labels, they stand in one order.
  const inOrder = cells.length === labels.size ? [...labels.keys()].toSorted((a, b) => a - b) : []
  const columns = cells.map((cell, at) => (labels.has(cell.column) ? cell.column : (inOrder[at] ?? -1)))
  if (columns.includes(-1) || new Set(columns).size < columns.length) return null
  const found = cells.flatMap((cell, at) =>
    entriesIn(block.text.slice(cell.start, cell.end)).map((entry) => ({
      ...listedUnder(entry, labels.get(columns[at] ?? -1) ?? here, null, {
        block,
        start: cell.start,
        place,
        isLoose: false,
      }),
      end: cell.end,
    })),
  )
  return found.length > 0 ? found : null
}
