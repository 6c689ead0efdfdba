import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { count, percent } from '../../../shared/wording/counts.ts'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { NotesPanel } from './notes-panel.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import styles from './meeting-page.module.css'

function meetingSub({ meeting, facts }: MeetingAnswer): string {
  const parts = [
    meeting.isThematic && meeting.title,
    meeting.chair && `chaired by ${meeting.chair}`,
    meeting.state === 'read' && `${count(meeting.present, 'person', 'people')} present`,
    facts && facts.meeting.state !== 'unknown' && `${facts.meeting.state} notes`,
    meeting.unreadShare !== null && `${percent(meeting.unreadShare)} of the text is part of no fact`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function Ways({ answer }: { answer: MeetingAnswer }) {
  return (
    <span className={styles.ways}>
      <Link to="/meetings">Meetings</Link>
      {answer.previousMeetingId && (
        <Link to="/meetings/$meetingId" params={{ meetingId: answer.previousMeetingId }}>
          The one before
        </Link>
      )}
      {answer.nextMeetingId && (
        <Link to="/meetings/$meetingId" params={{ meetingId: answer.nextMeetingId }}>
          The one after
        </Link>
      )}
      {answer.document && (
        <Link to="/review" search={(before) => ({ ...before, document: answer.document?.documentId })}>
          Review these notes
        </Link>
      )}
      {answer.document && <a href={`/api/documents/${answer.document.documentId}/original`}>Original file</a>}
    </span>
  )
}

function Meeting({ answer }: { answer: MeetingAnswer }) {
  const { meeting, document, facts } = answer
  const badge = document?.isSample ? <Chip tone="sample">{document.label ?? 'Sample'}</Chip> : undefined
  return (
    <Page
      title={`${meeting.series ?? meeting.title}, ${dateInWords(meeting.heldOn, meeting.precision)}`}
      badge={badge}
      sub={meetingSub(answer)}
      above={<Ways answer={answer} />}
    >
      <NotesPanel notes={answer.notes} shownId={document?.documentId ?? null} />
      {document && facts ? (
        <ReadingPanel key={document.documentId} document={document} facts={facts} links={answer.actionLinks} />
      ) : (
        <Empty>
          The notes of this meeting have not been read: other notes refer to it. When they are put in under{' '}
          <Link to="/documents">Documents</Link>, they take its place.
        </Empty>
      )}
    </Page>
  )
}

/** One meeting: its notes with what was read from them. */
export function MeetingPage() {
  const trpc = useTRPC()
  const { meetingId } = useParams({ from: '/meetings/$meetingId' })
  const { notes = null } = useSearch({ from: '/meetings/$meetingId' })
  const meeting = useQuery(trpc.record.meeting.queryOptions({ meetingId, documentId: notes }))
  return (
    <Answer of={meeting} what="The meeting">
      {(answer) => <Meeting answer={answer} />}
    </Answer>
  )
}
