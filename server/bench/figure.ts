import { median, spreadOf } from './ratio.ts'
import type { Round, Spread } from './ratio.ts'

/** One figure of the bench: a ratio of two things done in the same rounds, or a count. */
export type Figure = Spread & {
  measure: string
  subject: string
  unit: 'times' | 'MB' | 'statements' | 'changes'
  /** The most it should be; null where none is set. */
  goal: number | null
  isReached: boolean | null
  /** Median milliseconds of each side: they hold for this machine and hour only. */
  sides: Record<string, number>
}

type About = Pick<Figure, 'measure' | 'subject' | 'unit' | 'goal'>

/** A figure out of one value a round. */
export function figureOf(about: About, values: readonly number[], sides: Record<string, number> = {}): Figure {
  const spread = spreadOf(values)
  return { ...about, ...spread, isReached: about.goal === null ? null : spread.median <= about.goal, sides }
}

/** A ratio reckoned in each round, beside the median time of each side. */
export function ratioFigure<Name extends string>(
  about: Omit<About, 'unit'>,
  rounds: Round<Name>[],
  ratio: (round: Round<Name>) => number,
): Figure {
  const names = Object.keys(rounds[0] ?? {}) as Name[]
  const sides = Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]))
  return figureOf({ ...about, unit: 'times' }, rounds.map(ratio), sides)
}
