import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/states.tsx'
import { strength } from '../../../shared/wording/labels.ts'
import { IssueDecisions } from './issue-decisions.tsx'
import { barShare, whyLinked, type WhyLinked } from './links.view.ts'
import { wording } from '../../words/issue.ts'
import styles from './links-panel.module.css'

function Strength({ weight }: { weight: number }) {
  return (
    <span className={styles.strength}>
      <span className={styles.bar} style={{ width: `${Math.round(barShare(weight) * 72)}px` }} aria-hidden="true" />
      {strength(weight)}
    </span>
  )
}

function Reason({ row }: { row: WhyLinked }) {
  return (
    <>
      {row.reason}
      {row.details.length > 0 && <small className={styles.details}>{row.details.join('; ')}</small>}
    </>
  )
}

const columns = [
  { key: 'reason', heading: wording.reason, cell: (row: WhyLinked) => <Reason row={row} />, isRowHeading: true },
  { key: 'links', heading: wording.links, cell: (row: WhyLinked) => row.links, isNumber: true },
  {
    key: 'weight',
    heading: wording.strength,
    cell: (row: WhyLinked) => <Strength weight={row.weight} />,
    isNumber: true,
  },
]

/** Why do these sentences belong together? */
export function LinksPanel({ issue }: { issue: IssueAnswer }) {
  const reasons = whyLinked(issue)
  return (
    <Card title={wording.whyTogether} sub={wording.whyTogetherSub}>
      {reasons.length === 0 ? (
        <Empty>{wording.onlyOneSentence}</Empty>
      ) : (
        <DataTable label={wording.whyTogether} columns={columns} rows={reasons} rowKey={(row) => row.reason} />
      )}
      <IssueDecisions issue={issue} />
    </Card>
  )
}
