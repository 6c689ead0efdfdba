import { cut } from '../../../../shared/cut.ts'
import type { ActionFact } from '../../../../shared/facts.ts'
import type { ReadingContext } from '../../../../shared/reading.ts'
import type { Draft } from './draft.ts'
import { besideOwner } from './fact/beside-owner.ts'
import { broughtDue, raisedDue } from './fact/due-of.ts'
import { ownersOf } from './fact/owners-of.ts'
import { reportOf } from './fact/report-of.ts'
import { meetingOf } from './meeting-of.ts'

/** The fact of a draft, with its owners, due interval and outcome. Ids are provisional until all actions are known. */
export function actionOf(draft: Draft, reader: string, context: ReadingContext): ActionFact {
  const text = draft.text ?? cut(draft.block, draft.body.start, draft.body.end)
  const owned = ownersOf(draft, text.text, context)
  const words = draft.text ? draft.body : besideOwner(draft.block, draft.body, owned.owners)
  const { heldOn } = meetingOf(context)
  const isRaised = draft.origin === 'raised'
  const report = isRaised ? null : reportOf(draft, text.text)
  // Where no status says how it stands, its wording only suggests it.
  const isGuess = report !== null && !report.stated
  return {
    id: `${isRaised ? 'a' : 'bf'}@${text.spans[0]?.[0] ?? 0}`,
    ref: draft.ref,
    origin: draft.origin,
    raisedAt: isRaised ? heldOn : draft.raisedAt,
    ...(draft.text ?? cut(draft.block, words.start, words.end)),
    item: draft.item ?? draft.block.item,
    reader,
    certainty: isGuess && draft.certainty === 'sure' ? 'likely' : draft.certainty,
    ...owned,
    due: isRaised ? raisedDue(draft, text.text, context) : broughtDue(draft, text.text, context),
    outcome: report?.outcome ?? null,
    updates: draft.updates,
    continues: null,
  }
}
