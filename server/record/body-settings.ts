import type { Kysely } from 'kysely'
import type { BodySettingsAnswer } from '../../shared/answers/body-settings.ts'
import type { SettingsHistoryRow } from '../../shared/answers/settings-history.ts'
import { emptyFilter } from '../../shared/filter.ts'
import { firstHolder } from '../../shared/body-kinds.ts'
import { bodyAt, type BodyChange } from '../../shared/succession.ts'
import { dayInWords } from '../../shared/wording/dates.ts'
import { wording } from '../../shared/words/body-settings.ts'
import { resolveScope } from '../analytics/scope.ts'
import type { Database } from '../db/tables/database.ts'
import { bodies } from './bodies.ts'
import { settingsHistory, type KeptDecision } from './settings-history.ts'

function historyOf(decisions: KeptDecision[]): SettingsHistoryRow[] {
  const names = new Map<string, string>()
  const rows = decisions.map(({ decision, ...row }) => {
    const change = decision as BodyChange
    const before = names.get(change.holder ?? '')
    if (change.kind === 'removed') return { ...row, text: wording.removed(before ?? wording.takenBack) }
    const { name, from } = change.to
    names.set(change.holder ?? '', name)
    const isNew = before === undefined && change.holder !== firstHolder
    if (from === null) return { ...row, text: isNew ? wording.successor(name) : wording.described(name) }
    const day = dayInWords(from)
    return { ...row, text: isNew ? wording.successorFrom(name, day) : wording.describedFrom(name, day) }
  })
  return rows.toReversed()
}

/** Which oversight bodies held this force to account, one after the other? Without a body, of the record read last. */
export async function bodySettings(db: Kysely<Database>, body: string | null): Promise<BodySettingsAnswer> {
  const scope = await resolveScope(db, { ...emptyFilter, body, withPredecessors: true })
  const [decisions, all] = await Promise.all([settingsHistory(db, [scope.bodyId], ['body']), bodies(db, scope.bodyId)])
  const own = all.bodies.find(({ bodyId }) => bodyId === scope.bodyId)
  const heldBy = Map.groupBy(scope.heard, ({ heldOn }) => bodyAt(scope.succession, heldOn).holder)
  return {
    bodyId: scope.bodyId,
    bodyName: scope.basis.bodyName,
    bodies: scope.succession.map((one) => {
      const held = heldBy.get(one.holder) ?? []
      return {
        ...one,
        meetings: held.length,
        firstHeldOn: held[0]?.heldOn ?? null,
        lastHeldOn: held.at(-1)?.heldOn ?? null,
      }
    }),
    others: all.bodies
      .filter(({ bodyId, isSample }) => bodyId !== scope.bodyId && isSample === own?.isSample)
      .map(({ bodyId, name, meetings }) => ({ bodyId, name, meetings })),
    history: historyOf(decisions),
  }
}
