import type { Evidence } from '../../shared/answers/evidence.ts'
import { Empty } from '../ui/states.tsx'
import { EvidenceQuote } from './evidence-quote.tsx'
import { wording } from '../words/evidence.ts'
import styles from './evidence-list.module.css'

/** Sentences one under the other, in the order given. */
export function EvidenceList({ evidence, none = wording.noSentence }: { evidence: Evidence[]; none?: string }) {
  if (evidence.length === 0) return <Empty>{none}</Empty>
  return (
    <ol className={styles.list}>
      {evidence.map((one) => (
        <li key={`${one.documentId} ${one.spans.join()} ${one.text}`}>
          <EvidenceQuote evidence={one} />
        </li>
      ))}
    </ol>
  )
}
