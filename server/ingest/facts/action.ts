import type { Block, Slice } from '../../../shared/blocks.ts'
import type { SourceSpan } from '../../../shared/facts.ts'
import type { FactReader, People, ReadingContext } from '../../../shared/reading.ts'
import { actionOf } from './action/action-of.ts'
import type { Draft } from './action/draft.ts'
import { groundOf, type Ground } from './action/ground.ts'
import { areParticulars, withParticulars } from './action/particulars.ts'
import { labelled } from './action/raised/labelled.ts'
import { led } from './action/raised/pointers.ts'
import { withoutNumber } from './action/raised/numbering.ts'
import { unlabelled } from './action/raised/unlabelled.ts'
import { agreedIn, resolvedIn } from './action/resolved.ts'
import { withDueAbove } from './action/fact/due-above.ts'
import { sharedIn } from './action/fact/shared-owner.ts'
import { withListed } from './action/table/by-reference.ts'
import { zoneAt } from './action/zone/zone.ts'

const name = 'action@1'

/** The actions that the words of the notes give, passage by passage. */
function spokenIn({ passages, zones, isApart }: Ground, people: People): Draft[] {
  const listed = new Map([...resolvedIn(passages, people), ...sharedIn(passages, zones, people)])
  return passages.flatMap((passage, at) => {
    const points = listed.get(passage)
    if (points) return points
    if (isApart(passage)) return []
    if (passage.label?.kind === 'action') return labelled({ passages, at, people })
    if (passage.label || areParticulars(passage.block, people)) return []
    return unlabelled(passage, zoneAt(zones, passage.index), people)
  })
}

function draftsOf(blocks: readonly Block[], context: ReadingContext): Draft[] {
  const { people } = context
  const ground = groundOf(blocks, context)
  const columns = [...ground.inTables, ...ground.besideNotes]
  const spoken = spokenIn(ground, people)
  const isMarked = spoken.some(({ certainty }) => certainty === 'sure') || columns.length > 0
  const agreed = isMarked ? [] : agreedIn(ground.passages, ground.zones, people)
  const said = [...spoken, ...agreed].map((draft) => withParticulars(draft, ground.blocks, people))
  return withDueAbove(led(columns, said), ground.blocks)
    .filter(({ origin }) => origin === 'raised')
    .map((draft) => withListed(withoutNumber(draft), ground.byRef))
}

/** Whether a passage has been taken, whole or in part, as an earlier action or its update. */
function isTaken(slice: Slice, taken: readonly SourceSpan[]): boolean {
  return slice.spans.some(([start, end]) => taken.some((span) => start < span[1] && span[0] < end))
}

/** "Follow-up: What about the others?" asks, and sets no task. */
const isQuestion = ({ text }: Slice) => /\?["'”’)]?$/.test(text)

/** Actions raised at this meeting. No label: `Action Fraud`, `ACTION PLAN – …`, a column's heading. */
export const actionReader: FactReader<'actions'> = {
  kind: 'actions',
  name,
  read(blocks, context) {
    const taken = context.facts.actions.flatMap(({ spans, updates }) => [
      ...spans,
      ...updates.flatMap((update) => update.spans),
    ])
    const found = draftsOf(blocks, context).map((draft) => actionOf(draft, name, context))
    return found.filter((action) => action.text.length > 3 && !isQuestion(action) && !isTaken(action, taken))
  },
}
