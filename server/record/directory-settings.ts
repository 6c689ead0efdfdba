import type { Kysely } from 'kysely'
import type {
  DirectorySettingsAnswer,
  OfficeRow,
  PersonRow,
  TenureRow,
} from '../../shared/answers/directory-settings.ts'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import type { DirectoryChange } from '../../shared/directory-changes.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { directoryChangeInWords } from '../../shared/wording/directory-changes.ts'
import { resolveScope } from '../analytics/scope.ts'
import { countDistinct } from '../db/portable.ts'
import type { Database } from '../db/tables/database.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

type KeptChange = DirectoryChange & { names?: Record<string, string> }

function inWords(decision: unknown): string {
  const change = decision as KeptChange
  return directoryChangeInWords(change, (key) => change.names?.[key] ?? key)
}

const historyOf = (decisions: KeptDecision[]): SettingsHistoryRow[] =>
  decisions.map(({ decision, ...row }) => ({ ...row, text: inWords(decision) })).toReversed()

async function rowsOf(db: Kysely<Database>, bodyId: string) {
  const [offices, people, tenures, meetings] = await Promise.all([
    db.selectFrom('offices').where('body_id', '=', bodyId).orderBy('name').orderBy('id').selectAll().execute(),
    db.selectFrom('people').where('body_id', '=', bodyId).orderBy('name').orderBy('id').selectAll().execute(),
    db
      .selectFrom('tenures')
      .where('body_id', '=', bodyId)
      .orderBy('first_seen_on', 'desc')
      .orderBy('id')
      .selectAll()
      .execute(),
    db
      .selectFrom('attendances')
      .where('body_id', '=', bodyId)
      .groupBy('person_id')
      .select((eb) => ['person_id', countDistinct(eb.ref('meeting_id')).as('meetings')])
      .execute(),
  ])
  return { offices, people, tenures, meetings }
}

type Rows = Awaited<ReturnType<typeof rowsOf>>
const keyOf = (row: { key: string | null; name: string } | undefined) => row?.key ?? row?.name ?? ''

function officesOf({ offices, people, tenures }: Rows, changes: readonly DirectoryChange[]): OfficeRow[] {
  const person = new Map(people.map((row) => [row.id, row]))
  const tenureRow = (row: Rows['tenures'][number], office: string): TenureRow => {
    const holder = person.get(row.person_id)
    const isOf = (one: DirectoryChange) =>
      one.kind === 'tenure' &&
      one.office === office &&
      one.person === keyOf(holder) &&
      row.first_seen_on <= one.seenOn &&
      one.seenOn <= row.last_seen_on
    return {
      tenureId: row.id,
      person: keyOf(holder),
      name: holder?.name ?? '',
      capacity: row.capacity,
      firstSeenOn: row.first_seen_on,
      lastSeenOn: row.last_seen_on,
      from: row.from_on,
      until: row.until_on,
      isSaid: changes.some(isOf),
    }
  }
  return offices.map((row) => ({
    officeId: row.id,
    office: keyOf(row),
    name: row.name,
    short: row.short,
    side: row.side,
    tenures: tenures.filter((one) => one.office_id === row.id).map((one) => tenureRow(one, keyOf(row))),
  }))
}

function peopleOf({ offices, people, tenures, meetings }: Rows): PersonRow[] {
  const office = new Map(offices.map((row) => [row.id, row.name]))
  const attended = new Map(meetings.map((row) => [row.person_id, row.meetings]))
  return people.map((row) => {
    const held = tenures.filter((one) => one.person_id === row.id).map((one) => office.get(one.office_id) ?? '')
    return {
      personId: row.id,
      person: keyOf(row),
      name: row.name,
      offices: [...new Set(held)],
      meetings: attended.get(row.id) ?? 0,
    }
  })
}

/** Which offices has the body, who held them and when, and what was changed? Without a body, of the one read last. */
export async function directorySettings(db: Kysely<Database>, body: string | null): Promise<DirectorySettingsAnswer> {
  const { bodyId, basis } = await resolveScope(db, { ...emptyFilter, body })
  const [rows, decisions] = await Promise.all([rowsOf(db, bodyId), settingsHistory(db, [bodyId], ['directory'])])
  const inForce = decisions.filter(({ undoneAt }) => undoneAt === null)
  return {
    bodyId,
    bodyName: basis.bodyName,
    offices: officesOf(
      rows,
      inForce.map(({ decision }) => decision as DirectoryChange),
    ),
    people: peopleOf(rows),
    history: historyOf(decisions),
  }
}
