import { Link } from '@tanstack/react-router'
import type { Changed, SinceLastMeetingAnswer } from '../../../shared/answers/since-last-meeting.ts'
import { sinceLastCounted, sinceLastLines, sinceLastSub } from '../../../shared/figures/since-last-meeting.ts'
import { Card } from '../../ui/card.tsx'
import { HowCounted } from '../../ui/how-counted.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/overview.ts'
import { common } from '../../words/common.ts'
import styles from './since-last-meeting-panel.module.css'
import { sinceLastMeetingQuestion } from '../../../shared/words/questions.ts'

function ChangedLink({ of, isIssue }: { of: Changed; isIssue: boolean }) {
  if (isIssue)
    return (
      <Link to="/issues/$issueId" params={{ issueId: of.id }}>
        {of.name}
      </Link>
    )
  return (
    <Link to="/actions" search={{ action: of.id }}>
      {of.name}
    </Link>
  )
}

/** So few are shown without asking. */
const mostOpen = 5

/** What changed since the meeting before? Each line opens to what it counts. */
export function SinceLastMeetingPanel({ answer }: { answer: SinceLastMeetingAnswer }) {
  const lines = sinceLastLines(answer)
  return (
    <Card title={sinceLastMeetingQuestion.replace('?', '')} sub={sinceLastSub(answer)}>
      {answer.since === null && (
        <NoneHere>{answer.basis.meetingsRead === 0 ? common.noMeetingRead : wording.onlyOneRead}</NoneHere>
      )}
      {answer.since !== null && lines.length === 0 && <NoneHere>{wording.lastChangedNothing}</NoneHere>}
      <div className={styles.lines}>
        {lines.map((line) => (
          <details key={line.words} open={line.changed.length <= mostOpen}>
            <summary>{line.words}</summary>
            <ul>
              {line.changed.map((one) => (
                <li key={one.id}>
                  <ChangedLink of={one} isIssue={line.isIssue} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <HowCounted question={sinceLastMeetingQuestion} counted={sinceLastCounted} />
      <p className={styles.more}>
        <Link to="/meetings">{common.theMeetings}</Link> · <Link to="/next-meeting">{wording.whatIsDueNext}</Link>
      </p>
    </Card>
  )
}
