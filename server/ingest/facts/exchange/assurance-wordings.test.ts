import { describe, expect, test } from 'vitest'
import type { Challenge } from '../../../../shared/facts.ts'
import { assuranceOf } from './assurance.ts'
import { heldBackAnswers } from './testing/answers/held-back-answers.ts'
import { hopedAnswers } from './testing/answers/hoped-answers.ts'
import { longAnswers } from './testing/answers/long-answers.ts'
import { openingAnswers } from './testing/answers/opening-answers.ts'
import { sparedAnswers } from './testing/answers/spared-answers.ts'
import { stuckAnswers } from './testing/answers/stuck-answers.ts'
import { shortAnswers } from './testing/answers/short-answers.ts'

function challengeIn(question: string): Challenge {
  if (/remained concerned/.test(question)) return 'concern'
  if (/assurance/.test(question)) return 'reassurance'
  return /\b(?:concern(?:ed)?|worried|disappointed)\b(?!.*\basked\b)/.test(question.replace(/asked whether .*/, ''))
    ? 'concern'
    : 'question'
}

const suggested = (question: string, answer: string) => assuranceOf(question, answer, challengeIn(question))

describe('the words of an answer', () => {
  test.each([...shortAnswers, ...openingAnswers, ...longAnswers, ...sparedAnswers, ...hopedAnswers, ...stuckAnswers])(
    '%s: %s – %s',
    (expected, question, answer) => expect(suggested(question, answer)).toBe(expected),
  )
})

test('wordings that no sign was tuned on are mostly read as people read them', () => {
  expect(heldBackAnswers.length).toBeGreaterThan(50)
  const right = heldBackAnswers.filter(([expected, question, answer]) => suggested(question, answer) === expected)
  expect(right.length / heldBackAnswers.length).toBeGreaterThan(0.75)
})
