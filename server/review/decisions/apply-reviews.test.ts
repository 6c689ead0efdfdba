import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFacts, type DocumentFacts } from '../../../shared/facts.ts'
import { factKey } from '../../../shared/review.ts'
import { applyReviews } from './apply-reviews.ts'
import type { Decision } from './decision.ts'
import type { NewDecision } from './keep-decision.ts'
import { confirmation, rejection } from './new-decision.ts'
import { decisionsOn, documentOfLines, markOf } from '../testing/deciding.ts'
import { betterWay, factsOfLines, firstWay, notesOf } from '../testing/read-lines.ts'

const dcc = { written: null, name: null, office: 'Deputy Chief Constable', side: 'force' } as const
const text = notesOf(
  '2024-05-14',
  'ACTION CC: publish the review of custody visits by the summer.',
  'ACTION: find out who looks after the vans.',
  'EARLIER PCC: write to the court service about delays.',
  'ASKED: How many detainees waited too long? ANSWERED: Fewer than last year, and all were seen.',
  'PROMISED CC: we will bring the figures by station.',
  'The clerk is to bring the register of interests to the next meeting.',
)
const document = documentOfLines(text)
const read = document.facts

const textsOf = ({ actions }: DocumentFacts) => actions.map((action) => action.text)
const ownersOf = ({ actions }: DocumentFacts) => actions.map(({ owners }) => owners.map(({ office }) => office))
const statesOf = (facts: DocumentFacts) =>
  [...facts.actions, ...facts.exchanges, ...facts.commitments].map(({ review }) => review ?? null)

/** Every text of every fact is what its spans say. */
function expectSlices(facts: DocumentFacts, held: string): void {
  const folded = (said: string) => said.replace(/\s+/g, ' ').trim()
  const slice = (spans: [number, number][]) => spans.map(([start, end]) => folded(held.slice(start, end))).join(' ')
  for (const fact of [...facts.actions, ...facts.actions.flatMap(({ updates }) => updates), ...facts.commitments])
    expect(slice(fact.spans)).toBe(fact.text)
  for (const { question, answer, spans } of facts.exchanges) {
    expect(slice(spans)).toContain(question)
    expect(slice(spans)).toContain(answer ?? '')
  }
}

