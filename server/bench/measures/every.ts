import type { Figure } from '../figure.ts'
import { questionsOf } from '../questions.ts'
import type { Worlds } from '../worlds.ts'
import { growth } from './growth.ts'
import { memory } from './memory.ts'
import { oneMore } from './one-more.ts'
import { overhead } from './overhead.ts'
import { reading } from './reading.ts'
import { sameAgain } from './same-again.ts'
import { size } from './size.ts'
import { statements } from './statements.ts'
import { twoReaders } from './two-readers.ts'

type Measure = (worlds: Worlds, say: (progress: string) => void) => Promise<Figure[]>

/** Each question by itself over its statements, and at a hundred bodies over at ten and at one. */
const questions: Measure = async (worlds, say) => {
  const [one, ten, hundred] = [await worlds.of(1), await worlds.of(10), await worlds.of(100)]
  const [ofOne, ofTen, ofHundred] = [await questionsOf(one), await questionsOf(ten), await questionsOf(hundred)]
  const figures: Figure[] = []
  for (const [position, question] of ofHundred.entries()) {
    say(question.path)
    figures.push(...(await overhead(hundred, question)))
    const asked = {
      one: { world: one, question: ofOne[position] ?? question },
      ten: { world: ten, question: ofTen[position] ?? question },
      hundred: { world: hundred, question },
    }
    figures.push(...(await growth(asked)))
  }
  return figures
}

/** All measures by the names that choose them. What is asked comes first, while worlds are as loaded; what writes, last. */
export const measures = {
  size: async (worlds) => [size(await worlds.of(100))],
  statements: async (worlds) => statements(await worlds.of(100), await questionsOf(await worlds.of(100))),
  questions,
  memory: async (worlds) => memory(await worlds.of(100), await questionsOf(await worlds.of(100))),
  reading: async (worlds) => [await reading(await worlds.notesOf(1))],
  'two-readers': async (worlds) => [await twoReaders(await worlds.notesOf(10))],
  'one-more': async (worlds) => [await oneMore(await worlds.of(1), await worlds.of(100))],
  'same-again': async (worlds) => sameAgain(await worlds.of(100)),
} satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures
export const measureNames = Object.keys(measures) as MeasureName[]
