import type { Kysely } from 'kysely'
import type { ActionsAnswer } from '../../shared/answers/actions.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { actionRow } from './lives/action-row.ts'
import { livesAsAt, type LifeAsAt } from './lives/lives-as-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Which actions are there, how long have they been open, and what became of them?
 * One row a life, open ones first, the longest open on top; `asWritten` counts the sentences of the scope's meetings.
 */
export async function actions(db: Kysely<Database>, filter: Filter): Promise<ActionsAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeActions(scope, await livesAsAt(db, scope))
}

function shapeActions(scope: Scope, lives: LifeAsAt[]): ActionsAnswer {
  return {
    basis: scope.basis,
    asWritten: countAsWritten(scope, lives),
    lives: lives.length,
    actions: lives.toSorted(byAge).map((life) => actionRow(life, scope.heard)),
  }
}

function countAsWritten({ meetings }: Scope, lives: LifeAsAt[]): ActionsAnswer['asWritten'] {
  const chosen = new Set(meetings.map((meeting) => meeting.meetingId))
  const written = lives.flatMap((life) => life.written).filter(({ meetingId }) => chosen.has(meetingId))
  const raised = written.filter(({ origin }) => origin === 'raised').length
  return { raised, broughtForward: written.length - raised }
}

function byAge(a: LifeAsAt, b: LifeAsAt): number {
  const openFirst = Number(b.status === 'open') - Number(a.status === 'open')
  return openFirst || b.daysOpen - a.daysOpen || (a.lifeId < b.lifeId ? -1 : 1)
}
