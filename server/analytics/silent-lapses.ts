import type { Kysely } from 'kysely'
import type { SilentLapse, SilentLapsesAnswer } from '../../shared/answers/silent-lapses.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { ownersInWords } from './lives/life-actions.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { missedMeeting } from './lives/silent-lapse.ts'
import { resolveScope, type Scope, type ScopeMeeting } from './scope.ts'

/**
 * What fell off the log?
 * Open actions that the meeting which should have heard of them was read and says nothing of, out of all open ones.
 */
export async function silentLapses(db: Kysely<Database>, filter: Filter): Promise<SilentLapsesAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeLapses(scope, await livesAsAt(db, scope))
}

function shapeLapses(scope: Scope, lives: LifeAsAt[]): SilentLapsesAnswer {
  const open = lives.filter((life) => life.status === 'open')
  return {
    basis: scope.basis,
    open: open.length,
    lapses: open
      .flatMap((life) => {
        const missed = missedMeeting(life, scope.heard)
        return missed === null ? [] : [lapseOf(life, missed)]
      })
      .toSorted(bySilence),
  }
}

function lapseOf(life: LifeAsAt, { meetingId, heldOn, title }: ScopeMeeting): SilentLapse {
  return {
    lifeId: life.lifeId,
    text: life.title,
    owners: ownersInWords(life.owners),
    daysOpen: life.daysOpen,
    lastMentionedOn: life.lastMentionedOn,
    missed: { meetingId, heldOn, title },
    evidence: life.evidence,
  }
}

function bySilence(a: SilentLapse, b: SilentLapse): number {
  if (a.lastMentionedOn !== b.lastMentionedOn) return a.lastMentionedOn < b.lastMentionedOn ? -1 : 1
  return b.daysOpen - a.daysOpen || (a.lifeId < b.lifeId ? -1 : 1)
}
