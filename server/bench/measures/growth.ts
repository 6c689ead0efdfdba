import { ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { ask } from '../questions.ts'
import type { Question } from '../questions.ts'
import { timeInTurn } from '../ratio.ts'
import type { World } from '../world.ts'

/** One question in the worlds of 1, 10 and 100 bodies. */
export type Asked = Record<'one' | 'ten' | 'hundred', { world: World; question: Question }>

/** A question among many bodies over the same question of one alone, without HTTP, which would dilute it. */
export async function growth({ one, ten, hundred }: Asked): Promise<Figure[]> {
  const rounds = await timeInTurn({
    hundred: { call: () => ask(hundred.world, hundred.question) },
    ten: { call: () => ask(ten.world, ten.question) },
    one: { call: () => ask(one.world, one.question) },
  })
  const about = { subject: one.question.path, goal: 1.5 }
  const measure = (bodies: number) => `question at ${bodies} bodies over at ${one.world.bodies.length}`
  return [
    ratioFigure({ ...about, measure: measure(ten.world.bodies.length) }, rounds, (round) => round.ten / round.one),
    ratioFigure(
      { ...about, measure: measure(hundred.world.bodies.length) },
      rounds,
      (round) => round.hundred / round.one,
    ),
  ]
}
