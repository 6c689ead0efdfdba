import type { Kysely } from 'kysely'
import type { Decided } from '../../../shared/decided.ts'
import type { HandEntry } from '../../../shared/hand-entry.ts'
import type { LinkDecision } from '../../../shared/link-decision.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { bodiesOfRecord, settingsInForce } from '../../analytics/settings-in-force.ts'
import { unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import { seriesIdOf } from '../../ingest/link/meetings.ts'
import type { HandEntriesTable } from '../../db/tables/hand-entries.ts'
import type { LinkDecisionsTable } from '../../db/tables/link-decisions.ts'
import { placer, speakerFor, type FactTarget, type NotesTarget } from '../anchoring/fact-target.ts'

/** The facts of the record that a decision stands on. */
export type PlacedIds = Pick<LinkDecision, 'one' | 'other' | 'into'>

export const targetsIn = (json: string | null) => (json === null ? [] : (JSON.parse(json) as FactTarget[]))

const targetsOfDecision = ({ one, other, into_targets }: LinkDecisionsTable) => [
  ...targetsIn(one),
  ...targetsIn(other),
  ...targetsIn(into_targets),
]

type Rows = { decisions: LinkDecisionsTable[]; entries: HandEntriesTable[] }

/** Those of a body, and those on a document that has come to it since. */
async function rowsOf(
  db: Kysely<Database>,
  bodyIds: readonly string[],
  documents: readonly ReadDocument[],
): Promise<Rows> {
  const hashes = new Set(documents.map(({ facts }) => facts.document.sha256))
  const isHere = (targets: FactTarget[]) => targets.some((one) => one.kind !== 'entered' && hashes.has(one.sha256))
  const [decisions, entries] = await Promise.all([
    db.selectFrom('link_decisions').selectAll().orderBy('sequence').execute(),
    db.selectFrom('hand_entries').selectAll().orderBy('sequence').execute(),
  ])
  return {
    decisions: decisions.filter((row) => bodyIds.includes(row.body_id) || isHere(targetsOfDecision(row))),
    entries: entries.filter((row) => bodyIds.includes(row.body_id) || isHere(targetsIn(row.targets))),
  }
}

type Place = (target: FactTarget) => string | null

/** Finds the facts of some targets in what is read now. */
export async function placerFor(
  db: Kysely<Database>,
  documents: readonly ReadDocument[],
  { notes, trackers }: Pick<Decided, 'notes' | 'trackers'>,
  targets: FactTarget[],
): Promise<Place> {
  const speaker = speakerFor(documents, notes)
  const ofNotes = targets.filter((target): target is NotesTarget => target.kind !== 'entered' && target.kind !== 'row')
  const ids = [...new Set(ofNotes.flatMap((target) => speaker(target)?.documentId ?? []))]
  const rows =
    ids.length === 0 ? [] : await db.selectFrom('documents').select(['id', 'text']).where('id', 'in', ids).execute()
  const texts = new Map(rows.map(({ id, text }) => [id, unpackText(text)]))
  return placer(speaker, texts, new Set(trackers.map(({ documentId }) => documentId)))
}

/** The record's ids of some targets, each once; those whose words are there no more are left out. */
export const placed = (targets: FactTarget[], place: Place) => [
  ...new Set(targets.flatMap((target) => place(target) ?? [])),
]

/** Where a decision stands; null where too little of what it is about is there. */
function placeDecision(row: LinkDecisionsTable, place: Place): PlacedIds | null {
  const [one, other] = [placed(targetsIn(row.one), place), placed(targetsIn(row.other), place)]
  const into = row.into_targets === null ? null : placed(targetsIn(row.into_targets), place)
  const needsOther = row.verdict !== 'rename' && row.verdict !== 'take out'
  const isLost = one.length === 0 || (needsOther && other.length === 0) || into?.length === 0
  return isLost ? null : { one, other, into }
}

const nameIn = (row: LinkDecisionsTable) =>
  row.verdict === 'rename' ? (JSON.parse(row.said) as { after: string }).after : null

function decisionOf({ id, sequence, ...row }: LinkDecisionsTable, { one, other, into }: PlacedIds): LinkDecision {
  return { id, sequence, verdict: row.verdict, one, other, into, name: nameIn({ id, sequence, ...row }) }
}

/** The series that was named, as notes that have come to another body since have it there. */
function seriesNow(row: HandEntriesTable, bodyId: string, documents: readonly ReadDocument[]): string | null {
  if (row.series_id === null || row.body_id === bodyId) return row.series_id
  const names = documents.map(({ facts }) => facts.meeting.series)
  const name = names.find((one) => seriesIdOf(row.body_id, one) === row.series_id)
  return name === undefined ? row.series_id : seriesIdOf(bodyId, name)
}

function entryOf(row: HandEntriesTable, targets: string[], seriesId: string | null): HandEntry {
  return {
    id: row.id,
    sequence: row.sequence,
    seriesId,
    kind: row.kind,
    targets,
    happenedOn: row.happened_on,
    source: row.source,
    words: row.words,
    due:
      row.due_written === null
        ? null
        : { written: row.due_written, earliest: row.due_earliest, latest: row.due_latest },
    owner: row.owner,
    owingSide: row.owing_side,
  }
}

async function keep(
  trx: Kysely<Database>,
  table: 'link_decisions' | 'hand_entries',
  row: { id: string; placed: string | null },
  ids: unknown,
): Promise<void> {
  const json = ids === null ? null : JSON.stringify(ids)
  if (json !== row.placed) await trx.updateTable(table).set({ placed: json }).where('id', '=', row.id).execute()
}

/**
 * What people said of a body's links and entered by hand, on the facts as they are read now, and keeps where each stands: what
 * has lost its place holds nothing and is listed for a person. Belongs between reading and linking, in the transaction that
 * stores the record.
 */
export async function saidOnLinks(
  trx: Kysely<Database>,
  bodyId: string,
  documents: readonly ReadDocument[],
  decided: Pick<Decided, 'notes' | 'trackers'>,
): Promise<Pick<Decided, 'links' | 'entries'>> {
  const bodyIds = bodiesOfRecord(await settingsInForce(trx), bodyId)
  const { decisions, entries } = await rowsOf(trx, bodyIds, documents)
  if (decisions.length + entries.length === 0) return { links: [], entries: [] }
  const targets = [...decisions.flatMap(targetsOfDecision), ...entries.flatMap((row) => targetsIn(row.targets))]
  const place = await placerFor(trx, documents, decided, targets)
  const links: LinkDecision[] = []
  for (const row of decisions) {
    const ids = placeDecision(row, place)
    await keep(trx, 'link_decisions', row, ids)
    if (ids !== null && row.undone_at === null) links.push(decisionOf(row, ids))
  }
  const entered: HandEntry[] = []
  for (const row of entries) {
    const ids = placed(targetsIn(row.targets), place)
    const isLost = row.kind !== 'action' && ids.length === 0
    await keep(trx, 'hand_entries', row, isLost ? null : ids)
    if (!isLost && row.undone_at === null) entered.push(entryOf(row, ids, seriesNow(row, bodyId, documents)))
  }
  return { links, entries: entered }
}