describe('one decision', () => {
  test('none leaves the facts as they are', () => {
    expect(applyReviews(read, text, [])).toEqual({ facts: read, placements: [], unanchored: [] })
  })

  test('a confirmation marks the fact and changes nothing else', () => {
    const desk = decisionsOn(document)
    desk.confirm('publish the review')
    const { facts, unanchored } = applyReviews(read, text, desk.decisions)
    expect(facts.actions[0]).toEqual({ ...read.actions[0], review: 'confirmed' })
    expect(facts.actions.slice(1)).toEqual(read.actions.slice(1))
    expect(unanchored).toEqual([])
  })

  test('an owner corrected takes the notice of the missing one away, and the side with it', () => {
    const desk = decisionsOn(document)
    expect(read.notices.map(({ kind }) => kind)).toEqual(['action without owner'])
    const { before, after } = desk.correct('find out who', 'action', { owners: [dcc] })
    expect(before).toEqual({ owners: [], owingSide: null })
    expect(after?.owners).toMatchObject([{ written: 'Deputy Chief Constable', basis: 'inferred' }])
    const { facts } = applyReviews(read, text, desk.decisions)
    expect(ownersOf(facts)[1]).toEqual(['Deputy Chief Constable'])
    expect(facts.actions[1]).toMatchObject({ review: 'corrected', owingSide: { side: 'force' } })
    expect(facts.notices).toEqual([])
  })

  test('a due date, an outcome, a raising, an item, a reference', () => {
    const desk = decisionsOn(document)
    const due = { earliest: null, latest: '2024-08-31', marked: markOf(text, 'by the summer') }
    desk.correct('publish the review', 'action', { due, item: '1.2', ref: '7/2024' })
    desk.correct('write to the court', 'action', {
      outcome: 'completed',
      raisedAt: '2023-11',
      origin: 'brought forward',
    })
    const { facts } = applyReviews(read, text, desk.decisions)
    const written = 'by the summer'
    expect(facts.actions[0]).toMatchObject({
      due: { written, earliest: null, latest: '2024-08-31' },
      item: '1.2',
      ref: '7/2024',
    })
    expect(facts.actions[2]).toMatchObject({ outcome: 'completed', raisedAt: '2023-11' })
  })

  test('other words: the text is the slice that was marked', () => {
    const desk = decisionsOn(document)
    desk.correct('publish the review', 'action', { passage: markOf(text, 'publish the review of custody visits') })
    const { facts } = applyReviews(read, text, desk.decisions)
    expect(textsOf(facts)[0]).toBe('publish the review of custody visits')
    expectSlices(facts, text)
  })

  test('who answered, how assured, and another answer beside the question that stays', () => {
    const desk = decisionsOn(document)
    const answer = markOf(text, 'Fewer than last year')
    desk.correct('How many', 'exchange', { answeredBy: ['DCC'], assurance: 'partly assured', answer })
    const { facts } = applyReviews(read, text, desk.decisions)
    const question = 'How many detainees waited too long?'
    expect(facts.exchanges).toMatchObject([
      {
        question,
        answer: 'Fewer than last year',
        answeredBy: ['DCC'],
        assurance: 'partly assured',
        review: 'corrected',
      },
    ])
    expectSlices(facts, text)
  })

  test('a rejection takes the fact and its notice out', () => {
    const desk = decisionsOn(document)
    desk.reject('find out who')
    const { facts, placements } = applyReviews(read, text, desk.decisions)
    expect(facts.actions.map(({ id }) => id)).toEqual(['a1', 'a3'])
    expect(facts.notices).toEqual([])
    expect(placements).toEqual([{ reviewId: 'r1', factKey: null, isAnchored: true }])
  })

  test('a missed action stands where it was marked, with the item of its place', () => {
    const desk = decisionsOn(document)
    desk.add('action', { passage: markOf(text, 'The clerk is to bring the register of interests'), owners: [dcc] })
    const { facts } = applyReviews(read, text, desk.decisions)
    expect(facts.actions.at(-1)).toMatchObject({
      id: 'added-r1',
      text: 'The clerk is to bring the register of interests',
      line: 11,
      item: '1',
      origin: 'raised',
      review: 'added',
    })
    expectSlices(facts, text)
    expect(documentFacts.parse(facts)).toEqual(facts)
  })

  test('a missed exchange, commitment, decision and person', () => {
    const desk = decisionsOn(document)
    const marked = (words: string) => markOf(text, words)
    desk.add('exchange', { question: marked('The clerk is to bring'), answer: marked('the register of interests') })
    desk.add('commitment', { passage: marked('to the next meeting'), by: ['DCC'] })
    desk.add('decision', { passage: marked('The clerk is to bring the register') })
    desk.add('attendance', { passage: marked('The clerk'), name: 'Wyn Orme', office: 'Clerk', side: 'commissioner' })
    const { facts, unanchored } = applyReviews(read, text, desk.decisions)
    expect(unanchored).toEqual([])
    expect(facts.exchanges.at(-1)).toMatchObject({
      question: 'The clerk is to bring',
      answer: 'the register of interests',
    })
    expect(facts.commitments.at(-1)).toMatchObject({ text: 'to the next meeting', by: ['DCC'] })
    expect(facts.decisions).toMatchObject([{ text: 'The clerk is to bring the register', review: 'added' }])
    expect(facts.attendance.at(-1)).toMatchObject({ name: 'Wyn Orme', office: 'Clerk', line: 11 })
    expect(documentFacts.parse(facts)).toEqual(facts)
  })

  test('a meeting is given its day', () => {
    const undated = documentOfLines(text.replace('2024-05-14', 'an unknown day'))
    const facts = { ...undated.facts, notices: [{ kind: 'no date' as const, line: null, message: 'None.', spans: [] }] }
    const after = { heldOn: '2024-05-14' }
    const anchor = { text: '', spans: [], parts: [], before: '', after: '', place: 0 }
    const decision: Decision = {
      id: 'r',
      sequence: 1,
      sha256: 'sha-1',
      kind: 'meeting',
      verdict: 'corrected',
      anchor,
      before: null,
      after,
    }
    const decided = applyReviews(facts, undated.text, [decision]).facts
    expect(decided).toMatchObject({ meeting: { heldOn: '2024-05-14', review: 'corrected' }, notices: [] })
    expect(applyReviews(facts, undated.text, [{ ...decision, sha256: 'other' }]).facts.meeting.heldOn).toBeNull()
  })
})

