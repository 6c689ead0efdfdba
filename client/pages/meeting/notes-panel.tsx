import { Link } from '@tanstack/react-router'
import type { NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { NotesDiff } from '../../evidence/notes-diff.tsx'
import { Card } from '../../ui/card.tsx'
import { otherNotes, speakingInWords, type OtherNotes } from './notes-panel.view.ts'
import { wording } from '../../words/meeting.ts'
import { common } from '../../words/common.ts'
import styles from './notes-panel.module.css'

type Props = { notes: NotesRow[]; shownId: string | null }

function Name({ other, isHere }: { other: OtherNotes; isHere: boolean }) {
  if (isHere) return <span className={styles.here}>{wording.shownBelow(other.name)}</span>
  return (
    <Link to="." search={(before) => ({ ...before, notes: other.documentId, at: undefined, fact: undefined })}>
      {other.name}
    </Link>
  )
}

/** All sets of notes of this meeting: which one counts, what the others are to it, and what differs. */
export function NotesPanel({ notes, shownId }: Props) {
  const [speaks] = notes
  if (speaks === undefined) return null
  const isOld = shownId !== speaks.documentId
  return (
    <Card
      title={isOld ? wording.notTheOneThatCounts : wording.severalSets}
      tone={isOld ? 'warn' : 'plain'}
      sub={
        <>
          {speakingInWords(notes)}{' '}
          {isOld && (
            <Link to="." search={(before) => ({ ...before, notes: undefined, at: undefined, fact: undefined })}>
              {common.showIt}
            </Link>
          )}
        </>
      }
    >
      <ul className={styles.notes}>
        {otherNotes(notes).map((other) => (
          <li key={other.documentId}>
            {other.said} <Name other={other} isHere={other.documentId === shownId} /> ·{' '}
            <NotesDiff beforeId={other.documentId} afterId={speaks.documentId} label={other.compared} /> ·{' '}
            <a href={`/api/documents/${other.documentId}/original`}>{wording.originalFile}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
