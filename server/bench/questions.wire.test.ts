import { expect, test } from 'vitest'
import { ask, questionsOf } from './questions.ts'
import { openWorlds } from './worlds.ts'

test('every question that is measured can be asked of the samples', async () => {
  const worlds = await openWorlds(() => undefined)
  try {
    const world = await worlds.of(1)
    const questions = await questionsOf(world)
    const refused: string[] = []
    for (const question of questions)
      await ask(world, question).catch((error: unknown) => refused.push(`${question.path}: ${String(error)}`))
    expect(refused).toEqual([])
    expect(questions.length).toBeGreaterThan(20)
  } finally {
    await worlds.close()
  }
})
