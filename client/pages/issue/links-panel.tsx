import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/states.tsx'
import { strength } from '../../../shared/wording/labels.ts'
import { IssueDecisions } from './issue-decisions.tsx'
import { barShare, whyLinked, type WhyLinked } from './links.view.ts'
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
  { key: 'reason', heading: 'Reason', cell: (row: WhyLinked) => <Reason row={row} />, isRowHeading: true },
  { key: 'links', heading: 'Links', cell: (row: WhyLinked) => row.links, isNumber: true },
  { key: 'weight', heading: 'Strength', cell: (row: WhyLinked) => <Strength weight={row.weight} />, isNumber: true },
]

/** Why do these sentences belong together? */
export function LinksPanel({ issue }: { issue: IssueAnswer }) {
  const reasons = whyLinked(issue)
  return (
    <Card title="Why these belong together" sub="Suggested by what the sentences share, or said by a person.">
      {reasons.length === 0 ? (
        <Empty>Only one sentence tells of it: nothing had to be linked.</Empty>
      ) : (
        <DataTable label="Why these belong together" columns={columns} rows={reasons} rowKey={(row) => row.reason} />
      )}
      <IssueDecisions issue={issue} />
    </Card>
  )
}
