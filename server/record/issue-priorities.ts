import type { Kysely } from 'kysely'
import type { IssueAnswer } from '../../shared/answers/issue.ts'
import { prioritiesOfThemes } from '../../shared/plan-priorities.ts'
import { prioritiesIn, settingsInForce } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'

/** To which priorities of the plan an issue belongs: as a person tied it, else by its themes. */
export async function issuePriorities(
  db: Kysely<Database>,
  bodyId: string,
  issueId: string,
  themes: string[],
): Promise<IssueAnswer['priorities']> {
  const list = prioritiesIn(await settingsInForce(db), [bodyId])
  const ties = await db.selectFrom('issue_priorities').where('issue_id', '=', issueId).select('priority_id').execute()
  const tied = ties.filter(({ priority_id: id }) => id === '' || list.some(({ priority }) => priority === id))
  const chosen =
    tied.length > 0
      ? tied.map(({ priority_id }) => priority_id).filter((id) => id !== '')
      : prioritiesOfThemes(list, themes)
  const choices = list.map(({ priority, name }) => ({ priority, name }))
  return { choices, chosen, isDecided: tied.length > 0 }
}
