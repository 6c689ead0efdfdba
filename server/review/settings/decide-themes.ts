import { checkThemeChange } from '../../../shared/check-theme-change.ts'
import type { ThemeChange } from '../../../shared/theme-changes.ts'
import { officeThemes } from '../../analytics/settings-in-force.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { decideSettings, type Decider } from './decide-settings.ts'

/**
 * Changes the themes of a body and finds them anew in all that was read of it, without reading again. Throws
 * `RefusedDecision` with a sentence where the change cannot be made.
 */
export function decideThemes(ingest: Decider, who: string, bodyId: string, change: ThemeChange) {
  return decideSettings(ingest, { who, bodyId, kind: 'theme' }, async (trx) => {
    const fault = checkThemeChange(await officeThemes(trx, [bodyId]), change)
    if (fault !== null) throw new RefusedDecision('BAD_REQUEST', fault)
    return change
  })
}
