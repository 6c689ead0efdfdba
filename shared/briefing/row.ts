import type { Evidence } from '../answers/evidence.ts'
import type { FigureTable, Value } from '../figures/csv.ts'
import type { BriefingSection } from './choice.ts'

/** A row of a table with the sentences it came from. */
export type Row = { cells: Value[]; evidence: Evidence[] }

/** A section whose sources are not numbered yet. */
export type Draft = Omit<BriefingSection, 'table' | 'shares' | 'sources'> & {
  columns: { heading: string; share: number; isNumber?: boolean }[]
  rows: Row[]
}

export const tableOf = ({ columns, rows }: Draft): FigureTable => ({
  columns: columns.map(({ heading, isNumber = false }) => ({ heading, isNumber })),
  rows: rows.map(({ cells }) => cells),
})

/** How wide the column of the sentences' numbers is against the others. */
export const sourcesShare = 1.25

export const column = (heading: string, share: number) => ({ heading, share })
export const numbers = (heading: string, share = 1) => ({ heading, share, isNumber: true })
