import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReviewDocumentAnswer } from '../../../shared/answers/review-document.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Page } from '../../ui/page.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { DocumentDesk } from './document-desk.tsx'
import { QueuePanel } from './queue-panel.tsx'
import { wording } from '../../words/review.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './desk.module.css'

/** As many entries as a page can list at once. */
const most = 100

function useQueue() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  return useQuery(trpc.review.queue.queryOptions({ filter, most }))
}

function titleOf({ document, review }: ReviewDocumentAnswer): string {
  const meeting = review.facts.find((one) => one.kind === 'meeting')?.fact
  const name = meeting?.series ?? meeting?.title ?? document.name
  return meeting?.heldOn ? `${name}, ${dayInWords(meeting.heldOn)}` : name
}

function Progress({ review: { reviewed, total } }: ReviewDocumentAnswer) {
  const share = total === 0 ? 0 : (reviewed / total) * 100
  return (
    <span className={styles.progress}>
      <i aria-hidden="true" style={{ backgroundSize: `${share}% 100%` }} />
      {wording.progress(reviewed, total)}
    </span>
  )
}

function WhenDone({ documentId }: { documentId: string }) {
  const { data } = useQueue()
  const next = data?.entries.find((entry) => entry.documentId !== documentId)
  return (
    <>
      {wording.allLookedAt}{' '}
      {next ? (
        <Link
          to="/review"
          search={(before) => ({ ...before, document: next.documentId, fact: next.factKey ?? undefined })}
        >
          {wording.goOnWith(next.documentName, next.heldOn && dayInWords(next.heldOn))}
        </Link>
      ) : (
        <Link to="/review" search={(before) => ({ ...before, document: undefined, fact: undefined })}>
          {wording.toQueue}
        </Link>
      )}
    </>
  )
}

function Desk({ answer }: { answer: ReviewDocumentAnswer }) {
  const { document } = answer
  const badge = document.isSample ? <Chip tone="sample">{document.label ?? words.quote.sample}</Chip> : undefined
  const ways = (
    <span className={styles.ways}>
      <Link to="/review" search={(before) => ({ ...before, document: undefined, fact: undefined })}>
        {wording.allThatWaits}
      </Link>
      {document.meetingId && (
        <Link to="/meetings/$meetingId" params={{ meetingId: document.meetingId }}>
          {common.theMeeting}
        </Link>
      )}
      <a href={`/api/documents/${document.documentId}/original`}>{common.originalFile}</a>
    </span>
  )
  return (
    <Page title={titleOf(answer)} badge={badge} sub={<Progress {...answer} />} above={ways}>
      <DocumentDesk
        key={document.documentId}
        answer={answer}
        whenDone={<WhenDone documentId={document.documentId} />}
      />
    </Page>
  )
}

function OneDocument({ documentId }: { documentId: string }) {
  const trpc = useTRPC()
  const review = useQuery(trpc.review.document.queryOptions({ documentId }))
  return (
    <Answer of={review} what={common.theNotes}>
      {(answer) => <Desk answer={answer} />}
    </Answer>
  )
}

function Queue() {
  const queue = useQueue()
  const sub = queue.data && wording.thingsToLookAt(queue.data.waiting)
  return (
    <Page title={words.navigation.review} sub={sub}>
      <Answer of={queue} what={wording.whatWaits}>
        {(answer) => <QueuePanel queue={answer} />}
      </Answer>
    </Page>
  )
}

/** What was read, put right by a person: what waits, and the desk of one document. */
export function ReviewPage() {
  const { document } = useSearch({ from: '/review' })
  return document === undefined ? <Queue /> : <OneDocument documentId={document} />
}
