import type { Kysely } from 'kysely'
import type { SearchGroup, SearchHit, SearchKind } from '../../../shared/answers/search.ts'
import { wording } from '../../../shared/words/asked.ts'
import { exchangeText, quoteOf, type QuoteRow } from '../../analytics/lives/quote.ts'
import { isAmong } from '../../analytics/in-scope.ts'
import { unpackText } from '../../db/packed.ts'
import type { Database } from '../../db/tables/database.ts'
import {
  type Asked,
  foundActions,
  foundCommitments,
  foundDecisions,
  foundExchanges,
  foundIssues,
  foundPassages,
  foundUpdates,
} from './found-rows.ts'
import { markTerms, weightOf } from './mark-terms.ts'
import { answerersOf, ownersOf, promisersOf } from './named.ts'

/** What was found, before it is weighed and marked. */
type Found = Pick<SearchHit, 'id' | 'bodyId' | 'evidence' | 'lifeId' | 'issueId' | 'issueName'> & {
  text: string
  who: string
  total: number
}

type Row = { id: string; body_id: string; total: number; text: string }
type Belonging = { life_id?: string | null; issue_id?: string | null; issue_name?: string | null }

function foundOf(row: Row & Belonging & Partial<QuoteRow>, who = ''): Found {
  return {
    id: row.id,
    bodyId: row.body_id,
    text: row.text,
    who,
    total: row.total,
    evidence: row.spans === undefined ? null : quoteOf(row as QuoteRow),
    lifeId: row.life_id ?? null,
    issueId: row.issue_id ?? null,
    issueName: row.issue_name ?? null,
  }
}

/** Asks for one kind: the best found, with their words. */
const finders: Record<SearchKind, (db: Kysely<Database>, asked: Asked) => Promise<Found[]>> = {
  issue: async (db, asked) =>
    (await foundIssues(db, asked).execute()).map((row) => ({
      ...foundOf(row),
      issueId: row.id,
      issueName: row.text,
    })),
  action: async (db, asked) => {
    const rows = await foundActions(db, asked).execute()
    const owners = await ownersOf(db, idsOf(rows))
    return rows.map((row) => foundOf(row, owners.get(row.id)))
  },
  update: async (db, asked) => (await foundUpdates(db, asked).execute()).map((row) => foundOf(row)),
  exchange: async (db, asked) => {
    const rows = await foundExchanges(db, asked).execute()
    const answerers = await answerersOf(db, idsOf(rows))
    return rows.map((row) =>
      foundOf({ ...row, text: exchangeText(row) }, askedBy(row.by_written, answerers.get(row.id))),
    )
  },
  commitment: async (db, asked) => {
    const rows = await foundCommitments(db, asked).execute()
    const promisers = await promisersOf(db, rows)
    return rows.map((row) => foundOf(row, promisers.get(row.id)))
  },
  decision: async (db, asked) => (await foundDecisions(db, asked).execute()).map((row) => foundOf(row)),
  notes: passages,
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

const askedBy = (by: string | null, answered: string | undefined) =>
  [by !== null && wording.askedBy(by), answered && wording.answeredBy(answered)].filter(Boolean).join(', ')

async function passages(db: Kysely<Database>, asked: Asked): Promise<Found[]> {
  const rows = await foundPassages(db, asked).execute()
  const documents = await db
    .selectFrom('documents')
    .where((eb) => isAmong(eb.ref('id'), [...new Set(rows.map((row) => row.document_id))]))
    .select(['id', 'text'])
    .execute()
  const texts = new Map(documents.map(({ id, text }) => [id, unpackText(text)]))
  return rows.map(({ begins, ends, ...row }) => {
    const text = (texts.get(row.document_id) ?? '').slice(begins, ends).replace(/\s+/g, ' ').trim()
    return foundOf({ ...row, id: String(row.id), text, spans: JSON.stringify([[begins, ends]]) })
  })
}

/** The best answers of a kind, with their words marked; null where there are none. */
export async function groupOf(
  db: Kysely<Database>,
  kind: SearchKind,
  asked: Asked & { most: number },
): Promise<SearchGroup | null> {
  const found = await finders[kind](db, asked)
  const weighed = found.map((one) => ({ one, weight: weightOf(`${one.text} | ${one.who}`, asked.terms) }))
  const best = weighed.toSorted((a, b) => b.weight - a.weight || byNewest(a.one, b.one)).slice(0, asked.most)
  const total = found[0]?.total
  if (total === undefined) return null
  return { kind, total, hits: best.map(({ one }) => hitOf(kind, one, asked)) }
}

function byNewest(a: Found, b: Found): number {
  const [first, second] = [a.evidence?.heldOn ?? '', b.evidence?.heldOn ?? '']
  if (first !== second) return first > second ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function hitOf(kind: SearchKind, found: Found, { terms }: Asked): SearchHit {
  const { id, bodyId, evidence, lifeId, issueId, issueName } = found
  const [words, who] = [markTerms(found.text, terms), markTerms(found.who, terms)]
  return { kind, id, bodyId, words, who, evidence, lifeId, issueId, issueName }
}
