import type { Certainty } from '../../shared/facts.ts'
import type { Scored } from './labelled-folder.ts'
import { scoreCertainty } from './score-certainty.ts'
import { addUp, noTally, scoreOf, type Sheet } from './tally.ts'

/** What a certainty has to mean: at least so many of a hundred are right. */
const GOALS: Partial<Record<Certainty, number>> = { sure: 0.97, likely: 0.8 }
const LEVELS: Certainty[] = ['sure', 'likely', 'unsure']

export function certaintySheet(scored: Scored[]): Sheet {
  return addUp(
    scored.map(({ name, label, facts }): [string, Sheet] => {
      const sheet: Sheet = new Map()
      scoreCertainty(sheet, label, facts)
      return [name, sheet]
    }),
  )
}

/** A row a certainty: how many of its facts are right, out of how many, and what it has to be. */
export function certaintyTable(scored: Scored[]): string {
  const sheet = certaintySheet(scored)
  const rows = LEVELS.map((level) => {
    const tally = sheet.get(level) ?? noTally()
    const { precision } = scoreOf(tally)
    const goal = GOALS[level]
    const verdict =
      goal === undefined || precision === null ? '' : precision >= goal ? `reached ${goal}` : `short of ${goal}`
    return `${level.padEnd(8)} ${precision?.toFixed(3) ?? '  –  '} of ${String(tally.right + tally.wrong).padStart(5)}  ${verdict}`.trimEnd()
  })
  return ['facts that are right, by certainty (actions and exchanges)', ...rows].join('\n')
}
