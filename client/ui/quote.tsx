import type { ReactNode } from 'react'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { dayInWords } from '../../shared/wording/dates.ts'
import { Chip } from './chip.tsx'
import styles from './quote.module.css'

type Props = { evidence: Evidence; showDate?: boolean; children?: ReactNode }

/** A sentence of the notes as it stands there, where it is from, and what must be said beside it. */
export function Quote({ evidence, showDate = true, children }: Props) {
  return (
    <div className={styles.quote}>
      <blockquote>{evidence.text}</blockquote>
      <p>
        {(showDate || evidence.source === 'by hand') && <>{dayInWords(evidence.heldOn)} · </>}
        {evidence.source === 'by hand' ? evidence.meetingTitle : `line ${evidence.line}`}
        {evidence.isSample && (
          <>
            {' '}
            <Chip tone="sample">{evidence.label ?? 'Sample'}</Chip>
          </>
        )}
        {!evidence.isSample && evidence.label && <> · {evidence.label}</>}
        {children && <> · {children}</>}
      </p>
    </div>
  )
}
