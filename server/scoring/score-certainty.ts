import type { ActionFact, Certainty, DocumentFacts, ExchangeFact } from '../../shared/facts.ts'
import { answersOf, dateFits, listsOf } from './fair.ts'
import type { Label, LabelledAction, LabelledExchange } from './label.ts'
import { pairActions } from './score-actions.ts'
import { pairExchanges } from './score-exchanges.ts'
import { countRight, countWrong, type Sheet } from './tally.ts'
import { whoIsWho } from './who.ts'

type Who = (form: string) => string

const sameSet = (a: Set<string>, b: Set<string>) => a.size === b.size && [...a].every((key) => b.has(key))

function ownersFit(want: LabelledAction, got: ActionFact, who: Who): boolean {
  const stated = got.owners.filter(({ basis }) => basis === 'stated')
  return listsOf(want.owners).some((owners) => {
    const forms = owners.map(
      (owner) =>
        new Set(
          [...answersOf(owner.written), ...answersOf(owner.name)].flatMap((form) => (form === null ? [] : [who(form)])),
        ),
    )
    const isNamed = (form: string) => forms.some((one) => one.has(who(form)))
    return (
      stated.length <= owners.length &&
      stated.every(({ written, name }) => isNamed(written) || (name !== null && isNamed(name)))
    )
  })
}

/** Whether nothing an action says is against its label: that it is one, of that origin, whose it is, by when, how it stands. */
function actionIsRight(want: LabelledAction, got: ActionFact, who: Who): boolean {
  if (want.origin !== got.origin || !ownersFit(want, got, who)) return false
  const dues = answersOf(want.due)
  if (got.due?.latest && !dues.some((due) => due !== null && dateFits(due.latest, got.due?.latest ?? null)))
    return dues.length === 0
  return got.outcome === null || want.outcome === undefined || answersOf(want.outcome).includes(got.outcome)
}

/** Whether an exchange is one, answered by whom it says. Its assurance is a suggestion and is scored by itself. */
function exchangeIsRight(want: LabelledExchange, got: ExchangeFact, who: Who): boolean {
  const answered = new Set(got.answeredBy.map(who))
  return listsOf(want.answeredBy).some((names) => sameSet(answered, new Set(names.map(who))))
}

/** A fact that was judged; `shape` is what kind of fact it is and what the rules said of it. */
export type Judged = { certainty: Certainty; shape: string; isRight: boolean; place: string }

/** Actions and exchanges of a document, each right where nothing it says is against the label. */
export function judgedFacts(label: Label, facts: DocumentFacts): Judged[] {
  const who = whoIsWho(label.attendance, facts.attendance)
  const judged = (kind: string, got: ActionFact | ExchangeFact, isRight: boolean, what: string): Judged => ({
    certainty: got.certainty,
    shape: `${kind}, ${got.certainty}`,
    isRight,
    place: `${what}, line ${got.line}`,
  })
  const actions = pairActions(label.actions, facts.actions)
  const exchanges = pairExchanges(label.exchanges, facts.exchanges)
  return [
    ...actions.pairs.flatMap(([want, got]) =>
      got ? [judged(got.origin, got, actionIsRight(want, got, who), 'action')] : [],
    ),
    ...actions.extra.map((got) => judged(got.origin, got, false, 'extra action')),
    ...exchanges.pairs.flatMap(([want, got]) =>
      got ? [judged(got.challenge, got, exchangeIsRight(want, got, who), 'exchange')] : [],
    ),
    ...exchanges.extra.map((got) => judged(got.challenge, got, false, 'extra exchange')),
  ]
}

/** How often facts of each certainty are right, where right means that nothing they say is against the label. */
export function scoreCertainty(sheet: Sheet, label: Label, facts: DocumentFacts): void {
  for (const { certainty, isRight, place } of judgedFacts(label, facts))
    if (isRight) countRight(sheet, certainty)
    else countWrong(sheet, certainty, place)
}
