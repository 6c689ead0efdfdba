import { addressOfAll, fetchAnswer } from '../fetch-answer.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { pages } from '../pages.ts'
import type { Question } from '../questions.ts'
import type { World } from '../world.ts'

/**
 * How many statements a page costs whose questions arrive together: the first time it is opened after the record changed,
 * and again while nobody changes it.
 */
export async function statements(world: World, questions: Question[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { page, paths } of pages) {
    const address = addressOfAll(
      world.url,
      questions.filter(({ path }) => paths.includes(path)),
    )
    await world.change()
    for (const when of ['after a change', 'again'] as const) {
      const heard = await world.record(() => fetchAnswer(address))
      const about = { measure: `statements a page load, ${when}`, subject: page, unit: 'statements', goal: 6 } as const
      figures.push(figureOf(about, [heard.length]))
    }
  }
  return figures.toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
}
