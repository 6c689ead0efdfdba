import type { ExchangeFact } from '../../shared/facts.ts'
import { firstOf, holds, lineGap, listsOf } from './fair.ts'
import type { LabelledExchange } from './label.ts'
import { pairUp, type Pairs } from './pair.ts'
import { scoreAnswer } from './score-answer.ts'
import { countMissed, countRight, countWrong, tallyOf, type Sheet } from './tally.ts'

function exchangeFit(want: LabelledExchange, got: ExchangeFact): number {
  const gap = lineGap(want.line, got.line)
  return (holds(want.starts, `${got.question} ${got.answer ?? ''}`) ? 3 : 0) + (gap === 0 ? 1 : gap <= 1 ? 0.5 : 0)
}

/** The labelled exchanges with those that were read for them. */
export const pairExchanges = (wanted: LabelledExchange[], got: ExchangeFact[]): Pairs<LabelledExchange, ExchangeFact> =>
  pairUp(wanted, got, exchangeFit)

function scoreAnsweredBy(sheet: Sheet, want: LabelledExchange, got: ExchangeFact, who: (form: string) => string): void {
  const read = new Set(got.answeredBy.map(who))
  const results = listsOf(want.answeredBy).map((names) => {
    const fair = new Set(names.map(who))
    const right = [...read].filter((key) => fair.has(key)).length
    return { right, wrong: read.size - right, missed: fair.size - right }
  })
  const best = results.toSorted((a, b) => a.wrong + a.missed - (b.wrong + b.missed) || b.right - a.right)[0]
  const tally = tallyOf(sheet, 'answered by')
  tally.right += best?.right ?? 0
  tally.wrong += best?.wrong ?? 0
  tally.missed += best?.missed ?? 0
  if (best && best.wrong + best.missed > 0)
    tally.faults.push(`line ${firstOf(want.line)} ${JSON.stringify(got.answeredBy)}`)
}

export function scoreExchanges(
  sheet: Sheet,
  wanted: LabelledExchange[],
  got: ExchangeFact[],
  who: (form: string) => string,
): void {
  const { pairs, extra } = pairExchanges(wanted, got)
  for (const [want, one] of pairs) {
    if (want.optional) continue
    const where = `line ${firstOf(want.line)}`
    if (!one) {
      countMissed(sheet, 'exchanges', `missed ${where}`)
      continue
    }
    countRight(sheet, 'exchanges')
    scoreAnsweredBy(sheet, want, one, who)
    scoreAnswer(sheet, 'challenge', want.challenge, one.challenge, (a, b) => a === b, where)
    scoreAnswer(sheet, 'assurance', want.assurance, one.assurance, (a, b) => a === b, where)
  }
  for (const one of extra) countWrong(sheet, 'exchanges', `extra line ${one.line} “${one.question.slice(0, 60)}”`)
}
