import { diffFacts } from '../../../shared/diff-facts.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import type { ReadDocument } from '../../../shared/record.ts'
import { seriesKey } from './series-key.ts'
import { compareMarks, versionMarks } from './version-marks.ts'
import { wording } from '../../../shared/words/notes-compared.ts'

/**
 * What two sets of notes of one day are to each other. `rendition`: the same notes in another form. `version`: one replaces
 * the other. `asks`: likely the same meeting, for a person to say. `apart`: of two meetings.
 */
export type NotesRelation = {
  is: 'rendition' | 'version' | 'asks' | 'apart'
  /** True where nothing else may bring the two together. */
  isFirm: boolean
  isDecided: boolean
  /** Why, for a person. */
  reason: string
  /** Facts that both have, as a share of all that either has (F1); null where neither has any. */
  agreement: number | null
}

/** From here two sets of facts are those of the same notes, read from another kind of file. */
const SAME = 0.9
/** Below this, two sets of notes have little to do with each other. */
const LITTLE = 0.4
/** Below this, notes that begin at other hours are of two meetings. */
const NONE = 0.1
/** With fewer facts in common, another title means another meeting. */
const ENOUGH = 3

type Agreement = {
  share: number | null
  common: number
  changes: number
  all: number
  /** Share of the facts in both that say the same in both. */
  unchanged: number
  isAllSame: boolean
}

const countOf = ({ actions, exchanges, commitments, decisions }: DocumentFacts) =>
  actions.length + exchanges.length + commitments.length + decisions.length

function agreementOf(one: DocumentFacts, other: DocumentFacts): Agreement {
  const { added, gone, changed, meeting } = diffFacts(one, other)
  const counted = (kind: string) => kind !== 'attendance'
  const both = countOf(one) + countOf(other)
  const common = countOf(one) - gone.filter(({ kind }) => counted(kind)).length
  const changes = changed.filter(({ before }) => counted(before.kind)).length
  return {
    share: both === 0 ? null : (2 * common) / both,
    common,
    changes,
    unchanged: common === 0 ? 0 : (common - changes) / common,
    all: both - common,
    isAllSame: added.length + gone.length + changed.length + meeting.length === 0,
  }
}

const factsAsRead = ({ asRead, facts }: ReadDocument) => asRead ?? facts

const startsOtherwise = (one: DocumentFacts, other: DocumentFacts) =>
  one.meeting.startsAt !== null && other.meeting.startsAt !== null && one.meeting.startsAt !== other.meeting.startsAt

function markReason(one: DocumentFacts, other: DocumentFacts): string | null {
  const [a, b] = [versionMarks(one), versionMarks(other)]
  const [state, corrected, version] = compareMarks(a, b)
  const states = [a.state, b.state].map((said) => wording.stateName[said])
  if (state !== 0) return wording.states(states[0] ?? '', states[1] ?? '')
  if (corrected !== 0) return wording.correction
  return version === 0 ? null : wording.numbered(a.version, b.version)
}

type Found = Pick<NotesRelation, 'is' | 'reason'>

/** The rules for two sets of notes that are clearly of the same meeting. */
function withinMeeting(one: DocumentFacts, other: DocumentFacts, agreed: Agreement): Found {
  const marks = compareMarks(versionMarks(one), versionMarks(other))
  const { common, all, changes } = agreed
  if (marks.some((by) => by > 0) && marks.some((by) => by < 0))
    return { is: 'asks', reason: wording.namesDoNotTell(common, all, changes) }
  const reason = markReason(one, other)
  if (reason !== null) return { is: 'version', reason }
  const isOtherKind = one.document.mediaType !== other.document.mediaType
  const isSame = isOtherKind ? (agreed.share ?? 0) >= SAME && agreed.unchanged >= SAME : agreed.isAllSame
  if (isSame) return { is: 'rendition', reason: wording.same(common, all, changes) }
  return { is: 'asks', reason: wording.nothingTells(common, all, changes) }
}

function sameSeries(one: DocumentFacts, other: DocumentFacts, agreed: Agreement): Found & { isFirm?: boolean } {
  const { share, common, all } = agreed
  if (startsOtherwise(one, other) && (share ?? 0) < NONE)
    return { is: 'apart', reason: wording.otherHours, isFirm: true }
  if (share === null) return { is: 'asks', reason: wording.noFacts }
  if (share < LITTLE) return { is: 'asks', reason: wording.fewInBoth(common, all) }
  return withinMeeting(one, other, agreed)
}

function otherSeries(one: DocumentFacts, other: DocumentFacts, agreed: Agreement): Found {
  const { share, common, unchanged } = agreed
  const isLittle = share === null || share < LITTLE || common < ENOUGH
  if (isLittle) return { is: 'apart', reason: wording.fewShared }
  if (share >= SAME && unchanged >= SAME && !startsOtherwise(one, other)) return withinMeeting(one, other, agreed)
  return { is: 'asks', reason: wording.otherTitles(common, agreed.all, agreed.changes) }
}

/** Compares two sets of notes of one day by their titles, hours, marks and facts as read; symmetric. */
export function compareNotes(first: ReadDocument, second: ReadDocument): NotesRelation {
  const [one, other] = [first, second].toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)).map(factsAsRead)
  if (one === undefined || other === undefined) throw new TypeError('Two sets of notes are compared.')
  const agreed = agreementOf(one, other)
  const isOneSeries = seriesKey(first.facts.meeting.series) === seriesKey(second.facts.meeting.series)
  const found = isOneSeries ? sameSeries(one, other, agreed) : otherSeries(one, other, agreed)
  return { isFirm: false, ...found, isDecided: false, agreement: agreed.share }
}
