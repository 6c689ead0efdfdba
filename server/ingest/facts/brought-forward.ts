import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { FactReader, People, ReadingContext } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { actionOf, draftAt, meetingOf, type Draft } from './action/build.ts'
import { closedIn } from './action/closing.ts'
import { askedInBrackets } from './action/earlier/brackets.ts'
import { divide, divideAt, divideBehind } from './action/earlier/divide.ts'
import { entriesOf } from './action/earlier/entries.ts'
import { opening } from './action/earlier/opening.ts'
import { originsIn } from './action/earlier/origin-dates.ts'
import { topicLength, withoutRunIn } from './action/earlier/topic.ts'
import { wasAsked } from './action/earlier/told-behind.ts'
import { mentionsIn, personsAt } from './owner/person-words.ts'
import { besideIn } from './action/margin/cells.ts'
import { marginActions } from './action/margin.ts'
import { withMargins } from './action/margin/with-margins.ts'
import { notedTaskIn, toldTaskIn } from './action/told-task.ts'
import { areParticulars, told } from './action/particulars.ts'
import { passagesOf, type Passage } from './action/passage.ts'
import { dateOfReference } from './action/reference-date.ts'
import { tablesIn } from './action/table.ts'
import { beginsWithDoer, isAsked, isImperative, isNothing, isTold, trailingStatusAt } from './action/wording.ts'
import { isAction } from './action/asking-heading.ts'
import { zonesOf, type Zone } from './action/zone.ts'
import { outcome, statusOf } from './action/outcome.ts'
import { ownersIn } from './owner/owner.ts'

const name = 'brought-forward@1'

/** `titled` is a reference with its topic on a line of its own: the action is what follows. */
type Walk = { drafts: Draft[]; hasLabels: boolean; open: Draft | null; awaits: boolean; titled: Titled | null }
type Titled = { ref: string | null; raisedAt: string | null }

/** The day of the meeting that the heading tells, where an action names only its month. */
const finest = (own: string | null, above: string | null) =>
  own === null || (above !== null && above.startsWith(own)) ? above : own

/** `24/2020 (Detection rates)`: a topic that is all in brackets, without them. */
function withoutBracket(text: string, from: number, end: number): { from: number; end: number } {
  const isWhole = /^\([^()]{3,200}\)\.?$/.test(text.slice(from, end))
  return isWhole ? { from: from + 1, end: text.lastIndexOf(')', end) } : { from, end }
}

function begin(walk: Walk, passage: Passage, zone: Zone, people: People, heldOn: string | null): void {
  const { block, label } = passage
  const text = block.text.slice(passage.start, passage.end)
  const { length, ref, raisedAt } = opening(text, heldOn, block.item)
  // `Action 12 (18.05.21) – …`: the label holds the day.
  const labelledAt = label ? originsIn(block.text.slice(label.start, label.end), heldOn)[0]?.date : undefined
  const { from, end } = withoutBracket(block.text, passage.start + length, passage.end)
  const run = withoutRunIn(block, from, end)
  const words = block.text.slice(run, end)
  const task = zone.kind === 'brought forward' ? taskIn(block, words, people, heldOn) : null
  const start = run + (task?.start ?? (zone.kind === 'brought forward' ? topicLength(words) : 0))
  const behind = originsIn(block.text.slice(start, end), heldOn).at(-1)
  // A reference with a report behind it: the action's own words stand elsewhere, or nowhere.
  const isReport = ref !== null && task === null && isTold(block.text.slice(start, end))
  const divided = task === null ? divide(block, { start, end }) : divideBehind(block, run + task.end, { start, end })
  const isWhole = isReport && divided.status === null && divided.update === null
  const parts = isWhole ? { body: { start, end }, update: null, status: null } : divided
  const { body, update, status } = behind
    ? divideAt(block, parts, start + behind.start, start + behind.end, end)
    : parts
  const draft: Draft = {
    ...draftAt('brought forward', block, body),
    ref: ref ?? label?.ref ?? walk.titled?.ref ?? null,
    raisedAt: finest(
      raisedAt ??
        labelledAt ??
        task?.raisedAt ??
        behind?.date ??
        walk.titled?.raisedAt ??
        dateOfReference(ref ?? label?.ref ?? null, heldOn),
      zone.raisedAt,
    ),
    owner: label?.owner ?? task?.owner ?? null,
    updates: update ? [cut(block, update.start, update.end)] : [],
    isApart: task !== null || emptyBracket.test(text),
    ...(zone.status === undefined ? {} : { listedAs: zone.status }),
    status: status ?? (/^\W{0,3}\[[xX✓✔]\] /.test(text) ? 'done' : null),
    certainty: isReport ? 'likely' : 'sure',
  }
  walk.titled = null
  walk.drafts.push(draft)
  walk.open = draft
  walk.awaits = zone.kind === null && update === null
}

