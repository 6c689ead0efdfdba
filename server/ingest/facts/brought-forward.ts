import { cut } from '../../../shared/cut.ts'
import type { FactReader, People, ReadingContext } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { actionOf, draftAt, meetingOf, type Draft } from './action/build.ts'
import { closedIn } from './action/closing.ts'
import { divide, divideAt, opening, originsIn, withoutRunIn } from './action/earlier.ts'
import { marginActions } from './action/margin.ts'
import { passagesOf, type Passage } from './action/passage.ts'
import { tablesIn } from './action/table.ts'
import { beginsWithDoer, isAsked, isImperative, isNothing, isTold, trailingStatusAt } from './action/wording.ts'
import { isAction, zonesOf, type Zone } from './action/zone.ts'
import { statusOf } from './outcome.ts'

const name = 'brought-forward@1'

type Walk = { drafts: Draft[]; open: Draft | null; awaits: boolean }

function begin(walk: Walk, passage: Passage, zone: Zone, heldOn: string | null): void {
  const { block, end, label } = passage
  const text = block.text.slice(passage.start, end)
  const { length, ref, raisedAt } = opening(text, heldOn, block.item)
  const start = withoutRunIn(block, passage.start + length, end)
  const behind = originsIn(block.text.slice(start, end), heldOn).at(-1)
  // A reference with a report behind it: the action's own words stand elsewhere, or nowhere.
  const isReport = ref !== null && isTold(block.text.slice(start, end))
  const divided = divide(block, { start, end })
  const parts = isReport && divided.status === null ? { body: { start, end }, update: null, status: null } : divided
  const { body, update, status } = behind
    ? divideAt(block, parts, start + behind.start, start + behind.end, end)
    : parts
  const draft: Draft = {
    ...draftAt('brought forward', block, body),
    ref: ref ?? label?.ref ?? null,
    raisedAt: raisedAt ?? behind?.date ?? zone.raisedAt,
    owner: label?.owner ?? null,
    updates: update ? [cut(block, update.start, update.end)] : [],
    status,
    certainty: isReport ? 'likely' : 'sure',
  }
  walk.drafts.push(draft)
  walk.open = draft
  walk.awaits = zone.kind === null && update === null
}

function report(walk: Walk, { block, start, end }: Passage): void {
  const slice = cut(block, start, end)
  walk.awaits = slice.text === '' || slice.text.endsWith(':')
  if (walk.open && slice.text !== '') walk.open.updates.push(slice)
}

