import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReviewedFact } from '../../../shared/answers/review-document.ts'
import type { Correction } from '../../../shared/review.ts'
import { Button } from '../../ui/button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { cardInWords, neighboursOf } from './desk.view.ts'
import { FactCard } from './fact-card.tsx'
import { FactForm } from './fact-form.tsx'
import { FactHistory } from './fact-history.tsx'
import type { FormParts } from './form-parts.ts'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'
import styles from './fact-card.module.css'

/** What can be done with the fact that is open; the keys of the desk do the same. */
export type Acts = {
  isBusy: boolean
  refused: string | null
  canUndo: boolean
  confirm: () => void
  edit: () => void
  save: (correction: Correction) => void
  leave: () => void
  reject: () => void
  skip: () => void
  previous: () => void
  undoLast: () => void
  undo: (reviewId: string) => void
  alsoAction: () => void
}

type Props = {
  documentId: string
  fact: ReviewedFact
  facts: ReviewedFact[]
  isEditing: boolean
  parts: FormParts
  acts: Acts
}

function detailsOf(fact: ReviewedFact, facts: ReviewedFact[]): [string, ReactNode][] {
  const details: [string, ReactNode][] = [...cardInWords(fact).details]
  for (const { name, key, line } of neighboursOf(facts, fact))
    details.push([
      name,
      <Link key={key} to="." search={(before) => ({ ...before, fact: key })} resetScroll={false}>
        {wording.actionAtLine(line)}
      </Link>,
    ])
  if (fact.issue)
    details.push([
      wording.sameAs,
      <Link key="issue" to="/issues/$issueId" params={{ issueId: fact.issue.issueId }}>
        {fact.issue.issueName}
      </Link>,
    ])
  return details
}

function Buttons({ fact, acts }: { fact: ReviewedFact; acts: Acts }) {
  const isNotice = fact.kind === 'notice'
  return (
    <div className={styles.buttons} role="group" aria-label={wording.decideOnThis}>
      <Button shortcut="Enter" isBusy={acts.isBusy} onClick={acts.confirm}>
        {isNotice ? wording.noted : wording.confirm}
      </Button>
      {!isNotice && (
        <Button tone="plain" shortcut="E" isBusy={acts.isBusy} onClick={acts.edit}>
          {wording.correct}
        </Button>
      )}
      {fact.kind !== 'meeting' && (
        <Button tone="plain" shortcut="X" isBusy={acts.isBusy} onClick={acts.reject}>
          {isNotice ? common.putAway : wording.notAFact}
        </Button>
      )}
      <Button tone="plain" shortcut="J" onClick={acts.skip}>
        {wording.skip}
      </Button>
      <Button tone="plain" shortcut="K" onClick={acts.previous}>
        {wording.previous}
      </Button>
      {acts.canUndo && (
        <Button tone="plain" shortcut="U" isBusy={acts.isBusy} onClick={acts.undoLast}>
          {common.undo}
        </Button>
      )}
    </div>
  )
}

/** The fact that is open: all that is known of it, the buttons, or the form that puts it right, and its history. */
export function OpenFact({ documentId, fact, facts, isEditing, parts, acts }: Props) {
  const details = detailsOf(fact, facts)
  return (
    <FactCard fact={fact} isCurrent>
      {details.length > 0 && !isEditing && <Facts facts={details} />}
      {acts.refused !== null && <p role="alert">{acts.refused}</p>}
      {isEditing ? (
        <FactForm
          {...parts}
          documentId={documentId}
          fact={fact}
          isBusy={acts.isBusy}
          onSave={acts.save}
          onCancel={acts.leave}
        />
      ) : (
        <Buttons fact={fact} acts={acts} />
      )}
      {fact.kind === 'commitment' && !isEditing && (
        <p>
          <LinkButton isBusy={acts.isBusy} onClick={acts.alsoAction}>
            {wording.makeItAnActionToo}
          </LinkButton>
        </p>
      )}
      <FactHistory history={fact.history} isBusy={acts.isBusy} onUndo={acts.undo} />
    </FactCard>
  )
}