function report(walk: Walk, { block, start, end }: Passage): void {
  const slice = cut(block, start, end)
  walk.awaits = slice.text === '' || slice.text.endsWith(':')
  if (walk.open && slice.text !== '') walk.open.updates.push(slice)
}

const taskIn = (block: Block, words: string, people: People, heldOn: string | null) =>
  toldTaskIn(words, people, heldOn) ?? (block.kind === 'bullet' ? notedTaskIn(words, people) : null)

const correction =
  /\b(?:read|replace[ds]?|amend(?:ed)?|delete[ds]?|correct(?:ed|ion)|instead of|in error|should (?:say|state|be))\b|^for ["'“‘]/i

const assigned = /^(?<who>[^:–—]{2,40}?) ?[:–—] (?=\p{L})/u

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `DCC: list the vans`: somebody, and what he is to do. */
function isAssigned(text: string, people: People): boolean {
  const lead = assigned.exec(text)
  if (lead === null || ownersIn(lead.groups?.who ?? '', people).length === 0) return false
  // Two words with capitals may be a topic: of somebody whom nobody listed it must be an order.
  const { persons } = personsAt(text, 0, mentionsIn(text.slice(0, 120), people), people)
  const isNamed = persons.every(({ shape }) => shape !== 'name') || isImperative(capital(text.slice(lead[0].length)))
  return isNamed && !isTold(text.slice(lead[0].length)) && statusOf(text.slice(lead[0].length)) === null
}

function namesOwner(text: string, people: People): boolean {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 120), people), people)
  return (
    persons.length > 0 && persons.every(({ shape }) => shape === 'known') && / \p{Ll}/u.test(text.slice(end, end + 2))
  )
}

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
  const isEntry = zone.kind === 'brought forward' && ref !== null && /\D/.test(ref) && /^\p{Lu}/u.test(body)
  if (zone.kind === 'brought forward' && taskIn(passage.block, body, people, heldOn) !== null) return true
  if ((raisedAt !== null || !isSet) && !isEntry && isTold(body)) return next?.label?.kind === 'update'
  if (raisedAt !== null && ref === null && statusOf(body) !== null) return false
  // Corrections of the minutes name paragraphs too: there a reference alone makes no action.
  const isReferred = ref !== null && (zone.kind === 'brought forward' || trailingStatusAt(body) !== null)
  const isCorrection = zone.kind === 'minutes' && correction.test(body)
  if (isCorrection) return false
  if (isReferred || raisedAt !== null || originsIn(text, heldOn).length > 0) return true
  const first = sentencesOf(body)[0]
  const sentence = first ? body.slice(first.start, first.end) : ''
  if (zone.kind === 'brought forward' && topicLength(body) > 0) return true
  // `e) RJ/DB joint letter to the Home Secretary`: in a list, somebody and a matter.
  if (zone.kind === 'brought forward' && length > 0 && namesOwner(body, people) && !isTold(body)) return true
  if (isAsked(sentence) || (zone.kind === 'brought forward' && (isImperative(sentence) || isAssigned(body, people))))
    return true
  const isFollowed = next?.label?.kind === 'update' && !/^(?:title)$/.test(passage.block.kind)
  return (
    isFollowed || (trailingStatusAt(body) !== null && (passage.block.kind === 'bullet' || beginsWithDoer(body, people)))
  )
}