const correction =
  /\b(?:read|replace[ds]?|amend(?:ed)?|delete[ds]?|correct(?:ed|ion)|instead of|in error|should (?:say|state|be))\b|^for ["'“‘]/i

/** Whether a passage in a zone of earlier actions is one of them. */
function isEarlierAction(
  passage: Passage,
  next: Passage | undefined,
  zone: Zone,
  people: People,
  heldOn: string | null,
): boolean {
  const text = passage.block.text.slice(passage.start, passage.end)
  const { length, ref, raisedAt, isSet } = opening(text, heldOn, passage.block.item)
  const body = text.slice(length)
  if (isNothing(body) || body.length < 4) return false
  if ((raisedAt !== null || !isSet) && isTold(body)) return next?.label?.kind === 'update'
  if (raisedAt !== null && ref === null && statusOf(body) !== null) return false
  // Corrections of the minutes name paragraphs too: there a reference alone makes no action.
  const isReferred = ref !== null && (zone.kind === 'brought forward' || trailingStatusAt(body) !== null)
  const isCorrection = zone.kind === 'minutes' && correction.test(body)
  if (isCorrection) return false
  if (isReferred || raisedAt !== null || originsIn(text, heldOn).length > 0) return true
  const first = sentencesOf(body)[0]
  const sentence = first ? body.slice(first.start, first.end) : ''
  if (isAsked(sentence) || (zone.kind === 'brought forward' && isImperative(sentence))) return true
  const isFollowed = next?.label?.kind === 'update' && !/^(?:title)$/.test(passage.block.kind)
  return (
    isFollowed || (trailingStatusAt(body) !== null && (passage.block.kind === 'bullet' || beginsWithDoer(body, people)))
  )
}

/** A labelled action among earlier ones is one of them where an update follows; else it is raised now. */
function isRaisedHere(passage: Passage, next: Passage | undefined, walk: Walk, zone: Zone): boolean {
  if (passage.label?.kind !== 'action') return false
  const { block, start, end } = passage
  const hasUpdate = next?.label?.kind === 'update' || divide(block, { start, end }).update !== null
  if (hasUpdate) return false
  // Where earlier actions carry such labels with references, one without a report is still one of them.
  const isNumbered =
    passage.label.ref !== null && (zone.kind === 'brought forward' || walk.drafts.some(({ ref }) => ref !== null))
  return !(isNumbered && (zone.kind === 'brought forward' || !isAsked(block.text.slice(start, end))))
}

function readZone(passages: Passage[], zones: Zone[], context: ReadingContext): Draft[] {
  const walk: Walk = { drafts: [], open: null, awaits: false }
  const { heldOn } = meetingOf(context)
  for (const [at, passage] of passages.entries()) {
    const zone = zones[passage.index] ?? { kind: null, raisedAt: null }
    const next = passages[at + 1]
    step(walk, passage, next, zone, context.people, heldOn)
  }
  return walk.drafts
}

function step(
  walk: Walk,
  passage: Passage,
  next: Passage | undefined,
  zone: Zone,
  people: People,
  heldOn: string | null,
): void {
  const isInZone = zone.kind === 'brought forward' || zone.kind === 'minutes'
  const isHeading =
    passage.block.kind === 'heading' && passage.block.level < 7 && !(isInZone && isAction(passage.block))
  const text = passage.block.text.slice(passage.start, passage.end)
  if (passage.label?.kind === 'update') {
    if (walk.open) report(walk, passage)
    return
  }
  const closed = closedIn(passage.block, passage, zone, isInZone)
  if (closed.length) {
    walk.drafts.push(...closed)
    walk.open = null
    return
  }
  const isReported = next?.label?.kind === 'update' && next.block !== passage.block && !isHeading && isAsked(text)
  const isOutside = !isInZone && (isReported || namesOrigin(text, heldOn))
  const isOwn =
    isInZone && !isHeading && passage.block.cells.length < 3 && isEarlierAction(passage, next, zone, people, heldOn)
  if (
    (isOwn || isOutside || (isInZone && passage.label?.kind === 'action')) &&
    !isRaisedHere(passage, next, walk, zone)
  ) {
    if (!isNothing(text)) begin(walk, passage, zone, heldOn)
    return
  }
  follow(walk, passage, isInZone, isHeading)
}

/** `Action from the May meeting: DCC to …`, wherever it stands. */
const namesOrigin = (text: string, heldOn: string | null) =>
  /^actions? /i.test(text) && opening(text, heldOn, null).raisedAt !== null

// What stands at the end of notes is no report of the last action above it.
const announces =
  /^(?:the )?(?:date (?:and time )?of )?(?:the )?next (?:meeting|board|panel|committee)\b|^(?:signed|contact(?: officer)?|tel|page \d)\b/i

/** What follows an action and is none itself: its update where it has none yet, else the end of it. */
function follow(walk: Walk, passage: Passage, isInZone: boolean, isHeading: boolean): void {
  const isRaised = passage.label?.kind === 'action'
  const isAnnounced = announces.test(passage.block.text.slice(passage.start, passage.start + 60))
  if (isHeading || isRaised || isAnnounced || !walk.open || (!isInZone && !walk.awaits)) {
    walk.open = isRaised ? walk.open : null
    walk.awaits = false
    return
  }
  const isReport = walk.awaits || walk.open.updates.length === 0
  if (isReport && passage.block.kind !== 'heading') report(walk, passage)
  else walk.awaits = false
}

/** Actions of earlier meetings that the notes go through, each with what is reported of it. */
export const broughtForwardReader: FactReader<'actions'> = {
  kind: 'actions',
  name,
  read(blocks, context) {
    const zones = zonesOf(blocks, meetingOf(context).heldOn)
    const tables = tablesIn(blocks, zones, context)
    const margins = marginActions(blocks, tables.used, zones, context.people)
    const passages = passagesOf(blocks, context.people).filter(
      ({ index }) => !tables.used.has(index) && !margins.has(index),
    )
    const apart = [...tables.drafts, ...[...margins.values()].flat()].filter(
      ({ origin }) => origin === 'brought forward',
    )
    const drafts = [...readZone(passages, zones, context), ...apart]
    return drafts
      .map((draft) => actionOf(draft, name, context))
      .filter(({ text }) => text !== '' && statusOf(text) === null)
  },
}
