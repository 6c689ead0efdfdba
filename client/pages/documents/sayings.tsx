import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { NotesDecisionRow, NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { decisionInWords, sayings } from './notes-panel.view.ts'
import { wording } from '../../words/documents.ts'
import { common } from '../../words/common.ts'
import styles from './notes-panel.module.css'

/** The four things that a person may say of two sets of notes; every figure is asked for again after it. */
export function Sayings({ one, speaks }: { one: NotesRow; speaks: NotesRow }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const decide = useMutation(
    trpc.review.decideOnNotes.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  return (
    <>
      <p className={styles.sayings}>
        {sayings(one, speaks).map(({ label, decision }) => (
          <Button key={label} tone="plain" isBusy={decide.isPending} onClick={() => decide.mutate(decision)}>
            {label}
          </Button>
        ))}
      </p>
      {decide.error && <p role="alert">{decide.error.message}</p>}
    </>
  )
}

/** What people said of sets of notes, each with the way to take it back. */
export function Decisions({ decisions }: { decisions: NotesDecisionRow[] }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const undo = useMutation(trpc.review.undoOnNotes.mutationOptions({ onSuccess: () => queries.invalidateQueries() }))
  if (decisions.length === 0) return null
  return (
    <details className={styles.decisions}>
      <summary>{wording.whatWasSaid(decisions.length)}</summary>
      <ul>
        {decisions.map((one) => (
          <li key={one.decisionId}>
            {wording.decisionSaidBy(decisionInWords(one), one.who, dayInWords(one.decidedAt))}{' '}
            <LinkButton isBusy={undo.isPending} onClick={() => undo.mutate({ decisionId: one.decisionId })}>
              {common.takeBack}
              <span className="vh">: {decisionInWords(one)}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
      {undo.error && <p role="alert">{undo.error.message}</p>}
    </details>
  )
}
