import type { ActionRow } from '../../../shared/answers/actions.ts'
import type { ScopeMeeting } from '../scope.ts'
import { dueGroup, slipDays } from './due-group.ts'
import type { LifeAsAt } from './lives-as-at.ts'
import { missedMeeting } from './silent-lapse.ts'

/**
 * One life of an action as the answers show it.
 * @param heard read meetings, oldest first, by which silence is judged
 */
export function actionRow(life: LifeAsAt, heard: readonly ScopeMeeting[]): ActionRow {
  return {
    lifeId: life.lifeId,
    issueId: life.issueId,
    issueName: life.issueName,
    text: life.title,
    owners: life.owners.map(({ written, office, name }) => ({ written, office, name })),
    owingSide: life.owingSide,
    owingIsInferred: life.owingIsInferred,
    raisedOn: life.startedOn,
    raisedPrecision: life.startPrecision,
    status: life.status,
    endedOn: life.endedOn,
    daysOpen: life.daysOpen,
    firstDue: life.firstDue,
    due: life.due,
    dueGroup: dueGroup(life),
    slipDays: slipDays(life.firstDue, life.due),
    deferrals: life.deferrals,
    isSilentLapse: missedMeeting(life, heard) !== null,
    lastMentionedOn: life.lastMentionedOn,
    themes: life.themes,
    isConfirmed: life.isConfirmed,
    evidence: life.evidence,
  }
}
