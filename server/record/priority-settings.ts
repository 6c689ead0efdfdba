import type { Kysely } from 'kysely'
import type { PrioritySettingsAnswer } from '../../shared/answers/priority-settings.ts'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { prioritiesAfter, type PriorityChange } from '../../shared/plan-priorities.ts'
import { themesInUse } from '../../shared/theme-changes.ts'
import { wording } from '../../shared/words/priority-settings.ts'
import { resolveScope } from '../analytics/scope.ts'
import { officeThemes } from '../analytics/settings-in-force.ts'
import type { Database } from '../db/tables/database.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

type Tie = { issueName: string; priorities: string[] | null }

function inWords(decision: unknown, nameOf: (priority: string) => string): string {
  const change = decision as PriorityChange | Tie
  if ('issueName' in change) {
    const { issueName, priorities } = change
    if (priorities === null) return wording.leftToThemes(issueName)
    return priorities.length === 0 ? wording.noPriority(issueName) : wording.tied(issueName, priorities.map(nameOf))
  }
  if (change.kind === 'removed') return wording.removed(nameOf(change.priority))
  return wording.written(change.to.name, change.to.plan)
}

function historyOf(decisions: KeptDecision[]): SettingsHistoryRow[] {
  const changes = decisions.map(({ decision }) => decision as PriorityChange)
  const names = new Map(
    changes.flatMap((one) => (one.kind === 'set' ? [[one.priority ?? '', one.to.name] as const] : [])),
  )
  const nameOf = (priority: string) => names.get(priority) ?? wording.takenBack
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