describe('several decisions on one fact', () => {
  test('what was decided later counts, in whatever order they are given', () => {
    const desk = decisionsOn(document)
    desk.correct('find out who', 'action', { owners: [dcc] })
    desk.correct('find out who', 'action', { owners: [{ ...dcc, office: 'Clerk', side: 'commissioner' }] })
    for (const order of [desk.decisions, desk.decisions.toReversed()])
      expect(ownersOf(applyReviews(read, text, order).facts)[1]).toEqual(['Clerk'])
  })

  test('corrected stays corrected when it is confirmed; what was rejected can be confirmed again', () => {
    const desk = decisionsOn(document)
    desk.correct('find out who', 'action', { owners: [dcc] })
    desk.reject('publish the review')
    desk.confirm('publish the review')
    const decided = documentOfLines(text)
    decided.facts = applyReviews(read, text, desk.decisions).facts
    const later = decisionsOn(decided, 4)
    later.confirm('find out who')
    const { facts } = applyReviews(read, text, [...desk.decisions, ...later.decisions])
    expect(statesOf(facts)).toEqual(['confirmed', 'corrected', null, null, null])
    expect(ownersOf(facts)[1]).toEqual(['Deputy Chief Constable'])
  })

  test('taking one back restores what the others leave', () => {
    const desk = decisionsOn(document)
    desk.confirm('publish the review')
    desk.reject('publish the review')
    desk.correct('write to the court', 'action', { outcome: 'completed' })
    const [confirmed, , completed] = desk.decisions
    expect(applyReviews(read, text, desk.decisions).facts.actions.length).toBe(2)
    expect(applyReviews(read, text, [confirmed!, completed!]).facts.actions[0]).toEqual({
      ...read.actions[0],
      review: 'confirmed',
    })
    expect(applyReviews(read, text, []).facts).toEqual(read)
  })

  test('of two facts in one place only the one meant is decided', () => {
    const twin = { ...read.attendance[0]!, name: 'Second Person', called: [] }
    const shared = { ...document, facts: { ...read, attendance: [...read.attendance, twin] } }
    const desk = decisionsOn(shared)
    const factKey = `attendance:${twin.spans[0]?.join('-')}:Second Person`
    expect(desk.factOf(factKey).fact).toBe(twin)
    const change = { office: 'Clerk' }
    const { decisions } = decisionsOn(shared)
    decisions.push({ ...desk.correct('PCC', 'attendance', change), before: { name: 'Second Person', office: null } })
    const names = applyReviews(shared.facts, text, decisions).facts.attendance.filter(
      ({ office }) => office === 'Clerk',
    )
    expect(names.map(({ name }) => name)).toEqual(['Second Person'])
  })
})

describe('facts that share one passage', () => {
  const closed = notesOf('2024-05-14', 'EARLIER CC: 9/2022 and 11/2022 are closed.')
  const listed = documentOfLines(closed)
  const [first] = listed.facts.actions
  listed.facts = {
    ...listed.facts,
    actions: [
      { ...first!, ref: '9/2022' },
      { ...first!, id: 'a2', ref: '11/2022' },
    ],
  }
  const [one = '', other = ''] = listed.facts.actions.map((action) => factKey('action', action))
  const kept = (decision: NewDecision): Decision => ({ ...decision, id: 'r1', sequence: 1, sha256: 'sha-1' })
  const refsOf = ({ actions }: DocumentFacts) => actions.map(({ ref, review = null }) => [ref, review])

  test.each([
    [
      'confirming the first',
      confirmation(listed, one),
      [
        ['9/2022', 'confirmed'],
        ['11/2022', null],
      ],
    ],
    [
      'confirming the second',
      confirmation(listed, other),
      [
        ['9/2022', null],
        ['11/2022', 'confirmed'],
      ],
    ],
    ['rejecting the first', rejection(listed, one), [['11/2022', null]]],
    ['rejecting the second', rejection(listed, other), [['9/2022', null]]],
  ])('%s leaves the other', (_, decision, expected) => {
    const once = applyReviews(listed.facts, closed, [kept(decision)])
    expect(refsOf(once.facts)).toEqual(expected)
    expect(applyReviews(once.facts, closed, [kept(decision)]).facts).toEqual(once.facts)
  })

  test('rejecting one of the people whom one sentence names leaves the others', () => {
    const [person] = read.attendance
    const attendance = ['Ros Penn', 'Kit Lowe', 'Olu Finch'].map((name) => ({ ...person!, name }))
    const together = { ...document, facts: { ...read, attendance } }
    const decision = kept(rejection(together, factKey('attendance', attendance[1]!)))
    const once = applyReviews(together.facts, text, [decision]).facts
    expect(once.attendance.map(({ name }) => name)).toEqual(['Ros Penn', 'Olu Finch'])
    expect(applyReviews(once, text, [decision]).facts).toEqual(once)
  })
})

