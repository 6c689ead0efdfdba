import type { Range } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import { draftAt, type Draft } from '../draft.ts'
import { monthBefore, originIn } from '../earlier-day.ts'
import { opening } from '../earlier/opening.ts'
import { isInZone, wordsAt, type Place } from '../earlier/place.ts'
import { taskIn } from '../earlier/task.ts'
import { outcome } from '../outcome.ts'
import { dateOfReference } from '../reference-date.ts'
import { isAsked, isImperative, isTold } from '../wording.ts'
import { clausesOf } from './clauses.ts'
import { headOf, type Head } from './head.ts'
import { trailingIn, type Trailing } from './trailing.ts'

/** A clause with the reference that it tells of, and the sentences behind it that name none. */
type Told = { clause: Range; end: number; head: Head | null; trailing: Trailing | null; raisedAt: string | null }

/**
 * Earlier actions that one passage tells of under their references: several together (`actions 3 and 4 were closed; 5 goes on`),
 * one with its matter (`Task 67, the paper on mileage, was withdrawn`), or with the reference behind (`The list was sent (U-24).`).
 */
export function toldUnderReferences(place: Place): Draft[] {
  const { passage } = place
  if (passage.label !== null || (passage.block.kind === 'heading' && passage.block.level < 7)) return []
  const told = toldIn(place)
  const [first] = told
  if (!first || !(isInZone(place) || isOfEarlier(first, wordsAt(place)))) return []
  const isMore =
    told.length > 1 || first.trailing !== null || hasMatter(first, wordsAt(place)) || isStated(first, wordsAt(place))
  return isMore || (first.head?.refs.length ?? 0) > 1 ? told.flatMap((one) => draftsOf(one, place)) : []
}

/** `Action 12/2022 was withdrawn because …`: how it stands, said of one. */
function isStated({ clause, head }: Told, text: string): boolean {
  if (head?.isNamed !== true) return false
  const status = statusIn(text.slice(clause.start + head.told, clause.end)).replace(beingSo, '')
  return isOver.test(status) || outcome(status).stated
}

const beingSo = /^(?:is|was|has been|had been) (?:now |still |therefore )?/
const isOver = /^(?:withdrawn|closed|completed?|discharged|deferred|superseded|dropped|carried forward)\b/

/** What was asked for between commas, or in brackets without being ordered; the rest is read as a list gives it. */
function hasMatter({ clause, head }: Told, text: string): boolean {
  if (!head?.matter) return false
  const matter = text.slice(clause.start + head.matter.start, clause.start + head.matter.end)
  return text[clause.start + head.matter.start - 1] !== '(' || !(isAsked(matter) || isImperative(matter))
}

/** Under no heading of earlier actions: several that the clause calls so, and says how they stand. */
function isOfEarlier({ clause, head }: Told, text: string): boolean {
  if (!head?.isNamed || head.refs.length < 2) return false
  const status = statusIn(text.slice(clause.start + head.told, clause.end))
  return outcome(status).stated || outcome(status).outcome === 'completed'
}

function toldIn({ passage, people, heldOn, zone }: Place): Told[] {
  const text = passage.block.text.slice(passage.start, passage.end)
  const told: Told[] = []
  let raisedAt: string | null = null
  let areNumbered = false
  // What begins with a reference of its own is told of by that one.
  const isOpened = opening(text, heldOn, passage.block.item).ref !== null
  for (const clause of clausesOf(text)) {
    const words = text.slice(clause.start, clause.end)
    const head = headOf(words, areNumbered)
    const trailing = head || isOpened ? null : trailingIn(words, heldOn)
    areNumbered ||= head?.isNamed ?? false
    raisedAt = dayOf(head ? head.lead : told.length === 0 && !trailing ? words : '', heldOn) ?? raisedAt
    const last = told.at(-1)
    if (head || trailing) told.push({ clause, end: clause.end, head, trailing, raisedAt: raisedAt ?? zone.raisedAt })
    else if (last && taskIn(passage.block, words, people, heldOn) === null) last.end = clause.end
  }
  return told
}

const dayOf = (words: string, heldOn: string | null) =>
  words === '' || isAsked(words) ? null : (originIn(words, heldOn) ?? monthBefore(words, heldOn))

const statusIn = (words: string) => words.replace(/^(?:and|but) |[ .;,]{1,3}$/g, '')

function draftsOf(told: Told, place: Place): Draft[] {
  const { head, trailing } = told
  if (head) return underHead(told, head, place)
  return trailing ? [withTrailing(told, trailing, place)] : []
}

function draft(told: Told, ref: string, { passage, heldOn }: Place, body: Range): Draft {
  const at = ({ start, end }: Range) => ({ start: passage.start + start, end: passage.start + end })
  const ownDay = dateOfReference(ref, heldOn)
  return {
    ...draftAt('brought forward', passage.block, at(body)),
    ref,
    raisedAt: ownDay ?? told.raisedAt,
    certainty: 'likely',
  }
}

function underHead(told: Told, head: Head, place: Place): Draft[] {
  const { clause } = told
  const text = wordsAt(place)
  const from = clause.start + head.told
  const [ref = ''] = head.refs
  if (head.refs.length === 1 && head.matter) {
    const matter = { start: clause.start + head.matter.start, end: clause.start + head.matter.end }
    return [{ ...draft(told, ref, place, matter), ...reported(place, from, told.end) }]
  }
  const end = head.refs.length > 1 ? clause.end : told.end
  const body = { start: clause.start + head.start, end }
  return head.refs.map((one) => ({
    ...draft(told, one, place, body),
    isApart: true,
    status: statusIn(text.slice(from, end)),
  }))
}

const reported = ({ passage: { block, start } }: Place, from: number, end: number) => ({
  isApart: true,
  updates: [cut(block, start + from, start + end)],
})

/** `The list had been sent (U-24).`: the sentence tells it all; what somebody was to do, or a thing, has its report behind it. */
function withTrailing(told: Told, { ref, start, end }: Trailing, place: Place): Draft {
  const { clause } = told
  const text = wordsAt(place)
  const words = text.slice(clause.start, clause.end)
  const task = taskIn(place.passage.block, words, place.people, place.heldOn)
  if (task && task.end >= words.trimEnd().length - 1) {
    const report = told.end > clause.end ? reported(place, clause.end + 1, told.end) : { isApart: true }
    return {
      ...draft(told, ref, place, { start: clause.start + task.start, end: clause.end }),
      owner: task.owner,
      ...report,
    }
  }
  const thing = words.slice(0, start)
  const isThing = !isTold(thing) && !isAsked(thing) && /^ ?,? ?\p{Ll}/u.test(words.slice(end))
  if (!isThing) return { ...draft(told, ref, place, { start: clause.start, end: told.end }), isReport: true }
  return {
    ...draft(told, ref, place, { start: clause.start, end: clause.start + start }),
    ...reported(place, clause.start + end, told.end),
  }
}
