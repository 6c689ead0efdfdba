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
import { FormFoot } from '../../ui/form-foot.tsx'
import { Refused } from '../../ui/refused.tsx'
import { usePromiseDecisions } from './use-promise-decisions.ts'
import { wording } from '../../words/commitments.ts'
import { common } from '../../words/common.ts'
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
        label={wording.whyNoAction}
        hint={wording.whyNoActionHint}
        value={reason}
        onChange={setReason}
        required
        maxLength={300}
      />
      <FormFoot isBusy={decisions.isBusy} yes={common.putAway} onNo={onClose} />
    </form>
  )
}

function Choices({ row, decisions }: { row: CommitmentRow; decisions: Decisions }) {
  const [isAsking, ask] = useState(false)
  if (row.state !== 'waiting')
    return row.decision ? (
      <div className={styles.buttons}>
        <Button tone="plain" isBusy={decisions.isBusy} onClick={decisions.undo}>
          {common.undo}
        </Button>
      </div>
    ) : null
  if (isAsking) return <Reason decisions={decisions} onClose={() => ask(false)} />
  return (
    <div className={styles.buttons}>
      <Button tone="plain" isBusy={decisions.isBusy} onClick={decisions.promote}>
        {wording.makeItAction}
      </Button>
      <Button tone="plain" isBusy={decisions.isBusy} onClick={() => ask(true)}>
        {wording.putAwayWhy}
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
          {wording.nowAnAction(statusLabel[action.status])} <ActionLink {...action} />
        </p>
      )}
      {reason !== null && (
        <p>
          {wording.putAwayBecause} <b>{reason}</b>
        </p>
      )}
      {decision && <p className={styles.soft}>{wording.decidedBy(decision.who, dayInWords(decision.decidedAt))}</p>}
      {takenUp && row.state === 'waiting' && (
        <p>
          <Chip tone="suggested">{common.suggested}</Chip> {wording.likeActionSince} <ActionLink {...takenUp} />{' '}
          <span className={styles.soft}>{wording.takenUp(statusLabel[takenUp.status], takenUp.words.join(', '))}</span>
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
      <div className={styles.said}>
        <EvidenceQuote evidence={row.evidence} />
        <p>
          {wording.promisedBy(promisedBy(row))}{' '}
          {row.isConfirmed && <Chip tone="confirmed">{wording.byPerson(stateNames[row.state].toLowerCase())}</Chip>}
        </p>
        <Outcome row={row} />
        <Refused why={decisions.refused} />
      </div>
      <Choices row={row} decisions={decisions} />
    </li>
  )
}
