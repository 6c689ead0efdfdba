import type { Kysely } from 'kysely'
import type { IssueChoice, IssueHistoryEntry, LostSaying } from '../../../shared/answers/issue-history.ts'
import type { Database } from '../../db/tables/database.ts'
import type { HandEntriesTable } from '../../db/tables/hand-entries.ts'
import type { LinkDecisionsTable } from '../../db/tables/link-decisions.ts'
import { countAll } from '../../db/portable.ts'
import { enteredActionId } from '../../ingest/link/entries.ts'
import type { PlacedIds } from './said-on-links.ts'

/** A decision on links as people are told of it. */
export function decisionSaid(row: LinkDecisionsTable): IssueHistoryEntry {
  const { before, after } = JSON.parse(row.said) as { before: string; after: string }
  const { id, who, decided_at: at, undone_at: undoneAt, undone_by: undoneBy } = row
  return { id, kind: 'decision', what: row.verdict, before, after, who, at, undoneAt, undoneBy }
}

/** An entry by hand as people are told of it. */
export function entrySaid(row: HandEntriesTable): IssueHistoryEntry {
  const { id, who, entered_at: at, undone_at: undoneAt, undone_by: undoneBy } = row
  const after = row.due_written === null ? row.words : `${row.words} (${row.due_written})`
  return { id, kind: 'entry', what: row.kind, before: row.source, after, who, at, undoneAt, undoneBy }
}

const idsOf = (placed: string | null): string[] => {
  if (placed === null) return []
  const { one, other, into } = JSON.parse(placed) as PlacedIds
  return [...one, ...other, ...(into ?? [])]
}

async function partsOf(db: Kysely<Database>, issueId: string) {
  const actions = db
    .selectFrom('actions')
    .innerJoin('lives', 'lives.id', 'actions.life_id')
    .where('lives.issue_id', '=', issueId)
    .select('actions.id')
  const exchanges = db.selectFrom('exchanges').where('issue_id', '=', issueId).select('id')
  const rows = [...(await actions.execute()), ...(await exchanges.execute())]
  return new Set(rows.map(({ id }) => id))
}

/** What people decided of an issue's links and entered of its actions, newest first, also what was taken back. */
export async function issueHistory(db: Kysely<Database>, issueId: string): Promise<IssueHistoryEntry[]> {
  const issue = await db.selectFrom('issues').select('body_id').where('id', '=', issueId).executeTakeFirst()
  if (!issue) return []
  const parts = await partsOf(db, issueId)
  const said = await db.selectFrom('link_decisions').selectAll().where('body_id', '=', issue.body_id).execute()
  const decisions = said.filter(({ placed }) => idsOf(placed).some((id) => parts.has(id)))
  const all = await db.selectFrom('hand_entries').selectAll().where('body_id', '=', issue.body_id).execute()
  const entries = all.filter(({ id, placed }) =>
    [enteredActionId(id), ...(JSON.parse(placed ?? '[]') as string[])].some((one) => parts.has(one)),
  )
  return [...decisions.map(decisionSaid), ...entries.map(entrySaid)].toSorted((a, b) => (a.at > b.at ? -1 : 1))
}

/** The issues of a body by their names, to choose one from. */
export async function issueChoices(db: Kysely<Database>, bodyId: string): Promise<IssueChoice[]> {
  return db
    .selectFrom('issues')
    .innerJoin('lives', 'lives.issue_id', 'issues.id')
    .where('issues.body_id', '=', bodyId)
    .groupBy(['issues.id', 'issues.name'])
    .orderBy('issues.name')
    .orderBy('issues.id')
    .select(({ fn }) => [
      'issues.id as issueId',
      'issues.name',
      countAll().as('actions'),
      fn.min('lives.first_told_on').as('firstToldOn'),
    ])
    .execute()
}

/** What people said of links or entered, in force, whose words are in no notes of the body any more. */
export async function lostSayings(db: Kysely<Database>, bodyId: string): Promise<LostSaying[]> {
  const isLost = ({ placed, undone_at }: { placed: string | null; undone_at: string | null }) =>
    placed === null && undone_at === null
  const [decisions, entries] = await Promise.all([
    db.selectFrom('link_decisions').selectAll().where('body_id', '=', bodyId).orderBy('sequence').execute(),
    db.selectFrom('hand_entries').selectAll().where('body_id', '=', bodyId).orderBy('sequence').execute(),
  ])
  return [...decisions.filter(isLost).map(decisionSaid), ...entries.filter(isLost).map(entrySaid)]
}
