import type { People } from '../../../../../shared/reading.ts'
import type { Label } from '../label/label.ts'
import { outcome } from '../outcome.ts'
import { statusOf } from '../outcome/status.ts'
import { wordsOf, type Passage } from '../passage.ts'
import { ownerAlone } from '../raised/owner-alone.ts'
import { isTold } from '../wording.ts'
import { zoneAt, type Zone } from '../zone/zone.ts'
import { divide } from './divide.ts'

/** How new actions are marked in these notes, whatever their numbers and whoever is named: `Action point #:`. */
export type NewMarks = ReadonlySet<string>

/** The label that makes an action of a passage: before its words, or behind them, perhaps with nothing but an owner. */
function labelOf({ block, label, end }: Passage, next: Passage | undefined, people: People): Label | null {
  if (label !== null) return label.kind === 'action' && !label.isBehind ? label : null
  if (next?.block !== block || next.start < end || next.label?.kind !== 'action') return null
  const isOfOwner = ownerAlone(wordsOf(next), people) !== null
  return next.label.isBehind === true || isOfOwner ? { ...next.label, isBehind: true } : null
}

/** How a passage is marked as an action; null where no mark says that it is one. */
export function markOf(passage: Passage, next: Passage | undefined, people: People): string | null {
  const label = labelOf(passage, next, people)
  if (label === null) return null
  const words = passage.block.text.slice(label.start, label.end)
  const plain = label.owner === null ? words : words.replace(label.owner, '@')
  return `${label.isBehind === true ? '…' : ''}${plain.replace(/\d{1,20}/g, '#')}`
}

const isOfEarlier = ({ kind }: Zone) => kind === 'brought forward' || kind === 'minutes' || kind === 'log'

/** Whether what stands behind a passage, or in it, reports of it. */
function isReported(passage: Passage, next: Passage | undefined): boolean {
  if (divide(passage.block, passage).update !== null || next?.label?.kind === 'update') return true
  if (!next || next.label !== null || next.block.kind === 'heading') return false
  const words = wordsOf(next)
  return isTold(words) || statusOf(words) !== null || outcome(words).stated
}

/**
 * The marks that stand before or behind new actions alone: outside of what is told of earlier ones, and there never with a report.
 */
export function newMarks(passages: readonly Passage[], zones: readonly Zone[], people: People): NewMarks {
  const outside = new Set<string>()
  const reported = new Set<string>()
  for (const [at, passage] of passages.entries()) {
    const mark = markOf(passage, passages[at + 1], people)
    if (mark === null) continue
    const below = passages[at + (mark.startsWith('…') ? 2 : 1)]
    if (!isOfEarlier(zoneAt(zones, passage.index))) outside.add(mark)
    else if (isReported(passage, below)) reported.add(mark)
  }
  return new Set([...outside].filter((mark) => !reported.has(mark)))
}
