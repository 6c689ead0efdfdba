import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import {
  documentStandings,
  type DocumentsAnswer,
  type DocumentsAsked,
  type DocumentState,
} from '../../../shared/answers/documents.ts'
import { countAll } from '../../db/portable.ts'
import { isReadEarlier } from '../../db/read-earlier.ts'
import type { Database } from '../../db/tables/database.ts'
import { isAsked, listed, standing } from './listed.ts'

const flag = (condition: Expression<SqlBool>) => sql<0 | 1>`case when ${condition} then 1 else 0 end`

function groups(db: Kysely<Database>, asked: DocumentsAsked, rules: string) {
  const told = listed(db).select((eb) => [
    standing.as('standing'),
    'documents.state',
    'documents.is_sample',
    flag(eb('documents.body_id', 'is', null)).as('of_no_body'),
    flag(isAsked(eb, asked)).as('is_asked'),
    flag(isReadEarlier(eb, rules)).as('is_earlier'),
  ])
  const columns = ['standing', 'state', 'is_sample', 'of_no_body', 'is_asked', 'is_earlier'] as const
  return db
    .selectFrom(told.as('told'))
    .groupBy([...columns])
    .select([...columns, countAll().as('n')])
    .execute()
}

type Group = Awaited<ReturnType<typeof groups>>[number]

const sumOf = (some: Group[]) => some.reduce((sum, { n }) => sum + n, 0)
const unread: readonly DocumentState[] = ['failed', 'needs OCR', 'quarantined']
/** Of a body only where they were read before. */
const waiting: readonly DocumentState[] = ['received', 'reading']

/** How many documents stand how among those asked for, and how many are held in all: one statement tells both. */
export async function countDocuments(
  db: Kysely<Database>,
  asked: DocumentsAsked,
  rules: string,
): Promise<Pick<DocumentsAnswer, 'counts' | 'held'>> {
  const all = await groups(db, asked, rules)
  const counts = documentStandings.map((one) => {
    const here = all.filter((group) => group.standing === one && group.is_asked === 1)
    const ofNoBody = sumOf(here.filter((group) => group.of_no_body === 1))
    return { standing: one, count: sumOf(here), ofNoBody }
  })
  return {
    counts: counts.filter(({ count }) => count > 0),
    held: {
      all: sumOf(all),
      unread: sumOf(all.filter(({ state }) => unread.includes(state))),
      samples: sumOf(all.filter((group) => group.is_sample === 1)),
      earlier: sumOf(all.filter((group) => group.is_earlier === 1)),
      again: sumOf(all.filter((group) => waiting.includes(group.state) && group.of_no_body === 0)),
    },
  }
}
