import { Link } from '@tanstack/react-router'
import type { AssuranceAnswer } from '../../../shared/answers/assurance.ts'
import {
  assuranceCellInWords,
  assuranceCounted,
  assuranceFinding,
  assuranceLetter,
  assuranceMeasured,
  assuranceTable,
} from '../../../shared/figures/assurance.ts'
import { assuranceLabel } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/themes.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import matrixCell from '../../charts/matrix-cell.module.css'
import { MatrixTable } from '../../charts/matrix-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import styles from './assurance-panel.module.css'
import { assuranceQuestion } from '../../../shared/words/questions.ts'

type Theme = AssuranceAnswer['themes'][number]
type Meeting = AssuranceAnswer['meetings'][number]

const cellAt = (theme: Theme, meeting: Pick<Meeting, 'meetingId'>) =>
  theme.cells.find((one) => one.meetingId === meeting.meetingId)

function Cell({ theme, meeting }: { theme: Theme; meeting: Meeting }) {
  const cell = cellAt(theme, meeting)
  if (!cell) return <span className={styles.none}>–</span>
  const letter = assuranceLetter(cell)
  return (
    <Link
      to="/themes"
      search={{ theme: theme.theme, meeting: meeting.meetingId, kind: 'answers' }}
      resetScroll={false}
      className={`${matrixCell.cell} ${styles.cell}`}
      data-letter={letter}
      data-decided={cell.decided === cell.answers}
      aria-label={`${letter}: ${assuranceCellInWords(theme.name, meeting.heldOn, cell)}`}
    >
      {letter}
    </Link>
  )
}

const letters = [
  ['A', 'assured'],
  ['P', 'partly assured'],
  ['N', 'not assured'],
  ['?', 'unclear'],
] as const

/** What the letters mean, and the line around them. */
function Key() {
  return (
    <ul className={styles.key} aria-label={words.ui.key}>
      {letters.map(([letter, assurance]) => (
        <li key={letter}>
          <span className={`${matrixCell.cell} ${styles.cell}`} data-letter={letter} aria-hidden="true">
            {letter}
          </span>
          {assuranceLabel[assurance]}
        </li>
      ))}
      <li>{wording.whatLinesMean}</li>
    </ul>
  )
}

const totals = [
  {
    heading: common.notAssured,
    cell: (theme: Theme) => <b>{wording.someOf(theme.notAssured, theme.answers)}</b>,
    isNumber: true,
  },
  { heading: common.decided, cell: (theme: Theme) => theme.decided, isNumber: true },
]

/** How assured was the answer? Themes by meetings; each letter opens its answers. */
export function AssurancePanel({ answer }: { answer: AssuranceAnswer }) {
  return (
    <Figure
      finding={assuranceFinding(answer)}
      measured={assuranceMeasured(answer)}
      basis={answer.basis}
      table={assuranceTable(answer)}
      fileName="assurance"
      question={assuranceQuestion}
      howCounted={assuranceCounted}
      isTable
    >
      {answer.themes.length === 0 ? (
        <NoneHere>{wording.noAnswerOnTheme}</NoneHere>
      ) : (
        <>
          <Key />
          <MatrixTable
            label={wording.assuranceByTheme}
            rowHeading={common.theme}
            rows={answer.themes}
            rowKey={(theme) => theme.theme}
            rowName={(theme) => theme.name}
            before={[]}
            after={totals}
            meetings={answer.meetings}
            saysNothing={(theme, meeting) => cellAt(theme, meeting) === undefined}
            cell={(theme, meeting) => <Cell theme={theme} meeting={meeting} />}
          />
        </>
      )}
    </Figure>
  )
}
