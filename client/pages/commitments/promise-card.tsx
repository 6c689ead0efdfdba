import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CommitmentRow } from '../../../shared/answers/commitments.ts'
import { promisedBy, stateNames } from '../../../shared/figures/commitments.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { statusLabel } from '../../../shared/wording/labels.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { TextField } from '../../ui/field.tsx'
import { usePromiseDecisions } from './use-promise-decisions.ts'
import styles from './promise-card.module.css'

type Decisions = ReturnType<typeof usePromiseDecisions>

function Reason({ decisions, onClose }: { decisions: Decisions; onClose: () => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault()
        decisions.dismiss(reason)
      }}
    >
      <TextField
        label="Why no action is needed"
        hint="Kept with the promise, for whoever asks later."
        value={reason}
        onChange={setReason}
        required
        maxLength={300}
      />
      <div className={styles.buttons}>
        <Button isSubmit isBusy={decisions.isBusy}>
          Put away
        </Button>
        <Button tone="plain" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function Choices({ row, decisions }: { row: CommitmentRow; decisions: Decisions }) {
  const [isAsking, ask] = useState(false)
  if (row.state !== 'waiting')
    return row.decision ? (
      <div className={styles.buttons}>
        <Button tone="plain" isBusy={decisions.isBusy} onClick={decisions.undo}>
          Undo
        </Button>
      </div>
    ) : null
  if (isAsking) return <Reason decisions={decisions} onClose={() => ask(false)} />
  return (
    <div className={styles.buttons}>
      <Button isBusy={decisions.isBusy} onClick={decisions.promote}>
        Make it an action
      </Button>
      <Button tone="plain" isBusy={decisions.isBusy} onClick={() => ask(true)}>
        Put away…
      </Button>
    </div>
  )
}

function ActionLink({ lifeId, text }: { lifeId: string; text: string }) {
  return (
    <Link to="/actions" search={{ action: lifeId }}>
      {text}
    </Link>
  )
}

function Outcome({ row }: { row: CommitmentRow }) {
  const { action, takenUp, reason, decision } = row
  return (
    <>
      {action && (
        <p>
          Now an action, {statusLabel[action.status]}: <ActionLink {...action} />
        </p>
      )}
      {reason !== null && (
        <p>
          Put away: <b>{reason}</b>
        </p>
      )}
      {decision && (
        <p className={styles.soft}>
          Decided by {decision.who}, {dayInWords(decision.decidedAt)}
        </p>
      )}
      {takenUp && row.state === 'waiting' && (
        <p>
          <Chip tone="suggested">suggested</Chip> Like an action raised since: <ActionLink {...takenUp} />{' '}
          <span className={styles.soft}>
            ({statusLabel[takenUp.status]}; shared words: {takenUp.words.join(', ')})
          </span>
        </p>
      )}
    </>
  )
}

/** One promise in its words, who made it, what became of it, and what can be decided of it. */
export function PromiseCard({ row }: { row: CommitmentRow }) {
  const decisions = usePromiseDecisions(row)
  return (
    <li className={styles.card}>
      <EvidenceQuote evidence={row.evidence} />
      <p>
        Promised by {promisedBy(row) ?? 'nobody named'}{' '}
        {row.isConfirmed ? (
          <Chip tone="confirmed">{stateNames[row.state].toLowerCase()} by a person</Chip>
        ) : (
          row.state === 'waiting' && <Chip tone="suggested">suggested</Chip>
        )}
      </p>
      <Outcome row={row} />
      {decisions.refused && (
        <p role="alert" className={styles.refused}>
          {decisions.refused}
        </p>
      )}
      <Choices row={row} decisions={decisions} />
    </li>
  )
}
