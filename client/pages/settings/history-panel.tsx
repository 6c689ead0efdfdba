import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SettingsHistoryRow } from '../../../shared/answers/settings-history.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { wording } from '../../words/settings.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

function Row({ row, isBusy, onUndo }: { row: SettingsHistoryRow; isBusy: boolean; onUndo: () => void }) {
  const isUndone = row.undoneAt !== null
  return (
    <li data-undone={isUndone}>
      <span>{row.text}</span>
      <small>
        {row.who}, {dayInWords(row.decidedAt)}
        {row.undoneAt !== null && wording.takenBackBy(row.undoneBy ?? '', dayInWords(row.undoneAt))}
        {!isUndone && (
          <>
            {' · '}
            <LinkButton isBusy={isBusy} onClick={onUndo}>
              {common.takeBack}
              <span className="vh">: {row.text}</span>
            </LinkButton>
          </>
        )}
      </small>
    </li>
  )
}

/** What was decided, newest first, each with the way to take it back. */
export function HistoryPanel({ history }: { history: SettingsHistoryRow[] }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const undo = useMutation(trpc.settings.undo.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
  return (
    <Card title={wording.whatWasChanged} sub={wording.whatWasChangedSub}>
      {history.length === 0 && <Empty>{common.nothingChanged}</Empty>}
      <ul className={styles.history}>
        {history.map((row) => (
          <Row
            key={row.decisionId}
            row={row}
            isBusy={undo.isPending}
            onUndo={() => undo.mutate({ decisionId: row.decisionId })}
          />
        ))}
      </ul>
      {undo.error && <p role="alert">{undo.error.message}</p>}
    </Card>
  )
}
