import type { Transaction } from 'kysely'
import type { DirectoryChange } from '../../../shared/directory-changes.ts'
import type { Database } from '../../db/tables/database.ts'
import { officeName, personKey } from '../../ingest/link/office-name.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { decideSettings, type Decider } from './decide-settings.ts'
import { wording } from '../../../shared/words/refused-settings.ts'

type Of<Kind extends DirectoryChange['kind']> = Extract<DirectoryChange, { kind: Kind }>
type Trx = Transaction<Database>

async function keysOf(trx: Trx, table: 'offices' | 'people', bodyId: string): Promise<Map<string, string>> {
  const rows = await trx.selectFrom(table).where('body_id', '=', bodyId).select(['id', 'key', 'name']).execute()
  return new Map(rows.map((row) => [row.key ?? row.name, row.name]))
}

async function mergeFault(trx: Trx, table: 'offices' | 'people', bodyId: string, one: string, into: string) {
  const keys = await keysOf(trx, table, bodyId)
  const isOffice = table === 'offices'
  if (!keys.has(one) || !keys.has(into)) return isOffice ? wording.officeGone : wording.personGone
  if (one !== into) return null
  return isOffice ? wording.chooseOffice : wording.choosePerson
}

async function renameFault(trx: Trx, bodyId: string, { office, name }: Of<'office renamed'>) {
  const keys = await keysOf(trx, 'offices', bodyId)
  if (!keys.has(office)) return wording.officeGone
  const wanted = officeName(name).key
  if (wanted === '') return wording.nameTheOffice
  const isSame = ([key, other]: [string, string]) =>
    key !== office && (key === wanted || officeName(other).key === wanted)
  const same = [...keys].find(isSame)
  return same ? wording.officeThere(same[1]) : null
}

async function tenureFault(trx: Trx, bodyId: string, { office, person, seenOn }: Of<'tenure'>) {
  const row = await trx
    .selectFrom('tenures')
    .innerJoin('offices', 'offices.id', 'tenures.office_id')
    .innerJoin('people', 'people.id', 'tenures.person_id')
    .where('tenures.body_id', '=', bodyId)
    .where((eb) => eb(eb.fn.coalesce('offices.key', 'offices.name'), '=', office))
    .where((eb) => eb(eb.fn.coalesce('people.key', 'people.name'), '=', person))
    .where('tenures.first_seen_on', '<=', seenOn)
    .where('tenures.last_seen_on', '>=', seenOn)
    .select('tenures.id')
    .executeTakeFirst()
  return row === undefined ? wording.tenureGone : null
}

async function sightingFault(trx: Trx, bodyId: string, { on, written, name }: Of<'sighting'>) {
  const listed = await trx
    .selectFrom('meetings')
    .leftJoin('attendances', 'attendances.meeting_id', 'meetings.id')
    .where('meetings.body_id', '=', bodyId)
    .where('meetings.state', '=', 'read')
    .where('meetings.held_on', '=', on)
    .select('attendances.name')
    .execute()
  if (listed.length === 0) return wording.noNotesOfDay
  const isOnList = listed.some((row) => row.name !== null && personKey(row.name) === personKey(written))
  if (isOnList && name === null) return wording.listNamesThem
  if (isOnList && name !== null && personKey(name) === personKey(written)) return wording.sameName
  if (name !== null && personKey(name) === '') return wording.nameThePerson
  return null
}

function faultOf(trx: Trx, bodyId: string, change: DirectoryChange): Promise<string | null> {
  if (change.kind === 'offices merged') return mergeFault(trx, 'offices', bodyId, change.office, change.into)
  if (change.kind === 'people merged') return mergeFault(trx, 'people', bodyId, change.person, change.into)
  if (change.kind === 'office renamed') return renameFault(trx, bodyId, change)
  return change.kind === 'tenure' ? tenureFault(trx, bodyId, change) : sightingFault(trx, bodyId, change)
}

/**
 * Changes who is who in a body's record: names of offices, what is one office or one person, tenures, and whom a form in
 * the notes means. Throws `RefusedDecision` with a sentence where it cannot be done.
 */
export function decideDirectory(ingest: Decider, who: string, bodyId: string, change: DirectoryChange) {
  return decideSettings(ingest, { who, bodyId, kind: 'directory' }, async (trx) => {
    const fault = await faultOf(trx, bodyId, change)
    if (fault !== null) throw new RefusedDecision('BAD_REQUEST', fault)
    const [offices, people] = [await keysOf(trx, 'offices', bodyId), await keysOf(trx, 'people', bodyId)]
    return { ...change, names: namesIn(change, offices, people) }
  })
}

/** What those it speaks of were called when it was decided: the history is told in these words. */
function namesIn(change: DirectoryChange, offices: Map<string, string>, people: Map<string, string>) {
  const keys = 'into' in change ? [change.into] : []
  const of = (keysToName: string[], list: Map<string, string>) =>
    keysToName.map((one) => [one, list.get(one) ?? one] as const)
  if (change.kind === 'sighting') return {}
  if (change.kind === 'people merged') return Object.fromEntries(of([change.person, ...keys], people))
  const named = of([change.office, ...keys], offices)
  return Object.fromEntries(change.kind === 'tenure' ? [...named, ...of([change.person], people)] : named)
}
