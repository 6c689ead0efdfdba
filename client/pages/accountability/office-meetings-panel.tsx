import { Link } from '@tanstack/react-router'
import type { OfficeAnswer } from '../../../shared/answers/office.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/states.tsx'
import styles from './office-page.module.css'

/** The meetings held, and at which the office was present. */
export function OfficeMeetingsPanel({ answer: { meetings } }: { answer: OfficeAnswer }) {
  return (
    <div id="meetings" className={styles.part}>
      <Card title="Meetings attended" sub="As attendance lists say. A list that was not read shows nobody present.">
        {meetings.length === 0 && <Empty>No meeting was held in what this filter covers.</Empty>}
        <ul className={styles.meetings}>
          {meetings.map(({ meetingId, heldOn, title, wasPresent }) => (
            <li key={meetingId} data-present={wasPresent}>
              <Link to="/meetings/$meetingId" params={{ meetingId }} title={title}>
                {dayInWords(heldOn)}
              </Link>{' '}
              <span>{wasPresent ? 'present' : 'not named'}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
