import type { ActionFact, OwnerFact } from '../../../shared/facts.ts'
import type { RecordMeeting, RecordOwner } from '../../../shared/record.ts'
import { themesIn } from '../../../shared/themes.ts'
import type { TrackerSheet } from '../../../shared/tracker.ts'
import { knownTo, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import { trackerReader, type Telling } from './lives.ts'
import { matterOf } from './matter.ts'
import type { Occasion } from './meeting-in-hand.ts'
import { raisedOf, type Version } from './tracker-lines.ts'
import { wording as ofTracker } from '../../../shared/words/tracker-disagrees.ts'
import { wording as occasions } from '../../../shared/words/occasions.ts'
import type { TrackerDay, Step } from './tracker-days.ts'

const titleOf = ({ name, sheet }: TrackerSheet) =>
  sheet === '' ? occasions.tracker(name) : occasions.trackerSheet(name, sheet)
export const whereOf = ({ sheet, row }: Version) =>
  sheet.sheet === '' ? ofTracker.row(row.row) : ofTracker.rowOfSheet(sheet.sheet, row.row)

/** The occasion of a day: no meeting, and after all that meetings of that day tell. */
export function occasionOf(chronicle: Chronicle, { on, sheet }: TrackerDay): Occasion {
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

export function tellingOf(chronicle: Chronicle, meeting: Occasion, step: Step): Telling {
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
