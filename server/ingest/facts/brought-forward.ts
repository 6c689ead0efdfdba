import type { ActionFact } from '../../../shared/facts.ts'
import type { FactReader, ReadingContext } from '../../../shared/reading.ts'
import { actionOf } from './action/action-of.ts'
import { meetingOf } from './action/meeting-of.ts'
import type { Draft } from './action/draft.ts'
import { closedIn } from './action/closing.ts'
import { daysAbove } from './action/earlier/day-above.ts'
import { draftOf, finest } from './action/earlier/draft.ts'
import { entriesIn } from './action/earlier/entries.ts'
import { follow } from './action/earlier/follow.ts'
import { isEarlierAction } from './action/earlier/is-earlier-action.ts'
import { itemsAbove } from './action/earlier/items-above.ts'
import { isEarlierAnywhere } from './action/earlier/outside.ts'
import { isHeadingAt, isInZone, wordsAt, type Place } from './action/earlier/place.ts'
import { callsItAction, comesNext, isRaisedHere } from './action/earlier/raised-here.ts'
import { newMarks } from './action/earlier/new-marks.ts'
import { opening } from './action/earlier/opening.ts'
import { owedIn } from './action/earlier/owed.ts'
import { raisedAgain } from './action/earlier/raised-again.ts'
import { titleAbove } from './action/earlier/title-above.ts'
import { newWalk, report, type Walk } from './action/earlier/walk.ts'
import { groundOf, type Ground } from './action/ground.ts'
import { besideIn, cellsOf } from './action/margin/cells.ts'
import { roleOf } from './action/columns.ts'
import { statusOf } from './action/outcome/status.ts'
import { wordsOf, type Passage } from './action/passage.ts'
import { ownerAlone } from './action/raised/owner-alone.ts'
import { toldUnderReferences } from './action/referred/told-under-references.ts'
import { areParticulars, told } from './action/particulars.ts'
import { isNothing } from './action/wording.ts'
import { zoneAt } from './action/zone/zone.ts'

const name = 'brought-forward@1'

/** The earlier actions that the words of the notes go through, passage by passage. */
function goneThrough({ passages, zones, isApart, besideAt }: Ground, context: ReadingContext): Draft[] {
  const { people } = context
  const { heldOn } = meetingOf(context)
  const walk = newWalk()
  const marks = newMarks(passages, zones, people)
  const entries = passages.flatMap((passage) =>
    isApart(passage) ? [passage] : entriesIn(passage, zoneAt(zones, passage.index), people),
  )
  for (const [at, passage] of entries.entries()) {
    if (isApart(passage)) {
      walk.isBelowTable ||= zoneAt(zones, passage.index).kind === 'brought forward'
      // What follows one with somebody beside it may report of it.
      walk.open = besideAt(passage.index).findLast(({ origin }) => origin === 'brought forward') ?? null
      continue
    }
    const place = { passage, next: entries[at + 1], zone: zoneAt(zones, passage.index), people, heldOn, marks }
    step(walk, place)
    takeOwnerBeside(walk, place)
  }
  return walk.drafts
}

/** A passage reports of the action above, says more of it, is a list of closed ones, titles the next, is one, or follows one. */
function step(walk: Walk, place: Place): void {
  if (place.passage.label?.kind === 'update') report(walk, withoutMargin(place))
  else if (takeOwnerBehind(walk, place) || takeParticulars(walk, place) || takeClosed(walk, place)) return
  else if (takeTitle(walk, place) || takeAction(walk, place)) return
  else follow(walk, place)
}

/** A report without whoever stands beside it in a column of its own. */
function withoutMargin({ passage, people }: Place): Passage {
  const beside = passage.end === passage.block.text.length ? besideIn(passage.block, people) : null
  return beside && beside.end > passage.start ? { ...passage, end: beside.end } : passage
}

/** `DB to find a hall. Action: DB`: behind the words, whoever is to act. */
function takeOwnerBehind({ open }: Walk, { passage, people }: Place): boolean {
  if (open?.block !== passage.block || passage.label?.kind !== 'action') return false
  const named = ownerAlone(wordsOf(passage), people)
  if (named === null) return false
  open.owner ??= named.owner
  return true
}

function takeParticulars({ open }: Walk, { passage, people }: Place): boolean {
  const said = open && passage.start === 0 ? areParticulars(passage.block, people) : null
  if (!open || !said || (said.owner === null && said.due === null)) return false
  Object.assign(open, told(open, passage.block, said))
  return true
}

