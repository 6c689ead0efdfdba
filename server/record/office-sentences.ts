import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import type { Filter } from '../../shared/filter.ts'
import { livesAsAt } from '../analytics/lives/lives-as-at.ts'
import { givenAnswers } from '../analytics/lives/office-rows.ts'
import { holderOf } from '../analytics/lives/tenure-at.ts'
import { resolveScope, type Scope } from '../analytics/scope.ts'
import type { Database } from '../db/tables/database.ts'
import { byNewest, exchangeQuote } from './quotes.ts'

/** Which cell of the accountability table: an office, or one holder of it, over all themes or on one. */
export type OfficeCell = {
  officeId: string
  personId: string | null
  theme: string | null
  kind: 'answers' | 'actions'
}

/** The sentences behind a cell: what was asked and answered, or the actions owned, newest first. */
export async function officeSentences(db: Kysely<Database>, filter: Filter, cell: OfficeCell): Promise<Evidence[]> {
  const scope = await resolveScope(db, filter)
  const sentences = cell.kind === 'answers' ? await answers(db, scope, cell) : await ownedActions(db, scope, cell)
  return sentences.toSorted(byNewest)
}

async function answers(db: Kysely<Database>, scope: Scope, cell: OfficeCell): Promise<Evidence[]> {
  const { theme } = cell
  let given = givenAnswers(db, scope, cell)
  if (theme !== null)
    given = given.where('exchanges.id', 'in', (eb) =>
      eb
        .selectFrom('subject_themes')
        .where('body_id', '=', scope.bodyId)
        .where('subject_kind', '=', 'exchange')
        .where('theme', '=', theme)
        .select('subject_id'),
    )
  return (await given.execute()).map(exchangeQuote)
}

async function ownedActions(db: Kysely<Database>, scope: Scope, cell: OfficeCell): Promise<Evidence[]> {
  const [lives, tenures] = await Promise.all([
    livesAsAt(db, scope),
    db
      .selectFrom('tenures')
      .where('office_id', '=', cell.officeId)
      .select(['office_id', 'person_id', 'first_seen_on', 'from_on', 'until_on'])
      .execute(),
  ])
  return lives
    .filter((life) => cell.theme === null || life.themes.includes(cell.theme))
    .filter((life) =>
      life.owners.some(
        (owner) =>
          owner.officeId === cell.officeId &&
          (cell.personId === null || holderOf(tenures, owner, life) === cell.personId),
      ),
    )
    .map((life) => life.evidence)
}
