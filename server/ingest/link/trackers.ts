import { precisionOf, middleOf } from '../../../shared/dates.ts'
import type { ActionFact, DueFact, OwnerFact } from '../../../shared/facts.ts'
import type { RecordMeeting, RecordOwner } from '../../../shared/record.ts'
import type { Steps } from '../../../shared/steps.ts'
import { themesIn } from '../../../shared/themes.ts'
import type { StatusMeaning, TrackerSheet } from '../../../shared/tracker.ts'
import { knownTo, type Chronicle } from './chronicle.ts'
import { noteRow, noteRowDue } from './disagreements.ts'
import { KIND_OF, tell, tellAlso, tellOpenAgain, tellRaised } from './events.ts'
import { idOf } from './ids.ts'
import type { LifeInHand } from './life.ts'
import { attach, beginLife, trackerReader, type Beginning, type Telling } from './lives.ts'
import { matterOf } from './matter.ts'
import type { Occasion } from './meeting-in-hand.ts'
import { bestPairs, link } from './mentions.ts'
import type { Match } from './match.ts'
import { closedOn, isEnded, linesOf, raisedOf, raisedOnDay, type TrackerLine, type Version } from './tracker-lines.ts'
import { wording as ofTracker } from '../../../shared/words/tracker-disagrees.ts'
import { wording as occasions } from '../../../shared/words/occasions.ts'

type Step = { on: string; line: TrackerLine; version: Version; kind: 'raised' | 'reported' }

/** What rows of one sheet tell on one day. */
export type TrackerDay = { on: string; sheet: TrackerSheet; steps: Step[] }

const same = (one: Version, other: Version) =>
  one.row.status === other.row.status &&
  one.row.report?.text === other.row.report?.text &&
  one.row.due?.latest === other.row.due?.latest

/** What a line tells, and when: its raising, then each version's status where it is another than before. */
function stepsOf(line: TrackerLine): Step[] {
  const { versions } = line
  const end = versions.findLast(isEnded)
  const reported = versions.flatMap((version, at): Step[] => {
    const [before, next] = [versions[at - 1], versions[at + 1]]
    const on = isEnded(version) ? closedOn(version) : version.sheet.asAt
    const isEndedLater = end !== undefined && versions.indexOf(end) > at
    // A closing date that a newer version puts right counts, and so does one before the day of an older version.
    const isOvertaken = isEnded(version) ? next !== undefined && isEnded(next) : isEndedLater && closedOn(end) <= on
    if (isOvertaken || (before !== undefined && same(before, version) && !isEnded(version))) return []
    return [{ on, line, version, kind: 'reported' }]
  })
  return [{ on: raisedOnDay(line), line, version: versions[0], kind: 'raised' }, ...reported]
}

const keyOf = ({ documentId, sheet }: TrackerSheet) => `${documentId} ${sheet}`

/**
 * What trackers tell, by day and sheet in order: rows are taken with the notes in the order of days, so that the record does
 * not depend on what came first.
 */
export function trackerDays(trackers: TrackerSheet[]): TrackerDay[] {
  const sheets = trackers.toSorted((a, b) =>
    a.asAt === b.asAt ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.asAt < b.asAt ? -1 : 1,
  )
  const place = new Map(sheets.map((sheet, at) => [sheet, at]))
  const at = ({ version }: Step) => place.get(version.sheet) ?? 0
  const steps = linesOf(sheets).flatMap(stepsOf)
  steps.sort((a, b) => (a.on === b.on ? at(a) - at(b) : a.on < b.on ? -1 : 1))
  const days: TrackerDay[] = []
  for (const step of steps) {
    const last = days.at(-1)
    const { sheet } = step.version
    if (last?.on === step.on && last.sheet === sheet) last.steps.push(step)
    else days.push({ on: step.on, sheet, steps: [step] })
  }
  return days
}

const titleOf = ({ name, sheet }: TrackerSheet) =>
  sheet === '' ? occasions.tracker(name) : occasions.trackerSheet(name, sheet)
const whereOf = ({ sheet, row }: Version) =>
  sheet.sheet === '' ? ofTracker.row(row.row) : ofTracker.rowOfSheet(sheet.sheet, row.row)

/** The occasion of a day: no meeting, and after all that meetings of that day tell. */
function occasionOf(chronicle: Chronicle, { on, sheet }: TrackerDay): Occasion {
  const meetings = chronicle.record.meetings.filter(({ heldOn, state }) => heldOn === on && state === 'read')
  const seriesId = meetings[0]?.seriesId ?? null
  // Of one day, occasions are told in the order of their ids: letters after "f" come behind the notes, older trackers first.
  const id = `t${sheet.asAt.replaceAll('-', '')}${idOf('tracker', chronicle.bodyId, sheet.documentId, sheet.sheet, on).slice(0, 15)}`
  const meeting: RecordMeeting = {
    id,
    seriesId,
    documentId: null,
    state: 'tracker',
    heldOn: on,
    precision: 'day',
    title: titleOf(sheet),
    startsAt: null,
    venue: null,
    chair: null,
    nextHeldOn: null,
    nextSubject: null,
    subjectThemes: [],
  }
  chronicle.record.meetings.push(meeting)
  return { id, documentId: sheet.documentId, seriesId, heldOn: on }
}

/** An owner whose side the cell did not tell has that of the office found. */
function ownerOf({ directory }: Chronicle, fact: OwnerFact): RecordOwner {
  const owner = directory.owner(fact)
  const office = owner.officeId === null ? undefined : directory.offices.get(owner.officeId)
  return owner.side === 'unknown' && office ? { ...owner, side: office.side } : owner
}

