import { Link } from '@tanstack/react-router'
import type { OfficeAnswer } from '../../../shared/answers/office.ts'
import { dayInWords } from '../../../shared/wording/dates.ts'
import { Card } from '../../ui/card.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/office.ts'
import { common } from '../../words/common.ts'
import styles from './office-page.module.css'

/** The meetings held, and at which the office was present. */
export function OfficeMeetingsPanel({ answer: { meetings } }: { answer: OfficeAnswer }) {
  return (
    <div id="meetings" className={styles.part}>
      <Card title={common.meetingsAttended} sub={wording.asListsSay}>
        {meetings.length === 0 && <NoneHere>{wording.noMeetingHeld}</NoneHere>}
        <ul className={styles.meetings}>
          {meetings.map(({ meetingId, heldOn, title, wasPresent }) => (
            <li key={meetingId} data-present={wasPresent}>
              <Link to="/meetings/$meetingId" params={{ meetingId }} title={title}>
                {dayInWords(heldOn)}
              </Link>{' '}
              <span>{wasPresent ? wording.present : common.notNamed}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
