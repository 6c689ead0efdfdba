import { useId, useState, type ReactNode } from 'react'
import type { Basis } from '../../shared/answers/evidence.ts'
import { csv, type FigureTable } from '../../shared/figures/csv.ts'
import { basisInWords } from '../../shared/wording/basis.ts'
import { BasisLine } from './basis-line.tsx'
import { DataTable } from './data-table.tsx'
import { words } from '../words/words.ts'
import styles from './figure.module.css'
import { HowCounted } from './how-counted.tsx'
import { saveAs } from './save-as.ts'
import { WithTerms } from './with-terms.tsx'

const said = words.figure

type Props = {
  /** What the figure shows, as a sentence. */
  finding: string
  /** What is measured and out of how many. */
  measured: string
  basis: Basis
  /** All that the drawing shows. */
  table: FigureTable
  /** Name of the file for its CSV, without ending. */
  fileName: string
  /** The question that the figure answers, and how its answer is counted. */
  question: string
  howCounted: string
  /** Where the drawing is a table already, it is not shown a second time. */
  isTable?: boolean
  /** The way from a row of the table to what stands behind it, around the row's name. */
  rowLink?: (at: number, name: ReactNode) => ReactNode
  links?: ReactNode
  children: ReactNode
}

type PlainTableProps = { table: FigureTable; label: string; rowLink: Props['rowLink'] }

function PlainTable({ table, label, rowLink }: PlainTableProps) {
  const columns = table.columns.map(({ heading, isNumber = false }, at) => ({
    key: String(at),
    heading,
    isNumber,
    cell: ({ row, key }: { row: FigureTable['rows'][number]; key: string }) =>
      at === 0 && rowLink ? rowLink(Number(key), row[0]) : (row[at] ?? '–'),
    isRowHeading: at === 0,
  }))
  const rows = table.rows.map((row, at) => ({ row, key: String(at) }))
  return <DataTable label={label} columns={columns} rows={rows} rowKey={(row) => row.key} />
}

/** A figure: its finding first, then what is measured, the drawing or its table, its CSV, and how it was counted. */
export function Figure({
  finding,
  measured,
  basis,
  table,
  fileName,
  question,
  howCounted,
  isTable = false,
  rowLink,
  links,
  children,
}: Props) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const save = () =>
    saveAs(
      `${fileName}.csv`,
      csv(table, [`${finding}. ${measured}`, basisInWords(basis).join('; '), `${question} ${howCounted}`]),
    )
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>
          <WithTerms text={finding} />
        </h2>
        <p>
          <WithTerms text={measured} />
        </p>
      </figcaption>
      <div className={styles.drawn}>
        {asTable ? <PlainTable table={table} label={said.tableOf(finding)} rowLink={rowLink} /> : children}
      </div>
      <div className={styles.foot}>
        {links}
        {!isTable && (
          <button type="button" className={styles.link} onClick={() => setAsTable(!asTable)}>
            {asTable ? said.asDrawing : said.asTable}
          </button>
        )}
        <button type="button" className={styles.link} onClick={save}>
          {said.csv}
          <span className="vh">{said.ofFigure(finding)}</span>
        </button>
        <HowCounted question={question} counted={howCounted} />
      </div>
      <p className={styles.basis}>
        <BasisLine basis={basis} />
      </p>
    </figure>
  )
}
