import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AccountabilityAnswer, AccountabilityRow } from '../../../shared/answers/accountability.ts'
import { CrossTable } from '../../charts/cross-table.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { shareInWords } from '../../../shared/words/counts.ts'
import { sideLabel } from '../../../shared/wording/labels.ts'
import {
  accountabilityCounted,
  accountabilityFinding,
  accountabilityMeasured,
  accountabilityTable,
  cellInWords,
  keyOf,
  nameOf,
  notAssuredOf,
  rowsBy,
  shortNameOf,
  shownThemes,
  themeCell,
  withThemes,
  type By,
} from '../../../shared/figures/accountability.ts'
import { wording } from '../../words/accountability.ts'
import { common } from '../../words/common.ts'
import styles from './accountability-panel.module.css'
import { accountabilityQuestion } from '../../../shared/words/questions.ts'

type LinkProps = {
  row: AccountabilityRow
  by: By
  kind?: 'answers' | 'actions'
  theme?: string
  label: string
  children: ReactNode
}

/** The way from a count to its sentences. Where the notes name no office, there is nothing to ask for. */
function Sentences({ row, by, kind, theme, label, children }: LinkProps) {
  if (row.officeId === null) return children
  const search = {
    by,
    office: row.officeId,
    person: by === 'holder' ? (row.personId ?? undefined) : undefined,
    theme,
    kind,
  }
  return (
    <Link to="/accountability" search={search} resetScroll={false} aria-label={label}>
      {children}
    </Link>
  )
}

/** The way to the page of the office, or of its holder. */
function OwnPage({ row, by }: { row: AccountabilityRow; by: By }) {
  const name = nameOf(row, by)
  if (row.officeId === null) return name
  if (by === 'office' || row.personId === null)
    return (
      <Link to="/offices/$officeId" params={{ officeId: row.officeId }}>
        {name}
      </Link>
    )
  return (
    <Link to="/offices/$officeId/holders/$personId" params={{ officeId: row.officeId, personId: row.personId }}>
      {name}
    </Link>
  )
}

function columnsBy(by: By): Column<AccountabilityRow>[] {
  const linked =
    (kind: 'answers' | 'actions', count: (row: AccountabilityRow) => number) => (row: AccountabilityRow) => {
      const label = wording.countOf[kind](nameOf(row, by), count(row))
      return count(row) === 0 ? (
        0
      ) : (
        <Sentences row={row} by={by} kind={kind} label={label}>
          {count(row)}
        </Sentences>
      )
    }
  return [
    {
      key: 'name',
      width: '25%',
      heading: by === 'office' ? common.office : wording.holder,
      cell: (row) => <OwnPage row={row} by={by} />,
      isRowHeading: true,
    },
    { key: 'side', width: '11%', heading: common.side, cell: (row) => sideLabel[row.side] },
    {
      key: 'answers',
      width: '9%',
      heading: common.questionsAnswered,
      cell: linked('answers', (row) => row.answers),
      isNumber: true,
    },
    {
      key: 'notAssured',
      width: '13%',
      heading: common.notAssured,
      cell: notAssuredOf,
      isNumber: true,
    },
    {
      key: 'actions',
      width: '8%',
      heading: common.actionsOwned,
      cell: linked('actions', (row) => row.actionsOwned),
      isNumber: true,
    },
    { key: 'open', width: '6%', heading: common.open, cell: (row) => row.open, isNumber: true },
    { key: 'inherited', width: '9%', heading: wording.ofTheseInherited, cell: (row) => row.inherited, isNumber: true },
    {
      key: 'kept',
      width: '11%',
      heading: wording.promisesKept,
      cell: (row) => shareInWords(row.promisesKept),
      isNumber: true,
    },
    {
      key: 'attended',
      width: '8%',
      heading: common.meetingsAttended,
      cell: (row) => wording.attendedOf(row.meetingsAttended, row.meetingsOf),
      isNumber: true,
    },
  ]
}

/** Who is held to account on what? Offices, or their holders, by theme; each count opens its sentences. */
export function AccountabilityPanel({ answer, by }: { answer: AccountabilityAnswer; by: By }) {
  const rows = rowsBy(answer, by)
  const themes = shownThemes(answer, rows)
  return (
    <Figure
      finding={accountabilityFinding(answer)}
      measured={accountabilityMeasured(answer)}
      basis={answer.basis}
      table={accountabilityTable(answer, by)}
      fileName="accountability"
      question={accountabilityQuestion}
      howCounted={accountabilityCounted}
      isTable
    >
      {rows.length === 0 ? (
        <NoneHere>{wording.noOfficeNamed}</NoneHere>
      ) : (
        <>
          <DataTable label={wording.officesAndHolders} columns={columnsBy(by)} rows={rows} rowKey={keyOf} />
          <p className={styles.key}>{wording.byThemeKey}</p>
          <CrossTable
            label={wording.byTheme}
            corner={common.theme}
            rows={themes.map((theme) => ({ key: theme.theme, name: theme.name, theme }))}
            columns={withThemes(rows).map((row) => ({
              key: keyOf(row),
              name: shortNameOf(row, by),
              title: nameOf(row, by),
              row,
            }))}
            cell={({ theme }, { row }) => {
              const cell = themeCell(row, theme.theme)
              return (
                cell && (
                  <Sentences
                    row={row}
                    by={by}
                    theme={theme.theme}
                    label={`${cell.answers} · ${cell.actions}: ${cellInWords(row, by, theme.name, cell)}`}
                  >
                    {cell.answers} · {cell.actions}
                  </Sentences>
                )
              )
            }}
          />
        </>
      )}
    </Figure>
  )
}
