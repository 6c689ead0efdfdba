import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { HandEntry } from '../../../shared/hand-entry.ts'
import type { LinkDecision } from '../../../shared/link-decision.ts'
import type { LinkedRecord } from '../../../shared/record.ts'
import { enteredActionId } from './entries.ts'
import { link } from './link.ts'
import { actionOf, broughtForward, notesOf } from './testing.ts'

const january = notesOf('2024-01-16', {
  actions: [
    actionOf('a1', 'DCC to clear the vetting backlog in the contact centre'),
    actionOf('a2', 'CC to report on abandoned calls to the control room', { line: 22 }),
  ],
})
const february = notesOf('2024-02-20', {
  actions: [
    broughtForward('b1', 'Clear the vetting backlog in the contact centre', 'in progress'),
    actionOf('b2', 'DCC to show how the vetting backlog of the contact centre is counted', { line: 24 }),
  ],
})
const march = notesOf('2024-03-19', {
  actions: [broughtForward('c1', 'Vetting backlog in the contact centre', 'completed')],
})
const documents = [january, february, march]
const plain = link('body', documents)
const idOfFact = (factId: string) => plain.actions.find((action) => action.factId === factId)!.id
const lifeOf = (record: LinkedRecord, factId: string) =>
  record.lives.find(({ id }) => id === record.actions.find((action) => action.factId === factId)?.lifeId)!
const issueOf = (record: LinkedRecord, factId: string) => lifeOf(record, factId).issueId

const decide = (decision: Partial<LinkDecision> & Pick<LinkDecision, 'verdict'>, sequence = 1): LinkDecision => ({
  id: `d${sequence}`,
  sequence,
  one: [],
  other: [],
  into: null,
  name: null,
  ...decision,
})
const ids = (...factIds: string[]) => factIds.map(idOfFact)
const enter = (entry: Partial<HandEntry> & Pick<HandEntry, 'kind' | 'happenedOn'>): HandEntry => ({
  id: 'e1',
  sequence: 1,
  seriesId: null,
  targets: [],
  source: 'email from the DCC',
  words: 'The backlog is cleared.',
  due: null,
  owner: null,
  owingSide: null,
  ...entry,
})

describe('issues', () => {
  test('that people joined are one, under the elder’s name, with the reason', () => {
    const links = [decide({ verdict: 'join', one: ids('a2'), other: ids('a1', 'b1') })]
    expect(issueOf(plain, 'a1')).not.toBe(issueOf(plain, 'a2'))
    const record = link('body', documents, { links })
    expect(issueOf(record, 'a2')).toBe(issueOf(record, 'a1'))
    expect(issueOf(record, 'a1')).toBe(issueOf(plain, 'a1'))
    expect(record.issues).toHaveLength(plain.issues.length - 1)
    expect(record.links.flatMap(({ reasons }) => reasons)).toContainEqual({ reason: 'A person said so', weight: 10 })
  })

  test('lose what is taken out, and those that stay keep together', () => {
    expect(issueOf(plain, 'b2')).toBe(issueOf(plain, 'a1'))
    const first = lifeOf(plain, 'a1')
    const one = plain.actions.filter(({ lifeId }) => lifeId === first.id).map(({ id }) => id)
    const links = [decide({ verdict: 'take out', one, other: ids('b2') })]
    const record = link('body', documents, { links })
    expect(issueOf(record, 'b2')).not.toBe(issueOf(record, 'a1'))
    const into = link('body', documents, {
      links: [decide({ verdict: 'take out', one: ids('b2'), other: one, into: ids('a2') })],
    })
    expect(issueOf(into, 'b2')).toBe(issueOf(into, 'a2'))
    expect(issueOf(into, 'a1')).not.toBe(issueOf(into, 'a2'))
  })

  test('joined again after that are one; taken out after a joining, it is out', () => {
    const out = decide({ verdict: 'take out', one: ids('b2'), other: ids('a1', 'b1', 'c1') })
    const joined = decide({ verdict: 'join', one: ids('b2'), other: ids('a1') }, 2)
    const back = link('body', documents, { links: [out, joined] })
    expect(issueOf(back, 'b2')).toBe(issueOf(back, 'a1'))
    const late = link('body', documents, { links: [{ ...joined, sequence: 0 }, out] })
    expect(issueOf(late, 'b2')).not.toBe(issueOf(late, 'a1'))
  })

  test('keep a new name, and one that stays behind keeps it when another goes', () => {
    const named = decide({ verdict: 'rename', one: ids('b2', 'a1'), name: 'Vetting' })
    const nameOf = (record: LinkedRecord, factId: string) =>
      record.issues.find(({ id }) => id === issueOf(record, factId))?.name
    expect(nameOf(link('body', documents, { links: [named] }), 'a1')).toBe('Vetting')
    const out = decide({ verdict: 'take out', one: ids('b2'), other: ids('a1', 'b1', 'c1') }, 2)
    const record = link('body', documents, { links: [named, out] })
    expect([nameOf(record, 'a1'), nameOf(record, 'b2')]).not.toContain(undefined)
    expect(nameOf(record, 'a1')).toBe('Vetting')
    expect(nameOf(record, 'b2')).not.toBe('Vetting')
  })
})

describe('actions', () => {
  test('said not to be the same are two lives, and what tells of the one is not given to the other', () => {
    const links = [decide({ verdict: 'not the same action', one: ids('b1'), other: ids('a1', 'c1') })]
    expect(lifeOf(plain, 'b1').id).toBe(lifeOf(plain, 'a1').id)
    const record = link('body', documents, { links })
    expect(lifeOf(record, 'b1').id).not.toBe(lifeOf(record, 'a1').id)
    expect(lifeOf(record, 'c1').id).not.toBe(lifeOf(record, 'b1').id)
  })

  test('said to be the same are one life, whatever their words', () => {
    const links = [decide({ verdict: 'same action', one: ids('b2'), other: ids('a2') })]
    const record = link('body', documents, { links })
    expect(lifeOf(record, 'b2').id).toBe(lifeOf(record, 'a2').id)
    expect(record.links.find(({ fromId }) => fromId === idOfFact('b2'))?.reasons[0]?.reason).toBe('A person said so')
  })
})

