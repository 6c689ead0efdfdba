import { checkWordChange } from '../../../shared/check-word-change.ts'
import type { WordChange } from '../../../shared/word-changes.ts'
import { officeWordsIn, settingsInForce } from '../../analytics/settings-in-force.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { decideSettings, type Decider } from './decide-settings.ts'

/**
 * Teaches a word by which an office marks things, or takes one out; the documents in which it stands are read again beside
 * that. Throws `RefusedDecision` with a sentence where it cannot be done.
 */
export function decideWords(ingest: Decider, who: string, bodyId: string, change: WordChange) {
  return decideSettings(ingest, { who, bodyId, kind: 'word' }, async (trx) => {
    const fault = checkWordChange(officeWordsIn(await settingsInForce(trx), bodyId), change)
    if (fault !== null) throw new RefusedDecision('BAD_REQUEST', fault)
    return change
  })
}
