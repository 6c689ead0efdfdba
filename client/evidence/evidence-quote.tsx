import { Link } from '@tanstack/react-router'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { Quote } from '../ui/quote.tsx'
import { spansToUrl } from './spans-in-url.ts'

/** A sentence with the way to its place in the notes. */
export function EvidenceQuote({ evidence, showDate = true }: { evidence: Evidence; showDate?: boolean }) {
  return (
    <Quote evidence={evidence} showDate={showDate}>
      <Link
        to="/meetings/$meetingId"
        params={{ meetingId: evidence.meetingId }}
        search={{ at: spansToUrl(evidence.spans) }}
      >
        show in the notes
      </Link>
    </Quote>
  )
}
