import type { Block, Range, Slice } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { ownersIn } from '../../owner/owner.ts'
import { draftAt, type Draft } from '../draft.ts'
import type { Margin } from '../columns.ts'
import { divide } from '../earlier/divide.ts'
import { opening } from '../earlier/opening.ts'
import { statedOrigin } from '../earlier/stated-origin.ts'
import type { Parts } from '../earlier/parts.ts'
import { labelsIn } from '../labels.ts'
import { outcome } from '../outcome.ts'
import { statusOf } from '../outcome/status.ts'
import { actionWord } from '../reference.ts'
import { isMoreOf } from '../raised/sentence-before.ts'
import { isAsked, isImperative, isRequested } from '../wording.ts'
import type { Zone } from '../zone/zone.ts'
import { assignedIn } from './assigned.ts'
import { isPoint, type Beside } from './cells.ts'

/** Where a row stands, and whom and which day the notes are of. */
export type Given = { margin: Margin; zone: Zone; people: People; heldOn: string | null }

/** What a row makes of its words and of whoever stands beside them: an action raised, or an earlier one with its report. */
export function inMargin(
  { block: main, body }: { block: Block; body: Range },
  block: Block,
  { owner, due }: Beside,
  { margin, zone, people, heldOn }: Given,
): Draft | null {
  const { ref, words } = numberedIn(owner ? block.text.slice(owner.start, owner.end) : '')
  const day = due && cut(block, due.start, due.end)
  const isNamed = words !== '' && ownersIn(words, people).length > 0
  const origin = statedOrigin(main.text.slice(body.start, body.end), heldOn)
  const isEarlier = origin !== null || zone.kind === 'brought forward' || zone.kind === 'minutes'
  const order =
    owner && ((margin.isForActions && assignedOrder(block, owner, people)) || orderIn(block, owner, isNamed))
  // Behind its letter among earlier actions it is one of them: there the notes reach into the margin.
  if (order) return isEarlier && isPoint(block) ? null : { ...order, due: day ?? order.due }
  const earlier = isEarlier
    ? earlierIn(main, body, origin === null ? zone : { kind: 'brought forward', raisedAt: origin.date }, {
        people,
        heldOn,
      })
    : null
  const isOpen = nobodyYet.test(words)
  const isStatus =
    (!isOpen && statusOf(words) !== null) || (!isNamed && (outcome(words).stated || standing.test(words)))
  if (earlier && isStatus)
    return { ...earlier, status: words, due: day, updates: [...earlier.updates, ...statusIn(block, owner)] }
  if (earlier) return { ...earlier, owner: words || null, ...dueOrStatus(earlier, day) }
  if (isStatus) return null
  const label = labelsIn(main.text.slice(body.start, body.end), people).find(
    ({ kind, start }) => kind === 'action' && start === 0,
  )
  if (label && label.end < body.end - body.start) {
    const marked = draftAt('raised', main, { start: body.start + label.end, end: body.end })
    return { ...marked, ref: label.ref, owner: words || label.owner, due: day }
  }
  // Under a heading of earlier actions a report may end in such a name; under the minutes, what is taken up there is new.
  const isAny = !isEarlier && (margin.isForActions || day !== null)
  const chosen = besideIt(main, body, zone.kind === 'brought forward' ? 'asked' : isAny ? 'any' : 'requested')
  if (!chosen || (!isNamed && !isRequested(main.text.slice(chosen.start, chosen.end)) && day === null)) return null
  return {
    ...draftAt('raised', main, chosen),
    ref,
    owner: isOpen ? null : words || null,
    due: day,
    certainty: ref === null ? 'likely' : 'sure',
  }
}

// Beside what is to be done, by somebody yet to be found.
const nobodyYet = /^(?:t\.?b\.?[ac]\.?|to be (?:confirmed|agreed|decided|found))$/i

const numbered = new RegExp(
  `^${actionWord} (?<ref>[A-Z]{0,5}[/-]?\\d{1,4}(?:[/-]\\d{1,4}){0,2})(?:[ :–—-]{1,3}(?<words>\\p{Lu}.*))?$`,
  'u',
)

