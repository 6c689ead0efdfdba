import { expect, test } from 'vitest'
import type { DocumentReview, ReviewedFact } from '../../../shared/answers/review-document.ts'
import type { ActionFact, SourceSpan } from '../../../shared/facts.ts'
import { action } from '../../evidence/testing/action.ts'
import {
  afterIt,
  besideIt,
  cardInWords,
  currentFact,
  deskOf,
  doneInWords,
  factOfReview,
  leftInWords,
  marksOf,
  neighboursOf,
} from './desk.view.ts'

type Parts = Partial<Pick<ReviewedFact, 'state' | 'isForReview' | 'reasons' | 'history'>> & {
  spans?: SourceSpan[]
  fact?: Partial<ActionFact>
}

function reviewed(factKey: string, { fact, ...parts }: Parts = {}): ReviewedFact {
  const plain = { state: null, certainty: 'sure' as const, line: 31, text: 'To come back', history: [], issue: null }
  const spans = parts.spans ?? action.spans
  return {
    ...plain,
    isForReview: true,
    reasons: ['sure'],
    ...parts,
    kind: 'action',
    factKey,
    spans,
    fact: { ...action, ...fact, spans },
  }
}

function review(facts: ReviewedFact[], parts: Partial<DocumentReview> = {}): DocumentReview {
  const none = {
    rejected: [],
    unanchored: [],
    undone: [],
    unread: [],
    unreadShare: 0,
    reviewed: 0,
    total: facts.length,
  }
  return { facts, ...none, ...parts }
}

const likely = reviewed('likely', { reasons: ['likely'] })
const unowned = reviewed('unowned', { reasons: ['no owner', 'sure'] })
const sure = reviewed('sure')
const done = reviewed('done', { state: 'confirmed', reasons: [] })
const plain = reviewed('plain', { isForReview: false, reasons: [] })
const present = reviewed('present', { isForReview: false, reasons: [], state: 'confirmed' })
const all = review([likely, sure, unowned, done, plain, present])
const desk = deskOf(all)
const keys = (facts: ReviewedFact[]) => facts.map((fact) => fact.factKey)

test('what waits stands by what matters most, apart from what is decided and what needs no decision', () => {
  expect(keys(desk.toReview)).toEqual(['unowned', 'likely', 'sure'])
  expect(keys(desk.reviewed)).toEqual(['done'])
  expect(keys(desk.people)).toEqual(['plain', 'present'])
})

test.each([
  ['asked for', 'done', 'done'],
  ['nothing asked: the first that waits', undefined, 'unowned'],
  ['a key from before a change: the first that waits', 'gone', 'unowned'],
  ['nothing is to be open', 'none', undefined],
])('the open fact: %s', (_name, asked, key) => expect(currentFact(all, desk, asked)?.factKey).toBe(key))

test.each([
  ['unowned', 1, 'likely'],
  ['sure', 1, 'unowned'],
  ['unowned', -1, 'sure'],
  ['done', 1, 'unowned'],
  ['done', -1, 'sure'],
] as const)('from %s by %i to %s', (from, step, to) => expect(besideIt(desk, from, step)).toBe(to))

test.each([
  ['the one after it', 'unowned', [likely, sure], 'likely'],
  ['the last: on from the first', 'sure', [likely, unowned], 'unowned'],
  ['the one after it is answered too', 'unowned', [sure], 'sure'],
  ['nothing left', 'unowned', [], null],
])('after a decision: %s', (_name, key, left, next) => {
  expect(afterIt(desk, deskOf(review(left)), key)).toBe(next)
})

test('a card says what it is, its update, and what carries it on', () => {
  const next = reviewed('next', { fact: { id: 'a2', origin: 'raised', continues: 'a1' } })
  expect(cardInWords(unowned)).toMatchObject({ title: 'Brought forward: To come back' })
  expect(cardInWords(unowned).details).toContainEqual(['Outcome', 'no change, from line 32'])
  expect(neighboursOf([unowned, next], unowned)).toEqual([{ name: 'Carried on by', key: 'next', line: 31 }])
  expect(neighboursOf([unowned, next], next)).toEqual([{ name: 'Carries on', key: 'unowned', line: 31 }])
})

test('a card says what was read through a word of the office', () => {
  const taught = reviewed('taught', { fact: { ...unowned.fact, reader: 'action@1+words' } as never })
  expect(cardInWords(taught).details).toContainEqual(['Read through', 'a word of your office'])
  expect(cardInWords(unowned).details.map(([name]) => name)).not.toContain('Read through')
})

const entry = { reviewId: 'r', verdict: 'rejected' as const, who: 'w', decidedAt: '', before: null, after: null }

test('marks: a fact, its update, and what was said to be none', () => {
  const rejected = [{ ...entry, kind: 'action' as const, text: 'x', line: null, spans: [[30, 40] as SourceSpan] }]
  expect(marksOf(review([done], { rejected })).map(({ key, kind, state }) => `${key} ${kind} ${state}`)).toEqual([
    'done action confirmed',
    'done update confirmed',
    'rejected:r action rejected',
  ])
})

test('a decision taken back leads to the fact that stands there again', () => {
  const rejected = [{ ...entry, kind: 'action' as const, text: 'x', line: null, spans: [[30, 40] as SourceSpan] }]
  const again = reviewed('again', { spans: [[30, 40]] })
  expect(factOfReview(review([done], { rejected }), review([done, again]), 'r')).toBe('again')
  const decided = reviewed('old', { history: [{ ...entry, verdict: 'confirmed' }] })
  expect(factOfReview(review([decided]), review([reviewed('new')]), 'r')).toBe('new')
  expect(factOfReview(all, all, 'nobody')).toBe(null)
})

test('words for what is left', () => {
  expect(leftInWords(desk, 'likely')).toBe('To review · 2 of 3 facts and notices')
  expect(leftInWords(desk, 'done')).toBe('To review · 3 facts and notices')
  expect(leftInWords(deskOf(review([done])), null)).toBe('Nothing left to review')
  expect(doneInWords('Confirmed', 'A', 2)).toBe('Confirmed: A. Two left to review here.')
  expect(doneInWords('Confirmed', 'A'.repeat(90), 0)).toBe(
    `Confirmed: ${'A'.repeat(79)}…. Nothing is left to review here.`,
  )
})
