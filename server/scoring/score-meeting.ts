import type { ItemFact, MeetingFact } from '../../shared/facts.ts'
import { alike, answersOf, dateFits, firstOf, lineGap, plain } from './fair.ts'
import type { Label, LabelledItem } from './label.ts'
import { pairUp } from './pair.ts'
import { scoreAnswer } from './score-answer.ts'
import { bareName } from './score-people.ts'
import { countMissed, countRight, countWrong, type Sheet } from './tally.ts'

const sameName = (a: string, b: string) => bareName(a) === bareName(b)
const sameTitle = (a: string, b: string) => plain(a) === plain(b) || alike(a, b) >= 0.8

export function scoreMeeting(sheet: Sheet, want: Label['meeting'], got: MeetingFact): void {
  scoreAnswer(sheet, 'date', want.heldOn, got.heldOn, dateFits, '')
  scoreAnswer(sheet, 'title', want.title, got.title, sameTitle, '')
  scoreAnswer(sheet, 'series', want.series, got.series, sameTitle, '')
  scoreAnswer(sheet, 'chair', want.chair, got.chair, sameName, '')
  scoreAnswer(sheet, 'next meeting', want.nextMeeting?.heldOn, got.nextMeeting?.heldOn, dateFits, '')
}

const ALIKE = 0.6
const depth = (number: string | null) => (number ?? '').split('.').length

function titleFit(want: LabelledItem, got: ItemFact): number {
  if (lineGap(want.line, got.line) > 2) return 0
  const fits = answersOf(want.title).map((title) => {
    if (title === null) return 0
    const within =
      ` ${plain(got.title)} `.includes(` ${plain(title)} `) || ` ${plain(title)} `.includes(` ${plain(got.title)} `)
    return Math.max(alike(title, got.title), within ? ALIKE : 0)
  })
  const best = Math.max(0, ...fits)
  return best >= ALIKE ? best : 0
}

export function scoreItems(sheet: Sheet, wanted: LabelledItem[], got: ItemFact[]): void {
  const { pairs, extra } = pairUp(wanted, got, titleFit)
  for (const [want, one] of pairs) {
    if (want.optional) continue
    const name = `${firstOf(want.number) ?? ''} ${firstOf(want.title)}`.trim()
    if (!one) countMissed(sheet, 'items', `missed ${name}`)
    else {
      countRight(sheet, 'items')
      if (!answersOf(want.number).includes(null))
        scoreAnswer(
          sheet,
          'item number',
          want.number,
          one.number,
          (a, b) => a.replace(/\.$/, '') === b.replace(/\.$/, ''),
          name,
        )
    }
  }
  const labelledDepth = Math.max(2, ...wanted.flatMap((want) => answersOf(want.number).map(depth)))
  for (const one of extra)
    if (depth(one.number) <= labelledDepth) countWrong(sheet, 'items', `extra ${one.number ?? ''} ${one.title}`)
}
