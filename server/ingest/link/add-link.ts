import type { RecordLink } from '../../../shared/record.ts'
import type { Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import type { Telling } from './lives.ts'
import type { Match } from './match.ts'

/** Keeps that an action was taken for one of a life, why, and since when that is known. */
export function addLink(
  chronicle: Chronicle,
  kind: RecordLink['kind'],
  { actionId, meeting }: Telling,
  { life, weight, reasons }: Match,
): void {
  chronicle.record.links.push({
    id: idOf('link', kind, actionId),
    kind,
    fromId: actionId,
    toId: life.id,
    weight,
    reasons,
    knownOn: meeting.heldOn,
  })
}
