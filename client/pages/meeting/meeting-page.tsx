import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Chip } from '../../ui/chip.tsx'
import { LinkedWords } from '../../ui/linked-words.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty } from '../../ui/states.tsx'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { NotesPanel } from './notes-panel.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { wording } from '../../words/meeting.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './meeting-page.module.css'

function meetingSub({ meeting, facts }: MeetingAnswer): string {
  const parts = [
    meeting.isThematic && meeting.title,
    meeting.chair && wording.chairedBy(meeting.chair),
    meeting.state === 'read' && wording.present(meeting.present),
    facts && facts.meeting.state !== 'unknown' && wording.notesAre[facts.meeting.state],
    meeting.unreadShare !== null && wording.unread(meeting.unreadShare),
  ]
  return parts.filter(Boolean).join(' · ')
}

function Ways({ answer }: { answer: MeetingAnswer }) {
  return (
    <span className={styles.ways}>
      <Link to="/meetings">{words.navigation.meetings}</Link>
      {answer.previousMeetingId && (
        <Link to="/meetings/$meetingId" params={{ meetingId: answer.previousMeetingId }}>
          {wording.theOneBefore}
        </Link>
      )}
      {answer.nextMeetingId && (
        <Link to="/meetings/$meetingId" params={{ meetingId: answer.nextMeetingId }}>
          {wording.theOneAfter}
        </Link>
      )}
      {answer.document && (
        <Link to="/review" search={(before) => ({ ...before, document: answer.document?.documentId })}>
          {wording.reviewThese}
        </Link>
      )}
      {answer.document && <a href={`/api/documents/${answer.document.documentId}/original`}>{common.originalFile}</a>}
    </span>
  )
}

function Meeting({ answer }: { answer: MeetingAnswer }) {
  const { meeting, document, facts } = answer
  const badge = document?.isSample ? <Chip tone="sample">{document.label ?? words.quote.sample}</Chip> : undefined
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
          <LinkedWords text={wording.notRead}>{(text) => <Link to="/documents">{text}</Link>}</LinkedWords>
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
    <Answer of={meeting} what={common.theMeeting}>
      {(answer) => <Meeting answer={answer} />}
    </Answer>
  )
}
