import { describe, expect, test } from 'vitest'
import type { Challenge } from '../../../../shared/facts.ts'
import { assuranceOf } from './assurance.ts'
import { heldBack } from './testing/assurance-wordings.held-back.ts'
import { minutes } from './testing/assurance-wordings.minutes.ts'
import { wordings } from './testing/assurance-wordings.ts'

function challengeIn(question: string): Challenge {
  if (/remained concerned/.test(question)) return 'concern'
  if (/assurance/.test(question)) return 'reassurance'
  return /\b(?:concern(?:ed)?|worried|disappointed)\b(?!.*\basked\b)/.test(question.replace(/asked whether .*/, ''))
    ? 'concern'
    : 'question'
}

const suggested = (question: string, answer: string) => assuranceOf(question, answer, challengeIn(question))

describe('the words of an answer', () => {
  test.each([...wordings, ...minutes])('%s: %s – %s', (expected, question, answer) =>
    expect(suggested(question, answer)).toBe(expected),
  )
})

test('wordings that no sign was tuned on are mostly read as people read them', () => {
  expect(heldBack.length).toBeGreaterThan(50)
  const right = heldBack.filter(([expected, question, answer]) => suggested(question, answer) === expected)
  expect(right.length / heldBack.length).toBeGreaterThan(0.75)
})