/** `Action 01/22` in the margin, and below it or behind it who is to act. */
function numberedIn(cell: string): { ref: string | null; words: string } {
  const match = numbered.exec(cell)
  return match ? { ref: match.groups?.ref ?? null, words: match.groups?.words ?? '' } : { ref: null, words: cell }
}

/** `PA20/04 DCC to list the vans`: an order that stands in the margin in full. */
function orderIn(block: Block, { start, end }: Range, isNamed: boolean): Draft | null {
  const { length, ref } = opening(block.text.slice(start, end), null, null)
  const words = block.text.slice(start + length, end)
  const asks = isAsked(words) || (!isNamed && isImperative(words))
  return asks ? { ...draftAt('raised', block, { start: start + length, end }), ref, certainty: 'likely' } : null
}

/** `RJ – list of vans to the Board – by 4 May` in a column for actions. */
function assignedOrder(block: Block, { start, end }: Range, people: People): Draft | null {
  const found = assignedIn(block.text.slice(start, end), people)
  if (!found) return null
  const { owner, task, due } = found
  const body = { start: start + task.start, end: start + task.end }
  const day = due && cut(block, start + due.start, start + due.end)
  return { ...draftAt('raised', block, body), owner, due: day, certainty: 'likely' }
}

const standing = /^(?:carried|deferred|postponed|put (?:back|off)|held over|moved to|pushed)\b/i

/** `Carried to March` beside a report says more than how it stands. */
const statusIn = (block: Block, cell: Range | null): Slice[] =>
  cell && statusOf(block.text.slice(cell.start, cell.end)) === null ? [cut(block, cell.start, cell.end)] : []

/** A column of days may say `Complete` instead. */
function dueOrStatus(draft: Draft, day: Slice | null): Pick<Draft, 'due' | 'status'> {
  const isStatus = day !== null && statusOf(day.text) !== null
  return isStatus ? { due: null, status: day.text } : { due: day, status: draft.status }
}

/** An action of an earlier meeting with what is reported of it, both in one cell; null where it reads as a new one. */
function earlierIn(
  block: Block,
  body: Range,
  zone: Zone,
  { people, heldOn }: Pick<Given, 'people' | 'heldOn'>,
): Draft | null {
  const text = block.text.slice(body.start, body.end)
  const { length, ref, raisedAt } = opening(text, heldOn, block.item)
  const start = body.start + length
  const label = labelsIn(text, people).find((one) => one.kind === 'update' && one.start > length)
  const parts: Parts = label
    ? {
        body: { start, end: body.start + label.start },
        update: { start: body.start + label.end, end: body.end },
        status: null,
      }
    : divide(block, { start, end: body.end })
  const asks = block.text.slice(parts.body.start, parts.body.end)
  const isListed = zone.kind === 'brought forward' && (isAsked(asks) || isImperative(asks))
  if (parts.update === null && parts.status === null && !isListed) return null
  return {
    ...draftAt('brought forward', block, parts.body),
    ref,
    raisedAt: raisedAt ?? zone.raisedAt,
    updates: parts.update ? [cut(block, parts.update.start, parts.update.end)] : [],
    status: parts.status,
  }
}

/** The sentence beside a name in the margin that asks for or takes up something; the last one where none need do so. */
function besideIt(block: Block, { start, end }: Range, least: 'asked' | 'requested' | 'any'): Range | null {
  const text = block.text.slice(start, end)
  const sentences = sentencesOf(text)
  const words = (range: Range) => text.slice(range.start, range.end)
  const chosen =
    sentences.findLast((one) => isAsked(words(one)) || isImperative(words(one))) ??
    (least !== 'asked' ? sentences.findLast((one) => isRequested(words(one))) : undefined) ??
    (least === 'any' ? sentences.at(-1) : undefined)
  const before = chosen && sentences[sentences.indexOf(chosen) - 1]
  const isMore = chosen && before !== undefined && isMoreOf(words(before), words(chosen))
  return chosen ? { start: start + (isMore ? before : chosen).start, end: start + chosen.end } : null
}
