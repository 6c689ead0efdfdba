import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import type { IssueHistoryEntry } from '../../../shared/answers/issue-history.ts'
import { useTRPC } from '../../api/trpc.ts'
import { sayingInWords, whoAndWhen } from '../../evidence/sayings.view.ts'
import { useSayings } from '../../evidence/use-sayings.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { wording } from '../../words/issue.ts'
import { common } from '../../words/common.ts'
import styles from './history-panel.module.css'

type EntryProps = { entry: IssueHistoryEntry; isBusy: boolean; onUndo: () => void }

function Entry({ entry, isBusy, onUndo }: EntryProps) {
  return (
    <li data-undone={entry.undoneAt !== null}>
      <h3>{sayingInWords(entry)}</h3>
      {entry.kind === 'entry' ? (
        <p>{wording.knownFrom(entry.after, entry.before)}</p>
      ) : (
        <p>
          {entry.before} <span aria-hidden="true">→</span>
          <span className="vh"> {wording.became} </span> {entry.after}
        </p>
      )}
      <p className={styles.who}>
        {whoAndWhen(entry)}
        {entry.undoneAt === null && (
          <>
            {' · '}
            <LinkButton isBusy={isBusy} onClick={onUndo}>
              {common.undo}
              <span className="vh"> {sayingInWords(entry)}</span>
            </LinkButton>
          </>
        )}
      </p>
    </li>
  )
}

/** What people decided of this issue and entered of its actions, the latest first, each to be undone by itself. */
export function HistoryPanel({ issue }: { issue: IssueAnswer }) {
  const trpc = useTRPC()
  const navigate = useNavigate()
  const { isBusy, refused, undo } = useSayings()
  const { data = [] } = useQuery(trpc.links.history.queryOptions({ issueId: issue.issueId }))
  if (data.length === 0) return null
  const take = (entry: IssueHistoryEntry) =>
    undo({ id: entry.id, kind: entry.kind }, ({ issueId }) => {
      if (issueId !== null && issueId !== issue.issueId)
        void navigate({ to: '/issues/$issueId', params: { issueId }, search: (before: object) => before })
    })
  return (
    <Card title={wording.whatPeopleDecided} sub={wording.keptApart}>
      {refused !== null && <p role="alert">{refused}</p>}
      <ol className={styles.history} aria-label={wording.whatPeopleDecided}>
        {data.map((entry) => (
          <Entry key={entry.id} entry={entry} isBusy={isBusy} onUndo={() => void take(entry)} />
        ))}
      </ol>
    </Card>
  )
}
