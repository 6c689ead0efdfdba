import { Link } from '@tanstack/react-router'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { Chip } from '../ui/chip.tsx'
import { Quote } from '../ui/quote.tsx'
import { spansToUrl } from './spans-in-url.ts'
import { StateChip } from './state-chip.tsx'

function Decided({ review }: Pick<Evidence, 'review'>) {
  if (review === null) return null
  return <>{review === 'suggested' ? <Chip tone="suggested">suggested</Chip> : <StateChip state={review} />} · </>
}

function Way({ evidence }: { evidence: Evidence }) {
  if (evidence.source === 'tracker' && evidence.documentId !== null)
    return (
      <Link to="/trackers/$documentId" params={{ documentId: evidence.documentId }}>
        show the tracker
      </Link>
    )
  return (
    <Link
      to="/meetings/$meetingId"
      params={{ meetingId: evidence.meetingId }}
      search={{ at: spansToUrl(evidence.spans) }}
    >
      show in the notes
    </Link>
  )
}

/** A sentence, what a person decided of it, and the way to its place in the notes; what was entered by hand has none. */
export function EvidenceQuote({ evidence, showDate = true }: { evidence: Evidence; showDate?: boolean }) {
  return (
    <Quote evidence={evidence} showDate={showDate}>
      {evidence.source === 'by hand' ? null : (
        <>
          <Decided review={evidence.review} />
          <Way evidence={evidence} />
        </>
      )}
    </Quote>
  )
}
