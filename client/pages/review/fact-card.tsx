import { Link } from '@tanstack/react-router'
import type { ReviewedFact } from '../../../shared/answers/review-document.ts'
import { StateChip } from '../../evidence/state-chip.tsx'
import { Chip } from '../../ui/chip.tsx'
import { cardInWords, isPressing } from './desk.view.ts'
import type { ReactNode } from 'react'
import { wording } from '../../words/review.ts'
import styles from './fact-card.module.css'

function Chips({ fact }: { fact: ReviewedFact }) {
  if (fact.state !== null) return <StateChip state={fact.state} />
  return fact.reasons
    .filter((reason) => reason !== 'sure')
    .map((reason) => (
      <Chip key={reason} tone={isPressing(reason) ? 'warn' : 'suggested'}>
        {wording.reason[reason]}
      </Chip>
    ))
}

type Props = { fact: ReviewedFact; isCurrent: boolean; children?: ReactNode }

/** A fact of the document; the one that is open shows all that is known of it, and what can be done. */
export function FactCard({ fact, isCurrent, children }: Props) {
  const { title, about } = cardInWords(fact)
  return (
    <li
      className={styles.card}
      data-fact={fact.factKey}
      data-selected={isCurrent}
      data-state={fact.state ?? 'suggested'}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div>
        <h3 tabIndex={-1}>
          {isCurrent ? (
            title
          ) : (
            <Link
              to="."
              search={(before) => ({ ...before, fact: fact.factKey })}
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {title}
            </Link>
          )}
        </h3>
        <p>{about}</p>
      </div>
      <p className={styles.chips}>
        <Chips fact={fact} />
      </p>
      {children}
    </li>
  )
}
