import type { Kysely } from 'kysely'
import type { OverdueAction, OverdueAnswer } from '../../shared/answers/overdue.ts'
import { daysBetween } from '../../shared/dates.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { dueGroup } from './lives/due-group.ts'
import { ownersInWords } from './lives/life-actions.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * What is past its due date?
 * Open actions whose as-at date is past the latest day of their present due interval, by how many days; the other open
 * ones are counted beside them. "A future meeting" is never overdue.
 */
export async function overdue(db: Kysely<Database>, filter: Filter): Promise<OverdueAnswer> {
  const scope = await resolveScope(db, filter)
  return shapeOverdue(scope, await livesAsAt(db, scope))
}

function shapeOverdue(scope: Scope, lives: LifeAsAt[]): OverdueAnswer {
  const open = lives.filter((life) => life.status === 'open')
  const groups = Map.groupBy(open, dueGroup)
  const count = (group: ReturnType<typeof dueGroup>) => groups.get(group)?.length ?? 0
  return {
    basis: scope.basis,
    open: open.length,
    overdue: (groups.get('overdue') ?? []).map(overdueOf).toSorted(byDays),
    notYetDue: count('due'),
    openEnded: count('open-ended'),
    noDueDate: count('no due date'),
  }
}

function overdueOf(life: LifeAsAt): OverdueAction {
  const dueLatest = life.due?.latest ?? life.asAt
  return {
    lifeId: life.lifeId,
    text: life.title,
    owners: ownersInWords(life.owners),
    dueWritten: life.due?.written ?? '',
    dueLatest,
    daysOverdue: daysBetween(dueLatest, life.asAt),
  }
}

const byDays = (a: OverdueAction, b: OverdueAction) => b.daysOverdue - a.daysOverdue || (a.lifeId < b.lifeId ? -1 : 1)
