import type { Kysely } from 'kysely'
import type { PrioritySettingsAnswer } from '../../shared/answers/priority-settings.ts'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { prioritiesAfter, type PriorityChange } from '../../shared/plan-priorities.ts'
import { themesInUse } from '../../shared/theme-changes.ts'
import { resolveScope } from '../analytics/scope.ts'
import { officeThemes } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

type Tie = { issueName: string; priorities: string[] | null }

function inWords(decision: unknown, nameOf: (priority: string) => string): string {
  const change = decision as PriorityChange | Tie
  if ('issueName' in change) {
    const issue = `“${change.issueName}”`
    if (change.priorities === null) return `Left ${issue} to its themes again.`
    if (change.priorities.length === 0) return `Said that ${issue} belongs to no priority.`
    return `Tied ${issue} to ${change.priorities.map((one) => `“${nameOf(one)}”`).join(', ')}.`
  }
  if (change.kind === 'removed') return `Removed the priority “${nameOf(change.priority)}”.`
  return `Wrote down the priority “${change.to.name}” of “${change.to.plan}”.`
}

function historyOf(decisions: KeptDecision[]): SettingsHistoryRow[] {
  const changes = decisions.map(({ decision }) => decision as PriorityChange)
  const names = new Map(
    changes.flatMap((one) => (one.kind === 'set' ? [[one.priority ?? '', one.to.name] as const] : [])),
  )
  const nameOf = (priority: string) => names.get(priority) ?? 'a priority taken back'
  return decisions.map(({ decision, ...row }) => ({ ...row, text: inWords(decision, nameOf) })).toReversed()
}

/** Which priorities has the police and crime plan, and which themes belong to each? Without a body, of the one read last. */
export async function prioritySettings(db: Kysely<Database>, body: string | null): Promise<PrioritySettingsAnswer> {
  const scope = await resolveScope(db, { ...emptyFilter, body })
  const decisions = await settingsHistory(db, [scope.bodyId], ['priority', 'issue priority'])
  const changes = decisions
    .filter(({ undoneAt, decision }) => undoneAt === null && !('issueName' in (decision as object)))
    .map(({ decision }) => decision as PriorityChange)
  const themes = themesInUse(await officeThemes(db, [scope.bodyId]))
  return {
    bodyId: scope.bodyId,
    bodyName: scope.basis.bodyName,
    priorities: prioritiesAfter(changes).map((one) => ({ ...one, themeNames: one.themes.map(scope.themeName) })),
    themes: themes
      .map(({ key, name }) => ({ theme: key, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    history: historyOf(decisions),
  }
}
