import type { Kysely } from 'kysely'
import type { WentQuietAnswer } from '../../shared/answers/went-quiet.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { heardThemes } from './lives/heard-themes.ts'
import { issuesAsAt } from './lives/issues-as-at.ts'
import { livesAsAt } from './lives/lives-as-at.ts'
import { quietIssues, quietThemes } from './lives/quiet-as-at.ts'
import { resolveScope } from './scope.ts'

/**
 * What went quiet?
 * Themes and issues heard of at three of the last six meetings that could have heard of them and at none of the last three.
 * An issue is heard of where an action of it is told of or a question about it is asked.
 */
export async function wentQuiet(db: Kysely<Database>, filter: Filter): Promise<WentQuietAnswer> {
  const scope = await resolveScope(db, filter)
  const heard = await heardThemes(db, scope)
  const issues = await issuesAsAt(db, scope, await livesAsAt(db, scope))
  return {
    basis: scope.basis,
    themes: quietThemes(scope, heard),
    themesHeard: new Set(heard.map(({ theme }) => theme)).size,
    ...(await quietIssues(db, scope, issues)),
  }
}
