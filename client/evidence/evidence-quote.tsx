import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { Chip } from '../ui/chip.tsx'
import { Quote } from '../ui/quote.tsx'
import { spansToUrl } from './spans-in-url.ts'
import { StateChip } from './state-chip.tsx'
import { wording } from '../words/evidence.ts'
import { common } from '../words/common.ts'

function Decided({ review }: Pick<Evidence, 'review'>) {
  if (review === null) return null
  return review === 'suggested' ? <Chip tone="suggested">{common.suggested}</Chip> : <StateChip state={review} />
}

type Props = {
  evidence: Evidence
  showDate?: boolean
  /** The sentence with parts of it marked. */
  marked?: ReactNode
  /** The body whose sentence it is, where that may be another than the page's. */
  bodyId?: string | undefined
}

function Way({ evidence, bodyId }: Pick<Props, 'evidence' | 'bodyId'>) {
  const ofBody = bodyId === undefined ? {} : { body: bodyId }
  if (evidence.source === 'tracker' && evidence.documentId !== null)
    return (
      <Link to="/trackers/$documentId" params={{ documentId: evidence.documentId }} search={ofBody}>
        {wording.showTracker}
      </Link>
    )
  return (
    <Link
      to="/meetings/$meetingId"
      params={{ meetingId: evidence.meetingId }}
      search={{ ...ofBody, at: spansToUrl(evidence.spans) }}
    >
      {wording.showInNotes}
    </Link>
  )
}

/** A sentence, what a person decided of it, and the way to its place in the notes; what was entered by hand has none. */
export function EvidenceQuote({ evidence, showDate = true, marked, bodyId }: Props) {
  return (
    <Quote evidence={evidence} showDate={showDate} marked={marked}>
      {evidence.source === 'by hand' ? null : (
        <>
          <Decided review={evidence.review} />
          <Way evidence={evidence} bodyId={bodyId} />
        </>
      )}
    </Quote>
  )
}
