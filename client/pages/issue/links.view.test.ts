import { expect, test } from 'vitest'
import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { barShare, whyLinked } from './links.view.ts'

const link = (...reasons: [string, number][]) => ({
  kind: 'same issue',
  fromText: 'one',
  toText: 'other',
  reasons: reasons.map(([reason, weight]) => ({ reason, weight })),
})

test('each reason stands once, strongest first, with what it rests on', () => {
  const issue = {
    links: [
      link(['The same owner', 1], ['Wording in common: files', 3]),
      link(['Wording in common: files', 2], ['Wording in common: backlog', 5], ['Said on 2024-01-23', 1.5]),
    ],
  } as IssueAnswer
  expect(whyLinked(issue)).toEqual([
    { reason: 'Wording in common', details: ['files', 'backlog'], weight: 5, links: 3 },
    { reason: 'Said on 23 January 2024', details: [], weight: 1.5, links: 1 },
    { reason: 'The same owner', details: [], weight: 1, links: 1 },
  ])
})

test('bars are a share of eight bits', () => expect([4, 20, 0].map(barShare)).toEqual([0.5, 1, 0.04]))