/** The reference and topic on a line above an action that the next passage asks for; null where the line is none. */
function titleAbove(passage: Passage, next: Passage | undefined, heldOn: string | null): Titled | null {
  if (passage.label !== null || next === undefined || next.label !== null || next.block === passage.block) return null
  const text = passage.block.text.slice(passage.start, passage.end)
  const { length, ref, raisedAt } = opening(text, heldOn, passage.block.item)
  const topic = text.slice(length).replace(/ ?:$/, '')
  const isHeaded = passage.block.kind === 'heading' && length > 0
  if (
    (ref === null && !isHeaded) ||
    topic.length > 90 ||
    (/[.;]$/.test(topic) && !isHeaded) ||
    isAsked(topic) ||
    isImperative(topic)
  )
    return null
  const below = next.block.text.slice(next.start, next.end)
  const [first] = sentencesOf(below)
  const sentence = first ? below.slice(first.start, first.end) : ''
  const asks = isAsked(sentence) || (sentence.length < 160 && wasAsked.test(sentence))
  return asks && opening(below, heldOn, null).ref === null ? { ref, raisedAt } : null
}

// Where the others have their report in brackets, one that has none yet.
const emptyBracket = /[([] {0,9}[)\]][ .]{0,3}$/

/** A labelled action among earlier ones is one of them where an update follows; else it is raised now. */
function isRaisedHere(passage: Passage, next: Passage | undefined, walk: Walk, zone: Zone): boolean {
  if (passage.label?.kind !== 'action') return false
  const { block, start, end } = passage
  const hasUpdate =
    emptyBracket.test(block.text.slice(start, end)) ||
    next?.label?.kind === 'update' ||
    divide(block, { start, end }).update !== null
  if (hasUpdate) return false
  // Where the earlier ones stand under their references alone, what is called an action is new.
  if (walk.drafts.length > 1 && !walk.hasLabels && walk.drafts.every(({ ref }) => ref !== null)) return true
  // Where earlier actions carry such labels with references, one without a report is still one of them.
  const isNumbered =
    passage.label.ref !== null && (zone.kind === 'brought forward' || walk.drafts.some(({ ref }) => ref !== null))
  return !(isNumbered && (zone.kind === 'brought forward' || !isAsked(block.text.slice(start, end))))
}

/** A passage without who stands beside it, cut into the entries of a list that runs on. */
function entriesIn(passage: Passage, zone: Zone, people: People): Passage[] {
  if (zone.kind !== 'brought forward' && zone.kind !== 'minutes') return [passage]
  const end = Math.min(passage.end, besideIn(passage.block, people)?.end ?? passage.end)
  if (end <= passage.start) return []
  if (passage.label !== null) return [{ ...passage, end }]
  return entriesOf(passage.block.text.slice(passage.start, end)).map((entry) => ({
    ...passage,
    start: passage.start + entry.start,
    end: passage.start + entry.end,
  }))
}

