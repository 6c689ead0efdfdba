import { addressOf, fetchAnswer } from '../fetch-answer.ts'
import { ratioFigure } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { ask } from '../questions.ts'
import type { Question } from '../questions.ts'
import { timeInTurn } from '../ratio.ts'
import type { World } from '../world.ts'

/**
 * A question through HTTP and tRPC, less an empty call, over its own statements run on the bare driver, prepared, every row
 * fetched: what everything but the database costs. Asked after a change of the record, and again while nobody changes it.
 */
export async function overhead(world: World, question: Question): Promise<Figure[]> {
  const statements = await world.record(() => ask(world, question))
  const prepared = statements.map(({ sql, parameters }) => ({ statement: world.driver.prepare(sql), parameters }))
  const address = addressOf(world.url, question.path, question.input)
  const empty = addressOf(world.url, 'bench/nothing')
  const { change } = world
  const rounds = await timeInTurn({
    question: { call: () => fetchAnswer(address), before: change },
    again: { call: () => fetchAnswer(address) },
    empty: { call: () => fetchAnswer(empty) },
    sql: { call: () => prepared.map(({ statement, parameters }) => statement.all(parameters)) },
  })
  const measure = 'question less an empty call, over its SQL'
  const about = { subject: question.path, goal: 1.3 }
  return [
    ratioFigure({ ...about, measure: `${measure}, after a change` }, rounds, (round) => {
      return (round.question - round.empty) / round.sql
    }),
    ratioFigure({ ...about, measure: `${measure}, again` }, rounds, (round) => {
      return (round.again - round.empty) / round.sql
    }),
    ratioFigure({ ...about, measure: 'question again over an empty call', goal: 3 }, rounds, (round) => {
      return round.again / round.empty
    }),
  ]
}
