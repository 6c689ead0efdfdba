import { Link } from '@tanstack/react-router'
import type { ReviewQueueAnswer, ReviewQueueDocument, ReviewQueueEntry } from '../../../shared/answers/review-queue.ts'
import { BasisLine } from '../../ui/basis-line.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { dayInWords, withDatesInWords } from '../../../shared/wording/dates.ts'
import { LostSayings } from './lost-sayings.tsx'
import { isPressing } from './desk.view.ts'
import { wording } from '../../words/review.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import cardStyles from './fact-card.module.css'
import styles from './desk.module.css'

/** What an entry was read as, and where: "Promise · 24 September 2024 · Monthly meeting · line 31". */
function entryAbout({ kind, heldOn, meetingTitle, documentName, line }: ReviewQueueEntry): string {
  return [
    wording.kindName[kind],
    heldOn ? dayInWords(heldOn) : wording.noDate,
    meetingTitle ?? documentName,
    line !== null && words.quote.line(line),
  ]
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
            {withDatesInWords(text) || wording.theItself(kind)}
          </Link>
        </h3>
        <p>{entryAbout(entry)}</p>
      </div>
      <p className={cardStyles.chips}>
        {shownReasons(entry).map((reason) => (
          <Chip key={reason} tone={isPressing(reason) ? 'warn' : 'suggested'}>
            {wording.reason[reason]}
          </Chip>
        ))}
      </p>
    </li>
  )
}

const columns: Column<ReviewQueueDocument>[] = [
  {
    key: 'name',
    heading: wording.notes,
    isRowHeading: true,
    cell: (one) => (
      <Link to="/review" search={(before) => ({ ...before, document: one.documentId, fact: undefined })}>
        {one.heldOn ? dayInWords(one.heldOn) : one.documentName}
      </Link>
    ),
  },
  { key: 'meeting', heading: common.meeting, cell: (one) => one.meetingTitle ?? wording.noMeeting },
  { key: 'waiting', heading: wording.waiting, cell: (one) => one.waiting, isNumber: true },
  {
    key: 'reviewed',
    heading: common.reviewed,
    cell: (one) => wording.reviewedOf(one.reviewed, one.total),
    isNumber: true,
  },
]

/** What waits for a person, what matters most first, and how far each document is. */
export function QueuePanel({ queue }: { queue: ReviewQueueAnswer }) {
  const { entries, leftOut, counts } = queue
  const reasons = counts.filter((one) => one.count > 0 && one.reason !== 'sure')
  return (
    <>
      <LostSayings bodyId={queue.basis.bodyId} />
      <Card title={wording.mattersMost} sub={<BasisLine basis={queue.basis} />}>
        {reasons.length > 0 && (
          <p className={styles.counts}>
            {reasons.map((one) => (
              <span key={one.reason}>{wording.reasonCount(one.count, one.reason)}</span>
            ))}
          </p>
        )}
        {entries.length === 0 ? (
          <NoneHere>{wording.nothingWaits}</NoneHere>
        ) : (
          <ol className={styles.list} aria-label={wording.toReview}>
            {entries.map((entry) => (
              <Entry key={`${entry.documentId} ${entry.factKey ?? entry.reviewId}`} entry={entry} />
            ))}
          </ol>
        )}
        {leftOut > 0 && <p>{wording.moreAfter(leftOut)}</p>}
      </Card>
      {queue.documents.length > 0 && (
        <Card title={wording.documentByDocument} sub={wording.documentByDocumentSub}>
          <DataTable
            label={wording.documentsToReview}
            columns={columns}
            rows={queue.documents}
            rowKey={(one) => one.documentId}
          />
        </Card>
      )}
    </>
  )
}