function readZone(given: Passage[], zones: Zone[], context: ReadingContext): Draft[] {
  const zoneOf = ({ index }: Passage) => zones[index] ?? { kind: null, raisedAt: null }
  const passages = given.flatMap((passage) => entriesIn(passage, zoneOf(passage), context.people))
  const walk: Walk = { drafts: [], hasLabels: false, open: null, awaits: false, titled: null }
  const { heldOn } = meetingOf(context)
  for (const [at, passage] of passages.entries()) {
    step(walk, passage, passages[at + 1], zoneOf(passage), context.people, heldOn)
    const beside = walk.open && besideIn(passage.block, context.people)
    if (walk.open && beside && walk.open.owner === null) walk.open.owner = beside.owner
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
  const said = walk.open && passage.start === 0 ? areParticulars(passage.block, people) : null
  if (walk.open && said && (said.owner !== null || said.due !== null)) {
    Object.assign(walk.open, told(walk.open, passage.block, said))
    return
  }
  const closed = closedIn(passage.block, passage, zone, isInZone, heldOn)
  if (closed.length) {
    walk.drafts.push(...closed)
    walk.open = null
    return
  }
  const isReported = next?.label?.kind === 'update' && next.block !== passage.block && !isHeading && isAsked(text)
  const isOutside = !isInZone && (isReported || namesOrigin(text, heldOn) || isQuoted(text, people, heldOn))
  const titled = zone.kind === 'brought forward' ? titleAbove(passage, next, heldOn) : null
  if (titled) {
    walk.titled = titled
    walk.open = null
    return
  }
  const isOwn =
    isInZone &&
    !isHeading &&
    passage.block.cells.length < 3 &&
    (walk.titled !== null || isEarlierAction(passage, next, zone, people, heldOn))
  if (
    (isOwn || isOutside || (isInZone && passage.label?.kind === 'action')) &&
    !isRaisedHere(passage, next, walk, zone)
  ) {
    walk.hasLabels ||= passage.label?.kind === 'action'
    if (!isNothing(text)) begin(walk, passage, zone, people, heldOn)
    return
  }
  walk.titled = null
  follow(walk, passage, isInZone, isHeading)
}

/** `SSP/22/3 (DCC to list the vans). These were sent.`: a reference, what was asked in brackets, and a report, wherever they stand. */
function isQuoted(text: string, people: People, heldOn: string | null): boolean {
  const { length, ref } = opening(text, heldOn, null)
  const quoted = ref === null ? null : askedInBrackets(text.slice(length))
  const isReported = quoted !== null && text.slice(length + quoted.length).trim().length > 3
  return quoted !== null && isReported && /[^\d.]/.test(ref ?? '') && beginsWithDoer(quoted.asks, people)
}

/** `Action from the May meeting: DCC to …`, wherever it stands. */
const namesOrigin = (text: string, heldOn: string | null) =>
  /^actions? /i.test(text) && opening(text, heldOn, null).raisedAt !== null

// What stands at the end of notes is no report of the last action above it.
const announces =
  /^(?:the )?(?:date (?:and time )?of )?(?:the )?next (?:meeting|board|panel|committee)\b|^(?:signed|contact(?: officer)?|tel|page \d)\b/i

const resolves = /^resolved\b[ :–—-]{0,4}that\b/i

/** `Complete.`, `Carried forward to May.`, `(No update.)` on a line of its own: how the action above it stands. */
function isStatusLine({ block, start, end }: Passage, open: Draft): boolean {
  const slice = cut(block, start, end)
  const words = slice.text.replace(/^\((?<all>[^()]+)\)$/, '$<all>')
  const { outcome: reported, stated } = outcome(words)
  if (words.length > 60 || sentencesOf(words).length > 1 || !stated || isAsked(words) || resolves.test(words))
    return false
  open.status ??= words
  if (reported !== 'not reported') open.updates.push(slice)
  return true
}

/** What follows an action and is none itself: its update where it has none yet, else the end of it. */
function follow(walk: Walk, passage: Passage, isInZone: boolean, isHeading: boolean): void {
  const isRaised = passage.label?.kind === 'action'
  const isAnnounced = announces.test(passage.block.text.slice(passage.start, passage.start + 60))
  if (isHeading || isRaised || isAnnounced || !walk.open || (!isInZone && !walk.awaits)) {
    walk.open = isRaised ? walk.open : null
    walk.awaits = false
    return
  }
  if (isStatusLine(passage, walk.open)) {
    walk.awaits = false
    return
  }
  const isReport = walk.awaits || walk.open.updates.length === 0
  if (isReport && (passage.block.kind !== 'heading' || passage.block.level === 7)) report(walk, passage)
  else walk.awaits = false
}

/** Numbered actions are no items: what stands under one belongs to the item above them. */
function itemsAbove(drafts: readonly Draft[]): (item: string | null) => string | null {
  const actions = new Set(
    drafts.flatMap(({ block }) => (block.kind === 'heading' && block.level < 7 ? [block.item] : [])),
  )
  const above = (item: string | null): string | null =>
    item !== null && actions.has(item) && item.includes('.') ? above(item.slice(0, item.lastIndexOf('.'))) : item
  return above
}

/** Actions of earlier meetings that the notes go through, each with what is reported of it. */
export const broughtForwardReader: FactReader<'actions'> = {
  kind: 'actions',
  name,
  read(given, context) {
    const blocks = withMargins(given, context.people)
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
    const itemOf = itemsAbove(drafts)
    return drafts
      .map((draft) => ({ ...actionOf(draft, name, context), item: draft.item ?? itemOf(draft.block.item) }))
      .filter(({ text }) => text !== '' && statusOf(text) === null)
  },
}
