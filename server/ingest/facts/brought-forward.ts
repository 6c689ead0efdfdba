import type { Block, Range } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { FactReader, People, ReadingContext } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { actionOf, draftAt, meetingOf, type Draft } from './action/build.ts'
import { closedIn } from './action/closing.ts'
import { passagesOf, type Passage } from './action/passage.ts'
import { tablesIn } from './action/table.ts'
import { beginsWithDoer, isAsked, isNothing, trailingStatusAt } from './action/wording.ts'
import { isAction, originIn, zonesOf, type Zone } from './action/zone.ts'
import { statusOf } from './outcome.ts'

const name = 'brought-forward@1'

const reference = '(?:\\d{1,4}(?:[./]\\d{1,4}){0,3}[a-z]?(?:\\(\\w{1,3}\\))?|[A-Z]{1,3} ?\\d{1,4}[a-z]?)'
// `Item 674b –`, `17/2022:`, `Minute 271(6) –`; a bare number is the number of a line.
const referred = new RegExp(
  `^(?:(?:Item|Action|Minute|Ref(?:erence)?|No\\.?|AP|Para(?:graph)?)(?: (?:point|no\\.?|ref\\.?|item))?:? ?#?(?<ref>${reference})|(?<own>\\d{1,4}/\\d{2,4}|\\d{2,4}[a-z]|AP ?\\d{1,3}|[A-Z]{1,3}\\d{1,3}))(?: ?[:–—.)]| -)?(?: |$)[–—:-]? ?`,
  'i',
)
const dated =
  /^(?:actions? )?(?:arising |outstanding |raised |agreed )?(?:from|at|on|in)(?: the)?(?: meetings?(?: held)? (?:of|on|in))? [^:]{4,60}?(?::| [–—-]) ?/i
// `(raised 23 January 2024)`, `(May 2025)`, `(20.05.2025)`: where the action comes from, behind it or after its reference.
const origin =
  /\((?:raised |agreed |set |from |arising )?(?:at |on |in |from )?(?:the )?(?:(?:[\w-]+ ){0,3}meeting (?:of |on |in |held on )?)?[\w./ -]{4,40}\)/gi
const numbered = /^(?:\(?(?:\d{1,2}|[a-z])[.)]) /

// `63a` under item 63 is the number of a paragraph.
const isParagraphOf = (ref: string | null, item: string | null) =>
  ref !== null && item !== null && new RegExp(`^${item.replace(/[^\w.]/g, '')}[a-z]$`).test(ref)

type Opening = { length: number; ref: string | null; raisedAt: string | null }

/** How an action's text begins: its number, its reference and the meeting it comes from stand before it. */
function opening(text: string, heldOn: string | null, item: string | null): Opening {
  const number = numbered.exec(text)?.[0].length ?? 0
  const match = referred.exec(text.slice(number))
  const length = number + (match?.[0].length ?? 0)
  const written = match ? (match.groups?.ref ?? match.groups?.own ?? '').replace(/\.$/, '') || null : null
  const ref = isParagraphOf(written, item) ? null : written
  const label = dated.exec(text.slice(length))
  const date = label && originIn(label[0], heldOn)
  if (label && date) return { length: length + label[0].length, ref, raisedAt: date }
  const bracket = originsIn(text.slice(length), heldOn)[0]
  return bracket?.start === 0
    ? { length: length + bracket.end + 1, ref, raisedAt: bracket.date }
    : { length, ref, raisedAt: null }
}

/** The brackets of a text that say where an action comes from. */
function originsIn(text: string, heldOn: string | null): (Range & { date: string })[] {
  return [...text.matchAll(origin)].flatMap((match) => {
    const date = /\d{4}|\d[./]\d|meeting/.test(match[0]) ? originIn(match[0], heldOn) : null
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : []
  })
}

/** Where an action's words end and what is reported of it begins, within one passage. */
type Parts = { body: Range; update: Range | null; status: string | null }

