import type { Certainty } from '../../shared/facts.ts'
import type { Judged } from './score-certainty.ts'
import { wilsonLower } from './wilson.ts'

/** Facts of one layout: one document, or all notes of one body. */
export type Layout = { name: string; facts: Judged[] }

/** What a certainty has to mean, as shares that are right. */
const GOALS: [Certainty, number][] = [
  ['sure', 0.97],
  ['likely', 0.8],
]
const LEVELS: Certainty[] = ['sure', 'likely', 'unsure']

/** The certainty that other layouts bear out for a shape: the lower end of its share there reaches what the word promises. */
export function borneOut(shape: string, others: readonly Judged[]): Certainty {
  const alike = others.filter((fact) => fact.shape === shape)
  const lower = wilsonLower(alike.filter(({ isRight }) => isRight).length, alike.length)
  return GOALS.find(([, least]) => lower >= least)?.[0] ?? 'unsure'
}

type Called = { certainty: Certainty; isRight: boolean }

/** Each layout's facts under the certainty that the other layouts bear out. */
function leftOut(layouts: readonly Layout[]): Called[] {
  return layouts.flatMap((layout) => {
    const others = layouts.filter((other) => other !== layout).flatMap(({ facts }) => facts)
    const levels = new Map<string, Certainty>()
    for (const { shape } of layout.facts) if (!levels.has(shape)) levels.set(shape, borneOut(shape, others))
    return layout.facts.map(({ shape, isRight }) => ({ certainty: levels.get(shape) ?? 'unsure', isRight }))
  })
}

const counted = (facts: readonly Called[], level: Certainty) => {
  const called = facts.filter(({ certainty }) => certainty === level)
  return `${called.filter(({ isRight }) => isRight).length} of ${called.length}`
}

const row = (name: string, facts: readonly Called[]) =>
  [name.padEnd(48), ...LEVELS.map((level) => counted(facts, level).padStart(12))].join(' ')

/**
 * How many facts of each certainty are right in each layout by the rules' own word; and pooled, beside what that word would be
 * if each layout were judged by the others alone.
 */
export function leftOutTable(layouts: readonly Layout[]): string {
  const all = layouts.flatMap(({ facts }) => facts)
  return [
    `right of n, one layout a row (${layouts.length} layouts)`,
    ['layout'.padEnd(48), ...LEVELS.map((level) => level.padStart(12))].join(' '),
    ...layouts.map(({ name, facts }) => row(name, facts)),
    row('all, by the rules', all),
    row('all, each layout by what the others bear out', leftOut(layouts)),
  ].join('\n')
}