function takeClosed(walk: Walk, place: Place): boolean {
  const { passage, zone, heldOn } = place
  const listed = closedIn(passage.block, passage, zone, isInZone(place), heldOn)
  const told = toldUnderReferences(place)
  // Each clause may say how its own stand.
  const isTold = told.length > listed.length || (told.length === listed.length && placesOf(told) > placesOf(listed))
  const closed = isTold ? told : listed
  if (closed.length === 0) return false
  walk.drafts.push(...closed)
  for (const one of isTold ? told : []) walk.told.add(one)
  // A sentence that closes them under such numbers calls them actions too.
  const saysAction = /\bactions?\b/i.test(wordsAt(place))
  walk.hasLabels ||= saysAction
  walk.saysAction ||= saysAction
  walk.open = null
  return true
}

const placesOf = (drafts: readonly Draft[]) => new Set(drafts.map(({ body }) => body.start)).size

function takeTitle(walk: Walk, place: Place): boolean {
  const titled = titleAbove(place)
  if (!titled) return false
  walk.titled = titled
  walk.open = null
  return true
}

function takeAction(walk: Walk, place: Place): boolean {
  if (!isEarlier(walk, place) || isRaisedHere(walk, place) || comesNext(walk, place) || isReportOf(walk, place))
    return false
  walk.hasLabels ||= place.passage.label?.kind === 'action'
  walk.saysAction ||= callsItAction(place.passage)
  if (!isNothing(wordsAt(place))) begin(walk, place)
  return true
}

/** Where every action stands under a reference on a line of its own, what follows one without a reference reports of it. */
function isReportOf({ drafts, open, titled }: Walk, { passage, heldOn }: Place): boolean {
  if (titled !== null || open?.ref === null || open === null || open.updates.length > 0) return false
  if (passage.label !== null || passage.block.kind === 'bullet' || open.block === passage.block) return false
  const areReferred = drafts.length > 1 && drafts.every(({ ref }) => ref !== null && /\D/.test(ref))
  return areReferred && opening(wordsOf(passage), heldOn, null).ref === null
}

function isEarlier({ titled, open }: Walk, place: Place): boolean {
  if (!isInZone(place)) return isEarlierAnywhere(place)
  const { block, label } = place.passage
  // What is told of somebody's paper below an action may be its report.
  if (open?.updates.length === 0 && !open.isReport && owedIn(wordsAt(place), place.people)?.isThing === true)
    return false
  if (label?.kind === 'action') return true
  return !isHeadingAt(place) && cellsOf(block).length < 3 && (titled !== null || isEarlierAction(place))
}

function begin(walk: Walk, place: Place): void {
  const earlier = draftOf(place, walk.titled)
  // A log at the end holds what was asked for today as well.
  const draft: Draft = walk.titled?.isNew && earlier.updates.length === 0 ? { ...earlier, origin: 'raised' } : earlier
  walk.titled = null
  walk.drafts.push(draft)
  walk.open = draft
  walk.awaits = place.zone.kind === null && draft.updates.length === 0 && !walk.drafts.some(reportsItself)
}

/** Where others have their reports behind their own words, what stands below one is none. */
const reportsItself = ({ block, updates }: Draft) => updates.some(({ text }) => block.text.includes(text))

function takeOwnerBeside({ open }: Walk, { passage, people }: Place): void {
  const beside = open && besideIn(passage.block, people)
  if (open && beside) open.owner ??= beside.owner
}

/** Actions of earlier meetings that the notes go through, each with what is reported of it. */
export const broughtForwardReader: FactReader<'actions'> = {
  kind: 'actions',
  name,
  read(blocks, context) {
    const ground = groundOf(blocks, context)
    const inColumns = [...ground.inTables, ...ground.besideNotes]
    const apart = inColumns.filter(({ origin }) => origin === 'brought forward')
    const dayAbove = daysAbove(ground.blocks, meetingOf(context).heldOn)
    const drafts = [...goneThrough(ground, context), ...apart].map((draft) =>
      draft.origin === 'raised' ? draft : { ...draft, raisedAt: finest(draft.raisedAt, dayAbove(draft.block.line)) },
    )
    const itemOf = itemsAbove(drafts)
    const factOf = (draft: Draft): ActionFact => ({
      ...actionOf(draft, name, context),
      item: draft.item ?? itemOf(draft.block.item),
    })
    const facts = drafts.map(factOf)
    const brought = facts.filter(({ origin }) => origin === 'brought forward')
    const inRows = new Set(facts.slice(facts.length - apart.length))
    const again = raisedAgain(brought, inRows, meetingOf(context).heldOn)
    return (
      drafts
        .map((draft, at) => {
          const fact = facts[at]
          return fact && !again.has(fact) ? fact : factOf({ ...draft, origin: 'raised', certainty: 'likely' })
        })
        // The head of a column is none.
        .filter(({ text, ref }) => text !== '' && statusOf(text) === null && (ref !== null || roleOf(text) === null))
    )
  },
}