function actionOf({ line, version, kind }: Step): ActionFact {
  const { row } = version
  const isRaised = kind === 'raised'
  const meaning = row.status === 'open' ? null : row.status
  return {
    id: `row ${row.row}`,
    ref: row.ref,
    origin: isRaised ? 'raised' : 'brought forward',
    raisedAt: raisedOf(line),
    text: row.text,
    line: row.row,
    spans: row.spans,
    item: null,
    certainty: 'sure',
    reader: trackerReader,
    owners: row.owners,
    owingSide: null,
    due: row.due,
    outcome: isRaised ? null : meaning,
    updates: isRaised || row.report === null ? [] : [{ ...row.report, line: row.row }],
    continues: null,
  }
}

function tellingOf(chronicle: Chronicle, meeting: Occasion, step: Step): Telling {
  const action = actionOf(step)
  const owners = action.owners.map((owner) => ownerOf(chronicle, owner))
  const { documentId, sheet } = step.version.sheet
  return {
    action,
    actionId: idOf('action', documentId, sheet, action.id),
    owners,
    matter: matterOf(action, owners, '', knownTo(chronicle)),
    themes: [...new Set(themesIn(action.text, { index: chronicle.themes }).map(({ theme }) => theme))].toSorted(),
    meeting,
  }
}

/** A row is taken for an action of the notes on somewhat stronger grounds than a mention in them. */
const forRows = { canBe: ({ isTracked }: LifeInHand) => !isTracked, needed: 4 }

function beginningOf(chronicle: Chronicle, { on, line }: Step): Beginning {
  const raised = raisedOf(line)
  if (raised === null) return { startedOn: on, startPrecision: 'before', raisedMeetingId: null }
  const meeting = chronicle.record.meetings.find(({ heldOn, state }) => heldOn === raised && state === 'read')
  return { startedOn: middleOf(raised), startPrecision: precisionOf(raised), raisedMeetingId: meeting?.id ?? null }
}

/** The due date at the raising: what put it off says its own. */
const dueAtFirst = ({ row }: Version) => (row.status === 'deferred' ? null : row.due)

function tellRow(chronicle: Chronicle, step: Step, telling: Telling, match: Match | null): LifeInHand {
  const due = dueAtFirst(step.version)
  if (match === null) {
    const life = beginLife(chronicle, telling, beginningOf(chronicle, step))
    tellRaised(chronicle, life, telling, due)
    return life
  }
  const { life } = match
  link(chronicle, 'same action', telling, match)
  noteRowDue(chronicle, life, whereOf(step.version), due)
  attach(chronicle, life, telling)
  if (life.ended === null) tellAlso(chronicle, life, telling, life.due === null ? due : null)
  return life
}

const isSame = (meaning: StatusMeaning, ended: LifeInHand['ended']) => meaning === ended

/** Notes put it off before, to no other time that the row would give: it was put off once. */
function isPutOffInNotes(chronicle: Chronicle, life: LifeInHand, due: DueFact | null): boolean {
  if (life.inNotes === null || (due !== null && due.latest !== life.due?.latest)) return false
  return chronicle.record.events.findLast(({ lifeId }) => lifeId === life.id)?.kind === 'deferred'
}

/** What a version says of the state of a line: notes of meetings are believed before it. */
function tellReport(chronicle: Chronicle, life: LifeInHand, step: Step, telling: Telling): void {
  const { version, line } = step
  const { status, due, closedOn: closed } = version.row
  const isNewer = version !== line.versions[0]
  if (isSame(status, life.ended)) return
  if (life.ended !== null && !life.isEndedByTracker)
    return noteRow(chronicle, life, ofTracker.rowHasStatus(whereOf(version), status, life.ended))
  if (status === 'deferred' && isPutOffInNotes(chronicle, life, due)) return
  if (isNewer) attach(chronicle, life, telling)
  if (life.ended !== null) tellOpenAgain(chronicle, life, telling)
  const isPutOff = status === 'deferred' || (isNewer && due !== null && due.latest !== life.due?.latest)
  const passage = telling.action.updates[0] ?? telling.action
  const on = {
    happenedOn: closed && isEnded(version) ? middleOf(closed) : step.on,
    happenedPrecision: closed && isEnded(version) ? precisionOf(closed) : ('day' as const),
  }
  if (isPutOff && !isEnded(version))
    return tell(chronicle, life, telling, { kind: 'deferred', progress: null, due, ...on }, passage)
  if (status === 'open') return
  tell(chronicle, life, telling, { ...KIND_OF[status], due: null, ...on }, passage)
  life.isEndedByTracker = life.ended !== null
}

/** Lines by the life that each was found to tell of. */
export type TrackedLives = Map<TrackerLine, LifeInHand>

/** Adds what a tracker's rows tell on one day: first those raised then, each matched with the actions known so far. */
export function* addTrackerDay(chronicle: Chronicle, day: TrackerDay, lives: TrackedLives): Steps<void> {
  const meeting = occasionOf(chronicle, day)
  const raised: { step: Step; telling: Telling }[] = []
  for (const step of day.steps) {
    if (step.kind === 'raised') raised.push({ step, telling: tellingOf(chronicle, meeting, step) })
    yield
  }
  const pairs = yield* bestPairs(
    chronicle,
    raised.map(({ telling }) => telling),
    forRows,
  )
  for (const { step, telling } of raised) {
    lives.set(step.line, tellRow(chronicle, step, telling, pairs.get(telling) ?? null))
    yield
  }
  for (const {
    telling: { matter },
  } of raised)
    if (matter.ref !== null) chronicle.refUses.set(matter.ref, (chronicle.refUses.get(matter.ref) ?? 0) + 1)
  for (const step of day.steps) {
    const life = lives.get(step.line)
    if (step.kind === 'reported' && life) tellReport(chronicle, life, step, tellingOf(chronicle, meeting, step))
    yield
  }
}
