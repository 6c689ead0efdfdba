import type { ReactNode } from 'react'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { dayInWords } from '../../shared/wording/dates.ts'
import { words } from '../words/words.ts'
import { Chip } from './chip.tsx'
import styles from './quote.module.css'

type Props = {
  evidence: Evidence
  showDate?: boolean
  /** The sentence with parts of it marked. */
  marked?: ReactNode
  children?: ReactNode
}

/** Where it stands: the line of the notes, the row of a tracker, or where a person had it from. */
function placeOf({ source, meetingTitle, line }: Evidence): string {
  if (source === 'by hand') return meetingTitle
  return source === 'tracker' ? words.quote.row(meetingTitle, line) : words.quote.line(line)
}

/** A sentence of the notes as it stands there, where it is from, and what must be said beside it. */
export function Quote({ evidence, showDate = true, marked, children }: Props) {
  return (
    <div className={styles.quote}>
      <blockquote>{marked ?? evidence.text}</blockquote>
      <p>
        <span>
          {(showDate || evidence.source !== 'notes') && <>{dayInWords(evidence.heldOn)} · </>}
          {placeOf(evidence)}
          {!evidence.isSample && evidence.label && <> · {evidence.label}</>}
        </span>
        {evidence.isSample && <Chip tone="sample">{evidence.label ?? words.quote.sample}</Chip>}
        {children}
      </p>
    </div>
  )
}
