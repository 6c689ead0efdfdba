import { expect, test } from 'vitest'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { whyLinked } from './links.view.ts'

const link = (...reasons: [string, number][]) => ({
  kind: 'same issue',
  fromText: 'one',
  toText: 'other',
  reasons: reasons.map(([reason, weight]) => ({ reason, weight })),
})

test('each reason stands once, strongest first', () => {
  const issue = { links: [link(['the same owner', 0.2], ['the same named matter', 0.9]), link(['the same owner', 0.3])] } as IssueAnswer
  expect(whyLinked(issue).map(({ reason, weight, links }) => [reason, weight, links])).toEqual([
    ['the same named matter', 0.9, 1],
    ['the same owner', 0.3, 2],
  ])
})
