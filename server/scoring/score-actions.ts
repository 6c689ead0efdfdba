import type { ActionFact } from '../../shared/facts.ts'
import { refKey } from '../ingest/link/matter.ts'
import { alike, answersOf, dateFits, firstOf, holds, lineGap, listsOf } from './fair.ts'
import type { LabelledAction, LabelledDue, LabelledOwner } from './label.ts'
import { pairUp, type Pairs } from './pair.ts'
import { scoreAnswer } from './score-answer.ts'
import { countMissed, countRight, countWrong, noTally, tallyOf, type Sheet, type Tally } from './tally.ts'

const ALIKE = 0.6
const FOUND = 2

function wordingFit(want: LabelledAction, got: ActionFact): number {
  const wording = [got.text, ...got.updates.map(({ text }) => text)].join(' ')
  if (holds(want.starts, wording)) return FOUND
  return Math.max(...answersOf(want.starts).map((start) => alike(start ?? '', got.text.slice(0, (start ?? '').length))))
}

/** How well a read action fits a labelled one: by its first words, or by a reference. */
function actionFit(want: LabelledAction, got: ActionFact): number {
  const byRef = got.ref !== null && answersOf(want.ref).some((ref) => ref !== null && refKey(ref) === refKey(got.ref))
  const byWords = wordingFit(want, got)
  if (byWords < ALIKE && !byRef) return 0
  const near = lineGap(want.line, got.line) <= 1 ? 0.3 : 0
  return Math.max(byWords, byRef ? 1.2 : 0) + near + (want.origin === got.origin ? 0.4 : 0)
}

/** The labelled actions with those that were read for them. */
export const pairActions = (wanted: LabelledAction[], got: ActionFact[]): Pairs<LabelledAction, ActionFact> =>
  pairUp(wanted, got, actionFit)

const dueFits = (fair: LabelledDue, due: NonNullable<ActionFact['due']>) =>
  dateFits(fair.earliest, due.earliest) && dateFits(fair.latest, due.latest)
const latestFits = (fair: LabelledDue, due: NonNullable<ActionFact['due']>) => dateFits(fair.latest, due.latest)

function compareOwners(wanted: LabelledOwner[], got: ActionFact['owners'], who: (form: string) => string): Tally {
  const tally = noTally()
  const free = new Set(got)
  for (const want of wanted) {
    const forms = [...answersOf(want.written), ...answersOf(want.name)].filter((form) => form !== null).map(who)
    const found = [...free].find(
      (owner) => forms.includes(who(owner.written)) || (owner.name !== null && forms.includes(who(owner.name))),
    )
    if (found) {
      free.delete(found)
      tally.right++
    } else tally.missed++
  }
  tally.wrong = [...free].filter((owner) => owner.basis === 'stated').length
  return tally
}

function scoreOwners(sheet: Sheet, want: LabelledAction, got: ActionFact, who: (form: string) => string): void {
  const tallies = listsOf(want.owners).map((owners) => compareOwners(owners, got.owners, who))
  const best =
    tallies.toSorted((a, b) => a.wrong + a.missed - (b.wrong + b.missed) || b.right - a.right)[0] ?? noTally()
  const sum = tallyOf(sheet, 'owner')
  sum.right += best.right
  sum.wrong += best.wrong
  sum.missed += best.missed
  if (best.wrong + best.missed > 0)
    sum.faults.push(`line ${firstOf(want.line)} ${JSON.stringify(got.owners.map(({ written }) => written))}`)
}

function scoreOne(sheet: Sheet, want: LabelledAction, got: ActionFact, who: (form: string) => string): void {
  const where = `line ${firstOf(want.line)}`
  scoreOwners(sheet, want, got, who)
  scoreAnswer(sheet, 'due interval', want.due, got.due, dueFits, where)
  scoreAnswer(sheet, 'due latest', want.due, got.due, latestFits, where)
  if (want.origin !== 'brought forward') return
  scoreAnswer(sheet, 'outcome', want.outcome, got.outcome, (a, b) => a === b, where)
  scoreAnswer(sheet, 'raised at', want.raisedAt, got.raisedAt, dateFits, where)
}

function scoreContinues(sheet: Sheet, { pairs, extra }: Pairs<LabelledAction, ActionFact>): void {
  const readAs = new Map(pairs.map(([want, got]) => [want.id, got?.id]))
  for (const [want, got] of pairs) {
    const earlier = want.continues ? readAs.get(want.continues) : null
    if (want.continues && !want.optional) {
      if (got && earlier && got.continues === earlier) countRight(sheet, 'continues')
      else countMissed(sheet, 'continues', `line ${firstOf(want.line)} does not carry on ${want.continues}`)
    } else if (got?.continues) countWrong(sheet, 'continues', `line ${got.line} carries on ${got.continues}`)
  }
  for (const got of extra) if (got.continues) countWrong(sheet, 'continues', `line ${got.line}`)
}

export function scoreActions(
  sheet: Sheet,
  wanted: LabelledAction[],
  got: ActionFact[],
  who: (form: string) => string,
): void {
  const matched = pairActions(wanted, got)
  for (const [want, one] of matched.pairs) {
    if (want.optional) continue
    const name = `line ${firstOf(want.line)} “${firstOf(want.starts)}”`
    if (one?.origin === want.origin) countRight(sheet, `actions ${want.origin}`)
    else countMissed(sheet, `actions ${want.origin}`, one ? `${name} as ${one.origin}` : `missed ${name}`)
    if (one && one.origin !== want.origin) countWrong(sheet, `actions ${one.origin}`, '')
    if (one) scoreOne(sheet, want, one, who)
  }
  for (const one of matched.extra)
    countWrong(sheet, `actions ${one.origin}`, `extra line ${one.line} “${one.text.slice(0, 60)}”`)
  scoreContinues(sheet, matched)
}