describe('another reading of the same document', () => {
  const better = factsOfLines(text, 'sha-1', betterWay)

  test('with other ids and extents: decisions are where their words are', () => {
    const desk = decisionsOn(document)
    desk.confirm('publish the review')
    desk.correct('find out who', 'action', { owners: [dcc] })
    desk.reject('write to the court')
    desk.correct('How many', 'exchange', { assurance: 'unclear' })
    desk.reject('we will bring', 'commitment')
    const { facts, unanchored } = applyReviews(better, text, desk.decisions)
    expect(unanchored).toEqual([])
    expect(facts.actions.map(({ id }) => id)).toEqual(['a40', 'a41'])
    expect(statesOf(facts)).toEqual(['confirmed', 'corrected', 'corrected'])
    expect(textsOf(facts)[1]).toBe('ACTION: find out who looks after the vans.')
    expectSlices(facts, text)
  })

  test('that reads a confirmed owner differently does not overrule the person', () => {
    const desk = decisionsOn(document)
    desk.confirm('publish the review')
    const other = factsOfLines(text, 'sha-1', { ...betterWay, owner: () => 'PCC' })
    expect(ownersOf(other)[0]).toEqual(['Police and Crime Commissioner'])
    expect(ownersOf(applyReviews(other, text, desk.decisions).facts)[0]).toEqual(['Chief Constable'])
  })

  test('that finds a fact which a person had added gives one fact', () => {
    const blind = documentOfLines(text, 'sha-1', { ...firstWay, skip: 'vans' })
    const desk = decisionsOn(blind)
    desk.add('action', { passage: markOf(text, 'find out who looks after the vans'), owners: [dcc] })
    expect(applyReviews(blind.facts, text, desk.decisions).facts.actions.length).toBe(3)
    const { facts } = applyReviews(read, text, desk.decisions)
    expect(facts.actions.map(({ id, review }) => [id, review])).toEqual([
      ['a1', undefined],
      ['a2', 'added'],
      ['a3', undefined],
    ])
    expect(ownersOf(facts)[1]).toEqual(['Deputy Chief Constable'])
  })

  test('that no longer finds what was corrected: it is listed, and a rejection is as good as done', () => {
    const desk = decisionsOn(document)
    desk.correct('find out who', 'action', { owners: [dcc] })
    desk.reject('publish the review')
    const worse = factsOfLines(text, 'sha-1', { ...firstWay, skip: 'ACTION' })
    expect(applyReviews(worse, text, desk.decisions).unanchored).toEqual(['r1'])
  })
})

describe('a corrected version', () => {
  const version = (from: string, to: string) => {
    const other = `Corrected\n\n${text.replace(from, to)}`.replace(/^Corrected\n\n(.*)\n/, '$1\nCorrected copy\n')
    return { other, facts: factsOfLines(other, 'sha-2', betterWay) }
  }
  const desk = decisionsOn(document)
  desk.confirm('publish the review')
  desk.correct('find out who', 'action', { owners: [dcc] })
  desk.reject('write to the court')
  desk.add('action', { passage: markOf(text, 'The clerk is to bring the register of interests') })

  test('takes over every decision whose words are there', () => {
    const { other, facts: fresh } = version('Fewer', 'Far fewer')
    const { facts, unanchored } = applyReviews(fresh, other, desk.decisions)
    expect(unanchored).toEqual([])
    expect(facts.actions.map(({ review }) => review)).toEqual(['confirmed', 'corrected', 'added'])
    expectSlices(facts, other)
  })

  test('with other words that read the same takes it over', () => {
    const { other, facts: fresh } = version('looks after the vans', 'looks after the prison vans')
    const { facts, unanchored } = applyReviews(fresh, other, desk.decisions)
    expect(unanchored).toEqual([])
    expect(ownersOf(facts)[1]).toEqual(['Deputy Chief Constable'])
  })

  test('with other words that say something else is listed for a person', () => {
    const { other, facts: fresh } = version('ACTION CC: publish the review', 'ACTION PCC: publish the whole review')
    const { facts, unanchored } = applyReviews(fresh, other, desk.decisions)
    expect(unanchored).toEqual(['r1'])
    expect(facts.actions[0]).toMatchObject({ owners: [{ written: 'PCC' }] })
    expect(facts.actions[0]?.review).toBeUndefined()
  })

  test('without the words lists the decision', () => {
    const { other, facts: fresh } = version('ACTION: find out who looks after the vans.', 'The vans were sold.')
    expect(applyReviews(fresh, other, desk.decisions).unanchored).toEqual(['r2'])
  })
})