function divide(block: Block, { start, end }: Range): Parts {
  const text = block.text.slice(start, end)
  const edge = block.emphasis
    .map((range) => (range.start > start + 8 ? range.start : range.end))
    .find((at) => at > start + 8 && at < end - 2)
  const sentences = sentencesOf(text)
  const isEdge = edge !== undefined && /(?:[.?!:)–—]|^) ?[–—-]? ?$/.test(block.text.slice(start, edge))
  if (isEdge) return divided(block, start, end, edge - start, null)
  const [first, second] = sentences
  if (first && second && isAsked(text.slice(first.start, first.end))) {
    const next = sentences.find((sentence) => sentence.start > 0 && !isAsked(text.slice(sentence.start, sentence.end)))
    if (next) return divided(block, start, end, next.start, null)
  }
  const status = trailingStatusAt(text)
  return status !== null && status > 12
    ? divided(block, start, end, status, text.slice(status))
    : { body: { start, end }, update: null, status: null }
}

function divided(block: Block, start: number, end: number, at: number, status: string | null): Parts {
  const dash = / ?[–—-] ?$/.exec(block.text.slice(start, start + at))?.[0].length ?? 0
  return { body: { start, end: start + at - dash }, update: { start: start + at, end }, status }
}

/** The bracket with the origin ends the action's words; what follows it is the report, whatever its form. */
function divideAt(block: Block, parts: Parts, from: number, to: number, end: number): Parts {
  const rest = /^[ .–—:-]*/.exec(block.text.slice(to, end))?.[0].length ?? 0
  const body = { ...parts.body, end: Math.min(parts.body.end, from) }
  const isReported = parts.update !== null && parts.update.end <= from
  if (block.text.slice(to + rest, end).trim() === '') return isReported ? parts : { ...parts, body, update: null }
  const isLater = parts.update !== null && parts.update.start > to
  return { ...parts, body, update: isLater ? parts.update : { start: to + rest, end } }
}

type Walk = { drafts: Draft[]; open: Draft | null; awaits: boolean }

/** A heading in bold that runs into the action: what follows it is the action. */
function withoutRunIn(block: Block, start: number, end: number): number {
  const bold = block.emphasis.find((range) => range.start <= start && range.end > start && range.end < end - 8)
  const rest = bold && block.text.slice(bold.end, end).trimStart()
  return bold && rest && isAsked(rest) && !isAsked(block.text.slice(start, bold.end)) ? bold.end : start
}

function begin(walk: Walk, passage: Passage, zone: Zone, heldOn: string | null): void {
  const { block, end, label } = passage
  const text = block.text.slice(passage.start, end)
  const { length, ref, raisedAt } = opening(text, heldOn, block.item)
  const start = withoutRunIn(block, passage.start + length, end)
  const behind = originsIn(block.text.slice(start, end), heldOn).at(-1)
  const parts = divide(block, { start, end })
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

/** Whether a passage in a zone of earlier actions is one of them. */
function isEarlierAction(passage: Passage, next: Passage | undefined, people: People, heldOn: string | null): boolean {
  const text = passage.block.text.slice(passage.start, passage.end)
  const { length, ref, raisedAt } = opening(text, heldOn, passage.block.item)
  const body = text.slice(length)
  if (isNothing(body) || body.length < 4) return false
  if (ref !== null || raisedAt !== null || originsIn(text, heldOn).length > 0) return true
  const first = sentencesOf(body)[0]
  if (first && isAsked(body.slice(first.start, first.end))) return true
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
    isInZone && !isHeading && passage.block.cells.length < 3 && isEarlierAction(passage, next, people, heldOn)
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

/** What follows an action and is none itself: its update where it has none yet, else the end of it. */
function follow(walk: Walk, passage: Passage, isInZone: boolean, isHeading: boolean): void {
  const isRaised = passage.label?.kind === 'action'
  if (isHeading || isRaised || !walk.open || (!isInZone && !walk.awaits)) {
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
    const passages = passagesOf(blocks, context.people).filter(({ index }) => !tables.used.has(index))
    const inTables = tables.drafts.filter(({ origin }) => origin === 'brought forward')
    const drafts = [...readZone(passages, zones, context), ...inTables]
    return drafts
      .map((draft) => actionOf(draft, name, context))
      .filter(({ text }) => text !== '' && statusOf(text) === null)
  },
}
