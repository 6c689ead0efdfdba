import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DirectoryChange } from '../../../shared/directory-changes.ts'
import type { AttendanceFact, ExchangeFact } from '../../../shared/facts.ts'
import { link } from './link.ts'
import { actionOf, notesOf } from './testing.ts'

const seen = (name: string, office: string, ...called: string[]): AttendanceFact => ({
  name,
  office,
  called,
  status: 'present',
  side: 'force',
  line: 5,
  spans: [[0, 1]],
})

const answered = (...answeredBy: string[]): ExchangeFact => ({
  item: '2',
  line: 30,
  spans: [[300, 340]],
  challenge: 'question',
  by: 'PCC',
  question: 'How many are there?',
  answer: 'There are six.',
  answeredBy,
  assurance: 'unclear',
  reader: 'exchange@1',
  certainty: 'sure',
})

type Told = { on: string; list: AttendanceFact[]; by?: string[] }
const recordOf = (told: Told[], directory: DirectoryChange[] = []) =>
  link(
    'body',
    told.map(({ on, list, by = [] }) => notesOf(on, { attendance: list, exchanges: by.map((form) => answered(form)) })),
    { directory },
  )

/** Who answered, by name and office, in the order told. */
function answerers(told: Told[], directory: DirectoryChange[] = []) {
  const { exchanges, people, offices } = recordOf(told, directory)
  const [person, office] = [people, offices].map((list) => new Map(list.map(({ id, name }) => [id, name])))
  return exchanges.flatMap((one) =>
    one.answerers.map(({ personId, officeId }) => [
      person?.get(personId ?? '') ?? null,
      office?.get(officeId ?? '') ?? null,
    ]),
  )
}

describe('whom a form means', () => {
  const acc = 'Assistant Chief Constable'
  const two = [seen('Rhys Evans', acc, 'ACC'), seen('Ada Moss', acc, 'ACC')]
  const year = (on: string, list: AttendanceFact[], ...by: string[]) => ({ on, list, by })
  const cases: [string, Told[], (string | null)[][]][] = [
    [
      'two of one rank by surname',
      [year('2024-01-16', two, 'ACC Evans', 'ACC Moss')],
      [
        ['Rhys Evans', acc],
        ['Ada Moss', acc],
      ],
    ],
    ['two of one rank without it: the office alone', [year('2024-01-16', two, 'ACC')], [[null, acc]]],
    [
      'the rank where they hold posts',
      [year('2024-01-16', [seen('Tariq Khan', 'Head of Contact')], 'Supt Khan')],
      [['Tariq Khan', 'Head of Contact']],
    ],
    ['an office that is not theirs: nobody', [year('2024-01-16', two, 'DCC Evans')], [[null, null]]],
    [
      'two of one surname by first name, initial or rank',
      [
        year(
          '2024-01-16',
          [seen('Ann Lee', 'Chief Constable', 'CC'), seen('Bo Lee', acc, 'ACC')],
          'Ann Lee',
          'B Lee',
          'ACC Lee',
          'Lee',
        ),
      ],
      [
        ['Ann Lee', 'Chief Constable'],
        ['Bo Lee', acc],
        ['Bo Lee', acc],
        [null, null],
      ],
    ],
    [
      'the same initials in two years are two people where the lists say so',
      [
        year('2022-03-01', [seen('Rhian Jones', 'Head of Data', 'RJ')], 'RJ'),
        year('2024-03-01', [seen('Robert James', 'Head of Fleet', 'RJ')], 'RJ'),
      ],
      [
        ['Rhian Jones', 'Head of Data'],
        ['Robert James', 'Head of Fleet'],
      ],
    ],
    [
      'initials of two people at a meeting that lists neither: nobody',
      [
        year('2022-03-01', [seen('Rhian Jones', 'Head of Data', 'RJ')]),
        year('2024-03-01', [seen('Robert James', 'Head of Fleet', 'RJ')]),
        year('2024-04-01', two, 'RJ'),
      ],
      [[null, null]],
    ],
  ]
  test.each(cases)('%s', (_, told, expected) => expect(answerers(told)).toEqual(expected))
})

