import type { Kysely } from 'kysely'
import type { Database } from '../../db/tables/database.ts'
import type { Plan } from './plan.ts'
import { attendanceOf, frameOf } from './plan-rows/frame-rows.ts'
import { lifeRowsOf } from './plan-rows/life-rows.ts'
import { exchangeRowsOf, otherRowsOf } from './plan-rows/said-rows.ts'
import { priorityRowsOf, yearAheadRowsOf } from './plan-rows/settings-rows.ts'

/** Writes a planned record into an empty database. */
export async function insertPlan(db: Kysely<Database>, plan: Plan): Promise<void> {
  for (const rows of [
    frameOf(plan),
    attendanceOf(plan),
    lifeRowsOf(plan),
    exchangeRowsOf(plan),
    otherRowsOf(plan),
    priorityRowsOf(plan),
    yearAheadRowsOf(plan),
  ])
    for (const [table, values] of Object.entries(rows))
      if (values.length > 0)
        await db
          .insertInto(table as keyof Database)
          .values(values as never)
          .execute()
}

const tables: (keyof Database)[] = [
  'review_placements',
  'reviews',
  'settings_decisions',
  'planned_meetings',
  'issue_priorities',
  'subject_themes',
  'theme_mentions',
  'commitments',
  'exchange_answers',
  'exchanges',
  'events',
  'action_owners',
  'actions',
  'lives',
  'issues',
  'attendances',
  'tenures',
  'people',
  'offices',
  'meetings',
  'series',
  'documents',
  'bodies',
]

/** Takes a planned record out again, so that the next can be written. */
export async function emptyPlan(db: Kysely<Database>): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).execute()
}
