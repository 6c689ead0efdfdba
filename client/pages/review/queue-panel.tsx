import { Link } from '@tanstack/react-router'
import type { ReviewQueueAnswer, ReviewQueueDocument, ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import { BasisLine } from '../../ui/basis-line.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/states.tsx'
import { count } from '../../../shared/wording/counts.ts'
import { dayInWords, withDatesInWords } from '../../../shared/wording/dates.ts'
import { LostSayings } from './lost-sayings.tsx'
import { isPressing, reasonWords } from './desk.view.ts'
import cardStyles from './fact-card.module.css'
import styles from './desk.module.css'

/** Where an entry came from: "24 September 2024 · Monthly meeting · line 31". */
function entryAbout({ heldOn, meetingTitle, documentName, line }: ReviewQueueEntry): string {
  return [heldOn ? dayInWords(heldOn) : 'no date', meetingTitle ?? documentName, line !== null && `line ${line}`]
    .filter(Boolean)
    .join(' · ')
}

const shownReasons = ({ reasons }: ReviewQueueEntry) =>
  reasons.filter((reason) => reason !== 'sure' || reasons.length === 1)

function Entry({ entry }: { entry: ReviewQueueEntry }) {
  const { documentId, factKey, text, kind } = entry
  return (
    <li className={cardStyles.card} data-state="suggested">
      <div>
        <h3>
          <Link to="/review" search={(before) => ({ ...before, document: documentId, fact: factKey ?? undefined })}>
            {withDatesInWords(text) || `The ${kind} itself`}
          </Link>
        </h3>
        <p>{entryAbout(entry)}</p>
      </div>
      <p className={cardStyles.chips}>
        {shownReasons(entry).map((reason) => (
          <Chip key={reason} tone={isPressing(reason) ? 'warn' : 'suggested'}>
            {reasonWords[reason]}
          </Chip>
        ))}
      </p>
    </li>
  )
}

const columns: Column<ReviewQueueDocument>[] = [
  {
    key: 'name',
    heading: 'Notes',
    isRowHeading: true,
    cell: (one) => (
      <Link to="/review" search={(before) => ({ ...before, document: one.documentId, fact: undefined })}>
        {one.heldOn ? dayInWords(one.heldOn) : one.documentName}
      </Link>
    ),
  },
  { key: 'meeting', heading: 'Meeting', cell: (one) => one.meetingTitle ?? 'no meeting' },
  { key: 'waiting', heading: 'Waiting', cell: (one) => one.waiting, isNumber: true },
  { key: 'reviewed', heading: 'Reviewed', cell: (one) => `${one.reviewed} of ${one.total}`, isNumber: true },
]

/** What waits for a person, what matters most first, and how far each document is. */
export function QueuePanel({ queue }: { queue: ReviewQueueAnswer }) {
  const { entries, leftOut, counts } = queue
  const reasons = counts.filter((one) => one.count > 0 && one.reason !== 'sure')
  return (
    <>
      <LostSayings bodyId={queue.basis.bodyId} />
      <Card title="What matters most, first" sub={<BasisLine basis={queue.basis} />}>
        {reasons.length > 0 && (
          <p className={styles.counts}>
            {reasons.map((one) => (
              <span key={one.reason}>
                {one.count} {reasonWords[one.reason]}
              </span>
            ))}
          </p>
        )}
        {entries.length === 0 ? (
          <Empty>Nothing waits: every fact was looked at by a person.</Empty>
        ) : (
          <ol className={styles.list} aria-label="To review">
            {entries.map((entry) => (
              <Entry key={`${entry.documentId} ${entry.factKey ?? entry.reviewId}`} entry={entry} />
            ))}
          </ol>
        )}
        {leftOut > 0 && <p>{count(leftOut, 'more fact')} after these; they come up as these are decided.</p>}
      </Card>
      {queue.documents.length > 0 && (
        <Card title="Document by document">
          <DataTable
            label="Documents to review"
            columns={columns}
            rows={queue.documents}
            rowKey={(one) => one.documentId}
          />
        </Card>
      )}
    </>
  )
}
