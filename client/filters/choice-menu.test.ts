import { expect, test } from 'vitest'
import { choiceInWords } from './choice-menu.tsx'

const choices = [
  { id: 'a', name: 'Estates' },
  { id: 'b', name: 'Road safety' },
]

test.each([
  [undefined, 'All themes'],
  [[], 'No themes'],
  [['b'], 'Road safety'],
  [['gone'], '1 of the themes'],
  [['a', 'b'], '2 themes'],
])('%j is "%s"', (chosen, said) =>
  expect(choiceInWords({ all: 'All themes', many: 'themes', choices, chosen })).toBe(said),
)
