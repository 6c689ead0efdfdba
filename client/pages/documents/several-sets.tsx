import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeetingNotes, MeetingNotesAnswer, NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { NotesDiff } from '../../evidence/notes-diff.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { roleLabel } from '../../words/notes.ts'
import { asksAny, notesSub, shownAtFirst } from './notes-panel.view.ts'
import { Decisions, Sayings } from './sayings.tsx'
import { wording } from '../../words/documents.ts'
import { common } from '../../words/common.ts'
import styles from './notes-panel.module.css'

function RoleChip({ role, isDecided }: NotesRow) {
  return <Chip tone={role === 'asks' ? 'warn' : isDecided ? 'confirmed' : 'plain'}>{roleLabel[role]}</Chip>
}

function Notes({ one, speaks, meetingId }: { one: NotesRow; speaks: NotesRow; meetingId: string }) {
  const isSpeaking = one.role === 'speaks'
  return (
    <li>
      <Link to="/meetings/$meetingId" params={{ meetingId }} search={isSpeaking ? {} : { notes: one.documentId }}>
        {one.name}
      </Link>{' '}
      <RoleChip {...one} />
      {!isSpeaking && (
        <>
          <p className={styles.where}>
            {one.reason} <NotesDiff beforeId={one.documentId} afterId={speaks.documentId} label={common.whatDiffers} />
          </p>
          {one.role === 'asks' ? (
            <Sayings one={one} speaks={speaks} />
          ) : (
            <details className={styles.otherwise}>
              <summary>{wording.sayOtherwise}</summary>
              <Sayings one={one} speaks={speaks} />
            </details>
          )}
        </>
      )}
    </li>
  )
}

function Meeting({ meeting: { meetingId, title, heldOn, bodyName, isSample, notes } }: { meeting: MeetingNotes }) {
  const [speaks] = notes
  if (speaks === undefined) return null
  return (
    <li>
      <h3>
        {title}, {dayInWords(heldOn)} {isSample && <Chip tone="sample">{common.sample}</Chip>}
      </h3>
      <p className={styles.where}>{bodyName}</p>
      <ul className={styles.notes}>
        {notes.map((one) => (
          <Notes key={one.documentId} one={one} speaks={speaks} meetingId={meetingId} />
        ))}
      </ul>
    </li>
  )
}

/** Meetings with several sets of notes: which one is counted, and what a person has to say. */
export function SeveralSets({ answer }: { answer: MeetingNotesAnswer }) {
  const [isWhole, showWhole] = useState(false)
  const first = shownAtFirst(answer)
  const all = answer.meetings.length
  return (
    <Card title={wording.severalSets} tone={asksAny(answer) ? 'warn' : 'plain'} sub={notesSub(answer)}>
      <ul className={styles.meetings}>
        {(isWhole ? answer.meetings : first).map((meeting) => (
          <Meeting key={meeting.meetingId} meeting={meeting} />
        ))}
      </ul>
      {first.length < all && (
        <p className={styles.more}>
          <LinkButton onClick={() => showWhole(!isWhole)}>
            {isWhole ? wording.showFirstMeetings(first.length) : wording.showAllMeetings(all)}
          </LinkButton>
        </p>
      )}
      <Decisions decisions={answer.decisions} />
    </Card>
  )
}
