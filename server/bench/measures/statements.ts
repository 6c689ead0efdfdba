import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { pages } from '../pages.ts'
import { ask } from '../questions.ts'
import type { Question } from '../questions.ts'
import type { World } from '../world.ts'

/** How many statements a page costs whose questions arrive together. */
export async function statements(world: World, questions: Question[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { page, paths } of pages) {
    const ofPage = questions.filter(({ path }) => paths.includes(path))
    const heard = await world.record(() => Promise.all(ofPage.map((question) => ask(world, question))))
    const about = { measure: 'statements a page load', subject: page, unit: 'statements', goal: 6 } as const
    figures.push(figureOf(about, [heard.length]))
  }
  return figures
}
