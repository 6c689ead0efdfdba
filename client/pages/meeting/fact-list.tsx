import { certaintyLabel } from '../../../shared/wording/labels.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { StateChip } from '../../evidence/state-chip.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Facts } from '../../ui/facts.tsx'
import type { ListedFact } from './fact-list.view.ts'
import { wording } from '../../words/meeting.ts'
import { common } from '../../words/common.ts'
import styles from './fact-list.module.css'

function FactChip({ fact }: { fact: ListedFact }) {
  if (fact.state !== 'suggested') return <StateChip state={fact.state} />
  if (fact.kind === 'action' && fact.needsAttention) return <Chip tone="warn">{common.noOwnerNamed}</Chip>
  if (fact.certainty !== null && fact.certainty !== 'sure')
    return <Chip tone="suggested">{certaintyLabel[fact.certainty]}</Chip>
  return null
}

/** One fact: its text leads to its place in the notes; the selected one shows all that is known of it. */
function FactCard({ fact, isSelected }: { fact: ListedFact; isSelected: boolean }) {
  const details: [string, ReactNode][] = [...fact.details]
  if (fact.issue) {
    const { issueId, name } = fact.issue
    details.push([
      wording.belongsTo,
      <Link key="issue" to="/issues/$issueId" params={{ issueId }}>
        {name}
      </Link>,
    ])
  }
  return (
    <li className={styles.fact} data-selected={isSelected} data-state={fact.state} data-fact={fact.key}>
      <div>
        <Link
          to="."
          search={(before) => ({ ...before, fact: fact.key, at: undefined })}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {fact.title}
        </Link>
        <p>{fact.about}</p>
      </div>
      <FactChip fact={fact} />
      {isSelected && <Facts facts={details} />}
    </li>
  )
}

/** Facts of one group. */
export function FactGroup({ title, facts, selected }: { title: string; facts: ListedFact[]; selected: string | null }) {
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        {title} · {facts.length}
      </h2>
      <ol className={styles.facts}>
        {facts.map((fact) => (
          <FactCard key={fact.key} fact={fact} isSelected={fact.key === selected} />
        ))}
      </ol>
    </section>
  )
}