describe('an entry by hand', () => {
  const [raised] = ids('a2')
  const told = (record: LinkedRecord, factId: string) =>
    record.events
      .filter(({ lifeId }) => lifeId === lifeOf(record, factId).id)
      .map(({ kind, happenedOn, toldOn, documentId }) => [kind, happenedOn, toldOn, documentId === null])

  test('is an event from its own day, at no meeting', () => {
    const entries = [enter({ kind: 'completed', happenedOn: '2024-02-01', targets: [raised!] })]
    const record = link('body', documents, { entries })
    expect(told(record, 'a2')).toEqual([
      ['raised', '2024-01-16', '2024-01-16', false],
      ['completed', '2024-02-01', '2024-02-01', true],
    ])
    expect(
      record.meetings.filter(({ state }) => state === 'by hand').map(({ title, heldOn }) => [title, heldOn]),
    ).toEqual([['Entered by hand: email from the DCC', '2024-02-01']])
  })

  test('from before the notes that first tell of its action counts from those notes', () => {
    const entries = [enter({ kind: 'progress', happenedOn: '2024-01-02', targets: [raised!] })]
    expect(told(link('body', documents, { entries }), 'a2').at(-1)).toEqual([
      'updated',
      '2024-01-02',
      '2024-01-16',
      true,
    ])
  })

  test('of a new action is matched with the notes that later tell of it', () => {
    const entries = [
      enter({
        kind: 'action',
        happenedOn: '2024-02-25',
        words: 'DCC to send the panel the list of dog units',
        owner: 'DCC',
      }),
    ]
    const later = notesOf('2024-04-16', {
      actions: [broughtForward('z1', 'List of dog units to be sent to the panel', 'completed')],
    })
    const record = link('body', [...documents, later], { entries })
    const own = record.actions.find(({ id }) => id === enteredActionId('e1'))
    expect(own?.owners.map(({ name }) => name)).toEqual(['Ada Moss'])
    expect(lifeOf(record, 'z1').id).toBe(own?.lifeId)
    expect(told(record, 'z1').map(([kind]) => kind)).toEqual(['raised', 'completed'])
  })
})

describe('the record is a function of the documents and of what people said', () => {
  const factIds = ['a1', 'a2', 'b1', 'b2', 'c1']
  const facts = fc.subarray(ids(...factIds), { minLength: 1, maxLength: 3 })
  const decision = fc
    .record({
      verdict: fc.constantFrom('join', 'take out', 'same action', 'not the same action', 'rename' as const),
      one: facts,
      other: facts,
      into: fc.option(facts),
      name: fc.constantFrom('Vetting', 'Calls'),
    })
    .map((one) => one as Pick<LinkDecision, 'verdict' | 'one' | 'other' | 'into' | 'name'>)
  const saying = fc.array(decision, { maxLength: 6 }).map((all) => all.map((one, at) => decide(one, at + 1)))
  const entry = fc.record({
    kind: fc.constantFrom('action', 'progress', 'no change', 'completed', 'withdrawn' as const),
    happenedOn: fc.constantFrom('2023-12-01', '2024-01-16', '2024-02-01', '2024-05-01'),
    targets: facts,
  })
  const entering = fc
    .array(entry, { maxLength: 4 })
    .map((all) => all.map((one, at) => enter({ ...(one as HandEntry), id: `e${at}`, sequence: at })))

  test('in whatever order they come', () => {
    fc.assert(
      fc.property(saying, entering, fc.infiniteStream(fc.nat()), (links, entries, keys) => {
        const shuffled = <Item>(items: Item[]) =>
          items
            .map((item) => ({ item, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item)
        const record = link('body', documents, { links, entries })
        expect(link('body', shuffled(documents), { links: shuffled(links), entries: shuffled(entries) })).toEqual(
          record,
        )
      }),
      { numRuns: 80 },
    )
  })

  test('and every life, event and exchange has an issue that is there; each life one raising', () => {
    fc.assert(
      fc.property(saying, entering, (links, entries) => {
        const record = link('body', documents, { links, entries })
        const issues = new Set(record.issues.map(({ id }) => id))
        expect(issues.size).toBe(record.issues.length)
        expect(record.lives.every(({ issueId }) => issues.has(issueId))).toBe(true)
        expect(new Set(record.lives.map(({ issueId }) => issueId)).size).toBe(issues.size)
        const places = new Set(record.meetings.map(({ id }) => id))
        expect(record.events.every(({ toldMeetingId }) => places.has(toldMeetingId))).toBe(true)
        for (const { id } of record.lives)
          expect(
            record.events.filter(({ lifeId, kind }) => lifeId === id && (kind === 'raised' || kind === 'reopened')),
          ).toHaveLength(1)
      }),
      { numRuns: 80 },
    )
  })

  test('what a later meeting tells changes nothing of what was known before it', () => {
    fc.assert(
      fc.property(entering, (entries) => {
        const until = entries.filter(({ happenedOn }) => happenedOn < '2024-03-19')
        const before = link('body', [january, february], { entries: until })
        const whole = link('body', documents, { entries })
        expect(whole.events.slice(0, before.events.length)).toEqual(before.events)
        expect(whole.issues.slice(0, before.issues.length)).toEqual(before.issues)
      }),
      { numRuns: 60 },
    )
  })
})
