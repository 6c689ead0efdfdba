import { addUp, scoreOf, type Sheet, type Tally } from '../tally.ts'
import type { VariedScore } from './score-varied.ts'

const fields: [string, string[]][] = [
  ['date', ['date']],
  ['title', ['title']],
  ['chair', ['chair']],
  ['people', ['attendance']],
  ['office', ['office']],
  ['items', ['items']],
  ['raised', ['actions raised']],
  ['brought', ['actions brought forward']],
  ['owner', ['owner']],
  ['due', ['due interval']],
  ['outcome', ['outcome']],
  ['exchang', ['exchanges']],
]
const HABIT_WIDTH = 46

function f1(sheet: Sheet, names: readonly string[]): number | null {
  const tallies = names.flatMap((name): [string, Sheet][] => {
    const tally: Tally | undefined = sheet.get(name)
    return tally ? [['', new Map([['', tally]])]] : []
  })
  const sum = addUp(tallies).get('')
  return sum ? scoreOf(sum).f1 : null
}

/** F1 in the habit; a field that reads as well as in the samples as they stand is a dot. */
function cell(before: Sheet, after: Sheet, names: readonly string[]): string {
  const [was, is] = [f1(before, names), f1(after, names)]
  if (is === null) return '–'
  return was !== null && Math.abs(was - is) < 0.005 ? '·' : is.toFixed(2)
}

/** A line a habit: how many samples it changes, and F1 by field where it reads otherwise than before. */
export function variedTable(scores: readonly VariedScore[]): string {
  const head = [
    'varied samples: habit by habit'.padEnd(HABIT_WIDTH),
    'n'.padStart(3),
    ...fields.map(([name]) => name.padStart(8)),
  ]
  const rows = scores.map(({ habit, samples, before, after }) =>
    [
      `${habit.group.padEnd(8)}${habit.name.slice(0, HABIT_WIDTH - 9)}`.padEnd(HABIT_WIDTH),
      String(samples).padStart(3),
      ...fields.map(([, names]) => cell(before, after, names).padStart(8)),
    ].join(''),
  )
  const sum = (of: 'before' | 'after') => addUp(scores.map((score) => [score.habit.name, score[of]]))
  const foot = [
    'all, in the habits'.padEnd(HABIT_WIDTH),
    String(scores.reduce((total, { samples }) => total + samples, 0)).padStart(3),
    ...fields.map(([, names]) => (f1(sum('after'), names)?.toFixed(3) ?? '–').padStart(8)),
  ].join('')
  return [head.join(''), ...rows, foot].join('\n')
}