const words = ['custody', 'review', 'vans', 'court', 'delays', 'figures', 'stations', 'register', 'budget', 'estate']
const lines = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom('ACTION CC', 'ACTION', 'EARLIER DCC', 'PROMISED CC', 'ASKED'),
    words: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }),
  }),
  { minLength: 2, maxLength: 12, selector: ({ words: said }) => said.join(' ') },
)
const kindOf = (label: string) =>
  label.startsWith('ASKED') ? 'exchange' : label.startsWith('PROMISED') ? 'commitment' : 'action'

/** Notes of any lines, and any decisions on them, each made on the facts as they were read. */
const decided = fc.record({ lines, picks: fc.array(fc.nat(), { maxLength: 10 }) }).map(({ lines: said, picks }) => {
  const held = notesOf('2024-05-14', ...said.map((one) => `${one.label}: ${one.words.join(' ')}.`))
  const on = documentOfLines(held)
  const desk = decisionsOn(on)
  for (const pick of picks) {
    const one = said[pick % said.length]!
    const kind = kindOf(one.label)
    const place = `${one.label}: ${one.words.join(' ')}.`
    const way = Math.floor(pick / said.length) % 3
    if (way === 0) desk.confirm(place, kind)
    if (way === 1) desk.reject(place, kind)
    if (way === 2 && kind === 'action') desk.correct(place, 'action', { owners: [dcc] })
    if (way === 2 && kind === 'exchange') desk.correct(place, 'exchange', { assurance: 'unclear' })
  }
  return { held, on, decisions: desk.decisions }
})

describe('whatever is decided', () => {
  test('applying twice is the same as once, and every text is a slice', () =>
    fc.assert(
      fc.property(decided, ({ held, on, decisions }) => {
        const once = applyReviews(on.facts, held, decisions)
        const twice = applyReviews(once.facts, held, decisions)
        expect(twice.facts).toEqual(once.facts)
        expect(twice.unanchored).toEqual(once.unanchored)
        expectSlices(once.facts, held)
        expect(documentFacts.parse(once.facts)).toEqual(once.facts)
      }),
    ))

  test('the order in which decisions are given makes no difference, only that in which they were made', () =>
    fc.assert(
      fc.property(decided, fc.infiniteStream(fc.nat()), ({ held, on, decisions }, chance) => {
        const shuffled = decisions
          .map((decision) => ({ decision, at: chance.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ decision }) => decision)
        expect(applyReviews(on.facts, held, shuffled)).toEqual({
          ...applyReviews(on.facts, held, decisions),
        })
      }),
    ))

  test('a better reader changes nothing of what was decided', () =>
    fc.assert(
      fc.property(decided, ({ held, on, decisions }) => {
        const now = applyReviews(on.facts, held, decisions)
        const then = applyReviews(factsOfLines(held, 'sha-1', betterWay), held, decisions)
        expect(then.unanchored).toEqual([])
        expect(statesOf(then.facts)).toEqual(statesOf(now.facts))
        expect(ownersOf(then.facts)).toEqual(ownersOf(now.facts))
      }),
    ))

  test('another version with lines put before and between loses none of them', () =>
    fc.assert(
      fc.property(decided, ({ held, on, decisions }) => {
        const [head = '', ...rest] = held.split('\n')
        const other = [head, 'Corrected copy.', ...rest.flatMap((line) => [line, 'Nothing more was said.'])].join('\n')
        const now = applyReviews(on.facts, held, decisions)
        const then = applyReviews(factsOfLines(other, 'sha-2', firstWay), other, decisions)
        expect(then.unanchored).toEqual([])
        expect(statesOf(then.facts)).toEqual(statesOf(now.facts))
        expectSlices(then.facts, other)
      }),
    ))
})
