import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MeetingNotes, NotesRow } from '../../../shared/answers/meeting-notes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { NotesDiff } from '../../evidence/notes-diff.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { roleLabel } from '../../words/notes.ts'
import { asksAny, notesSub } from './notes-panel.view.ts'
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

/** Meetings with several sets of notes: which one is counted, and what a person has to say. Nothing where there are none. */
export function NotesPanel() {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.record.meetingNotes.queryOptions())
  if (data === undefined || data.meetings.length + data.decisions.length === 0) return null
  return (
    <Card title={wording.severalSets} tone={asksAny(data) ? 'warn' : 'plain'} sub={notesSub(data)}>
      <ul className={styles.meetings}>
        {data.meetings.map((meeting) => (
          <Meeting key={meeting.meetingId} meeting={meeting} />
        ))}
      </ul>
      <Decisions decisions={data.decisions} />
    </Card>
  )
}
