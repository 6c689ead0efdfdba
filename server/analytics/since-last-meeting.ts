import type { Kysely } from 'kysely'
import type { Changed, SinceLastMeetingAnswer } from '../../shared/answers/since-last-meeting.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { type IssueAsAt, issuesAsAt, toldAtMeetings } from './lives/issues-as-at.ts'
import type { LifeMeetingRow } from './lives/life-meetings.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/**
 * What changed since the meeting before?
 * What the meetings after the last but one told of: actions first told of, ended and put off, issues that became repeat
 * issues, and open actions that should have been heard of since and were not.
 */
export async function sinceLastMeeting(db: Kysely<Database>, filter: Filter): Promise<SinceLastMeetingAnswer> {
  const scope = await resolveScope(db, filter)
  const lives = await livesAsAt(db, scope)
  const [issues, rows] = await Promise.all([issuesAsAt(db, scope, lives), toldAtMeetings(db, scope)])
  return { basis: scope.basis, since: changes(scope, lives, issues, rows) }
}

const meetingOf = ({ meetingId, heldOn }: ScopeMeeting) => ({ meetingId, heldOn })
const asAction = ({ lifeId, title }: LifeAsAt): Changed => ({ id: lifeId, name: title })

function changes(
  { meetings, heard }: Scope,
  lives: LifeAsAt[],
  issues: IssueAsAt[],
  rows: LifeMeetingRow[],
): SinceLastMeetingAnswer['since'] {
  const last = meetings.at(-1)
  const before = meetings.findLast((meeting) => meeting.heldOn < (last?.heldOn ?? ''))
  if (!last || !before) return null
  const isSince = (day: string) => day > before.heldOn
  const putOff = new Set(rows.filter((row) => isSince(row.told_on) && row.deferred > 0).map((row) => row.life_id))
  const those = (is: (life: LifeAsAt) => boolean) => lives.filter(is).map(asAction)
  return {
    last: meetingOf(last),
    before: meetingOf(before),
    raised: those((life) => isSince(life.firstToldOn)),
    completed: those((life) => life.status === 'completed' && isSince(life.statusToldOn)),
    withdrawn: those((life) => life.status === 'withdrawn' && isSince(life.statusToldOn)),
    deferred: those((life) => putOff.has(life.lifeId)),
    newRepeatIssues: issues
      .filter((issue) => issue.isRepeat && !wasRepeat(issue, before.heldOn))
      .map(({ issueId, name }) => ({ id: issueId, name })),
    newLapses: those((life) => isSince(missedMeeting(life, heard)?.heldOn ?? '')),
    lives: lives.length,
  }
}

function wasRepeat({ told, putOffOn }: IssueAsAt, day: string): boolean {
  return (
    told.filter(({ heldOn, isReturn }) => isReturn && heldOn <= day).length >= 2 || putOffOn.some((on) => on <= day)
  )
}