describe('what people say of who is who', () => {
  const told: Told[] = [
    { on: '2024-01-16', list: [seen('Ann Lee', 'Head of Contact', 'AL')], by: ['AL'] },
    { on: '2024-05-14', list: [seen('A Lee', 'Head of Contact Management', 'AL')], by: ['AL'] },
    { on: '2024-09-10', list: [seen('Cai Orme', 'Head of Contact Management', 'CO')], by: ['CO', 'AL'] },
  ]
  const contact = 'head of contact'
  const management = 'head of contact management'

  test('first: three people and two offices', () => {
    const { people, offices, tenures } = recordOf(told)
    expect([people.length, offices.length, tenures.length]).toEqual([3, 2, 3])
  })

  const offices: DirectoryChange = { kind: 'offices merged', office: management, into: contact }
  const people: DirectoryChange = { kind: 'people merged', person: 'a lee', into: 'ann lee' }
  test('two offices that are one, two people that are one: one tenure, ended by the next', () => {
    const record = recordOf(told, [offices, people])
    expect(record.offices.map(({ key, name }) => [key, name])).toEqual([[contact, 'Head of Contact']])
    expect(record.people.map(({ name }) => name)).toEqual(['Ann Lee', 'Cai Orme'])
    expect(record.tenures.map(({ firstSeenOn, lastSeenOn, untilOn }) => [firstSeenOn, lastSeenOn, untilOn])).toEqual([
      ['2024-01-16', '2024-05-14', '2024-09-09'],
      ['2024-09-10', '2024-09-10', null],
    ])
    expect(answerers(told, [offices, people]).at(-1)).toEqual(['Ann Lee', 'Head of Contact'])
  })

  test('what is merged into is called by its own name, though the other was met first', () => {
    const other: DirectoryChange[] = [
      { kind: 'offices merged', office: contact, into: management },
      { kind: 'people merged', person: 'ann lee', into: 'a lee' },
    ]
    expect(answerers(told, other)[0]).toEqual(['A Lee', 'Head of Contact Management'])
  })

  test('a new name holds, and notes that call the office so mean it', () => {
    const renamed: DirectoryChange = { kind: 'office renamed', office: contact, name: 'Head of Contact Management' }
    const record = recordOf(told, [renamed])
    expect(record.offices.map(({ key, name }) => [key, name])).toEqual([[contact, 'Head of Contact Management']])
  })

  test('merged into each other, the first saying stands', () => {
    const back: DirectoryChange = { kind: 'offices merged', office: contact, into: management }
    expect(recordOf(told, [offices, back]).offices.map(({ key }) => key)).toEqual([contact])
  })

  const tenure = { kind: 'tenure', office: management, person: 'cai orme', seenOn: '2024-09-10' } as const
  test('a tenure with its days and capacity; the one before ends with it', () => {
    const said: DirectoryChange = { ...tenure, capacity: 'acting', from: '2024-08-01', until: '2024-12-31' }
    const [, former, acting] = recordOf(told, [said]).tenures
    expect(former?.untilOn).toBe('2024-07-31')
    expect(acting).toMatchObject({ capacity: 'acting', fromOn: '2024-08-01', untilOn: '2024-12-31' })
  })

  test('a tenure is found again when earlier notes come', () => {
    const said: DirectoryChange = { ...tenure, capacity: 'temporary', from: null, until: null }
    const earlier = { on: '2024-07-02', list: [seen('Cai Orme', 'Head of Contact Management', 'CO')] }
    const held = recordOf([...told, earlier], [said]).tenures.filter(({ capacity }) => capacity === 'temporary')
    expect(held.map(({ firstSeenOn, lastSeenOn }) => [firstSeenOn, lastSeenOn])).toEqual([['2024-07-02', '2024-09-10']])
  })

  const sighting = (on: string, written: string, name: string | null): DirectoryChange => ({
    kind: 'sighting',
    on,
    written,
    name,
  })
  const forms: [string, DirectoryChange, (string | null)[][]][] = [
    [
      'a short form means another at one meeting',
      sighting('2024-05-14', 'AL', 'Cai Orme'),
      [
        ['Ann Lee', 'Head of Contact'],
        ['Cai Orme', null],
        ['Cai Orme', 'Head of Contact Management'],
        ['Ann Lee', 'Head of Contact'],
      ],
    ],
    [
      'or nobody that is known',
      sighting('2024-05-14', 'AL', null),
      [
        ['Ann Lee', 'Head of Contact'],
        [null, null],
        ['Cai Orme', 'Head of Contact Management'],
        ['Ann Lee', 'Head of Contact'],
      ],
    ],
    [
      'a name on the list is somebody else, and so is what the list calls them',
      sighting('2024-01-16', 'Ann Lee', 'Ann Lee (Fleet)'),
      [
        ['Ann Lee (Fleet)', 'Head of Contact'],
        ['A Lee', 'Head of Contact Management'],
        ['Cai Orme', 'Head of Contact Management'],
        [null, null],
      ],
    ],
  ]
  test.each(forms)('%s', (_, said, expected) => expect(answerers(told, [said])).toEqual(expected))

  test('owners, too: what they are called is what their person is called in the end', () => {
    const owners = [{ written: 'AL', name: 'Ann Lee', office: null, side: 'force' as const, basis: 'stated' as const }]
    const notes = notesOf('2024-01-16', {
      attendance: told[0]?.list ?? [],
      actions: [actionOf('a1', 'AL to report on calls', { owners })],
    })
    const nameOf = (directory: DirectoryChange[]) => link('body', [notes], { directory }).actions[0]?.owners[0]?.name
    expect(nameOf([])).toBe('Ann Lee')
    expect(nameOf([sighting('2024-01-16', 'AL', 'Cai Orme')])).toBe('Cai Orme')
  })

  test('whatever is said, each sighting, tenure and answer has a person and an office that are there', () => {
    const office = fc.constantFrom(contact, management, 'chief constable')
    const person = fc.constantFrom('ann lee', 'a lee', 'cai orme', 'nobody')
    const day = fc.constantFrom('2024-01-16', '2024-05-14', '2024-09-10')
    const change: fc.Arbitrary<DirectoryChange> = fc.oneof(
      fc.record({ kind: fc.constant('offices merged' as const), office, into: office }),
      fc.record({ kind: fc.constant('people merged' as const), person, into: person }),
      fc.record({ kind: fc.constant('office renamed' as const), office, name: office }),
      fc.record({
        kind: fc.constant('sighting' as const),
        on: day,
        written: fc.constantFrom('AL', 'CO', 'Ann Lee'),
        name: fc.option(person),
      }),
      fc.record({
        kind: fc.constant('tenure' as const),
        office,
        person,
        seenOn: day,
        capacity: fc.constantFrom('acting' as const, 'substantive' as const),
        from: fc.option(day),
        until: fc.option(day),
      }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.constantFrom(told, told.toReversed()), (changes, notes) => {
        const record = recordOf(notes, changes)
        expect(record).toEqual(recordOf(told, changes))
        const [held, known] = [record.offices, record.people].map((list) => new Set(list.map(({ id }) => id)))
        for (const { officeId, personId } of [...record.tenures, ...record.exchanges.flatMap((one) => one.answerers)]) {
          expect(officeId === null || held?.has(officeId)).toBe(true)
          expect(personId === null || known?.has(personId)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
