import { Link } from '@tanstack/react-router'
import type { ThemeRecurrenceAnswer, ThemeRow } from '../../../shared/answers/themes.ts'
import { wording } from '../../words/themes.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import matrixCell from '../../charts/matrix-cell.module.css'
import { MatrixTable } from '../../charts/matrix-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import {
  cellOf,
  depthOf,
  themeCellInWords,
  themesCounted,
  themesFinding,
  themesMeasured,
  themesTable,
} from '../../../shared/figures/themes.ts'
import styles from './theme-recurrence-panel.module.css'
import { themeRecurrenceQuestion } from '../../../shared/words/questions.ts'

type Meeting = ThemeRecurrenceAnswer['meetings'][number]

function Cell({ theme, meeting }: { theme: ThemeRow; meeting: Meeting }) {
  const cell = cellOf(theme, meeting.meetingId)
  if (cell === null || cell.mentions === 0) return <span className={styles.none}>–</span>
  return (
    <Link
      to="/themes"
      search={{ theme: theme.theme, meeting: meeting.meetingId }}
      resetScroll={false}
      className={`${matrixCell.cell} ${styles.cell}`}
      data-depth={depthOf(cell.mentions)}
      aria-label={`${cell.mentions}: ${themeCellInWords(theme, cell, meeting.heldOn)}`}
    >
      {cell.mentions}
    </Link>
  )
}

const totals = [
  {
    heading: words.navigation.meetings,
    cell: (theme: ThemeRow) => <b>{wording.someOf(theme.meetings, theme.meetingsOf)}</b>,
    isNumber: true,
  },
  { heading: common.actions, cell: (theme: ThemeRow) => theme.actions, isNumber: true },
  { heading: common.exchanges, cell: (theme: ThemeRow) => theme.exchanges, isNumber: true },
  { heading: common.notAssured, cell: (theme: ThemeRow) => theme.notAssured, isNumber: true },
]

/** What is being scrutinised, and when? Themes by meetings; each number opens its sentences. */
export function ThemeRecurrencePanel({ answer }: { answer: ThemeRecurrenceAnswer }) {
  return (
    <Figure
      finding={themesFinding(answer)}
      measured={themesMeasured(answer)}
      basis={answer.basis}
      table={themesTable(answer)}
      fileName="themes"
      question={themeRecurrenceQuestion}
      howCounted={themesCounted}
      isTable
    >
      {answer.themes.length === 0 ? (
        <NoneHere>{wording.noneHeardOf}</NoneHere>
      ) : (
        <MatrixTable
          label={wording.themesByMeeting}
          rowHeading={common.theme}
          rows={answer.themes}
          rowKey={(theme) => theme.theme}
          rowName={(theme) => (
            <Link to="/themes/$theme" params={{ theme: theme.theme }}>
              {theme.name}
            </Link>
          )}
          before={[]}
          after={totals}
          meetings={answer.meetings}
          saysNothing={(theme, meeting) => !cellOf(theme, meeting.meetingId)?.mentions}
          cell={(theme, meeting) => <Cell theme={theme} meeting={meeting} />}
        />
      )}
    </Figure>
  )
}
