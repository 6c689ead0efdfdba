import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkThemeChange } from './check-theme-change.ts'
import { nameIn, phrasesOf, themesAfter, themesInUse, type ThemeChange } from './theme-changes.ts'
import { themeIndexAfter } from './theme-index-after.ts'
import { themes } from './theme-list.ts'
import { themesIn } from './themes.ts'

const heard = (text: string, ...changes: ThemeChange[]) =>
  themesIn(text, { index: themeIndexAfter(changes) }).map(({ theme, term }) => `${theme}: ${term}`)
const added = (name: string, ...words: string[]): ThemeChange => ({ kind: 'added', name, words })
const words = (theme: string, list: string[], removed: string[] = []): ThemeChange => ({
  kind: 'words',
  theme,
  added: list,
  removed,
})

describe('what an office changes of its themes', () => {
  test('without changes they are those to start from', () =>
    expect(themesAfter([]).map(({ isRetired: _r, mergedInto: _m, ...theme }) => theme)).toEqual(themes))

  test.each<[string, string, ThemeChange[], string[]]>([
    [
      'a word added',
      'The kennels were full.',
      [words('custody-and-detained-property', ['kennel'])],
      ['custody-and-detained-property: kennels'],
    ],
    ['a word taken out', 'Custody was full.', [words('custody-and-detained-property', [], ['custody'])], []],
    ['a theme added', 'The dog section.', [added('Police dogs', 'dog section')], ['police-dogs: dog section']],
    [
      'a word of a new theme in the longer phrase of another',
      'County lines.',
      [added('Railways', 'lines')],
      ['drugs-and-county-lines: County lines'],
    ],
    [
      'a merged theme',
      'The fleet.',
      [{ kind: 'merged', theme: 'fleet-and-environment', into: 'estates' }],
      ['estates: fleet'],
    ],
    [
      'a retired theme',
      'The fleet.',
      [
        { kind: 'retired', theme: 'estates' },
        { kind: 'retired', theme: 'fleet-and-environment' },
      ],
      [],
    ],
    [
      'one brought back',
      'The fleet.',
      [
        { kind: 'retired', theme: 'fleet-and-environment' },
        { kind: 'restored', theme: 'fleet-and-environment' },
      ],
      ['fleet-and-environment: fleet'],
    ],
    ['a change of one whose making was undone', 'The dog section.', [words('police-dogs', ['dog section'])], []],
  ])('%s', (_, text, changes, expected) => expect(heard(text, ...changes)).toEqual(expected))

  test.each<[string, string[], string, string[]]>([
    ['acronyms match with their case', ['RJX'], 'The rjx and RJX.', ['RJX']],
    ['other words in any case and number', ['drone'], 'DRONE and Drones.', ['DRONE', 'Drones']],
    ['never inside a word', ['art'], 'The start of the party.', []],
    ['signs are literal', ['(a+)+'], 'aaaaaaaa a (a+)+ b', ['(a+)+']],
    ['a pattern is no pattern', ['d.t.'], 'data d.t. dxtx', ['d.t.']],
    ['a class is no class', ['[a-z]*'], 'every word here', []],
    ['signs behind a word', ['C++'], 'C and c++ and C+', ['c++']],
  ])('%s', (_, list, text, expected) => {
    const found = themesIn(text, { index: themeIndexAfter([added('Own', ...list)]) })
    expect(found.filter(({ theme }) => theme === 'own').map(({ term }) => term)).toEqual(expected)
  })

  const anyKey = fc.constantFrom('estates', 'fleet-and-environment', 'road-safety', 'own-theme')
  const anyChange: fc.Arbitrary<ThemeChange> = fc.oneof(
    fc.record({
      kind: fc.constant('added' as const),
      name: fc.constantFrom('Own theme', 'Other'),
      words: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('words' as const),
      theme: anyKey,
      added: fc.array(fc.string(), { maxLength: 3 }),
      removed: fc.subarray(['fleet', 'estate', 'KSI']),
    }),
    fc.record({ kind: fc.constant('merged' as const), theme: anyKey, into: anyKey }),
    fc.record({ kind: fc.constantFrom('retired' as const, 'restored' as const), theme: anyKey }),
    fc.record({ kind: fc.constant('renamed' as const), theme: anyKey, name: fc.string() }),
  )

  test('whatever is changed, no key is there twice, and every merged theme has the name of one that is not', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 8 }), (changes) => {
        const list = themesAfter(changes)
        expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
        for (const theme of list.filter(({ mergedInto }) => mergedInto !== null))
          expect(list.filter(({ mergedInto }) => mergedInto === null).map(({ name }) => name)).toContain(
            nameIn(list, theme.key),
          )
      }),
    )
  })

  test('whatever words are added and whatever the text, a mention is a slice that holds one of them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', 'B', '+', '(', '.', ' ', '*', '\\'), minLength: 1, maxLength: 6 }),
          { maxLength: 3 },
        ),
        fc.string({ unit: fc.constantFrom('a', 'B', '+', '(', '.', ' ', '*', '\\') }),
        (list, text) => {
          const found = themesIn(text, { index: themeIndexAfter([added('Own', ...list)]) })
          for (const { term, start, end } of found) expect(text.slice(start, end)).toBe(term)
        },
      ),
    )
  })

  test('a merge keeps every word', () => {
    const list = themesAfter([{ kind: 'merged', theme: 'fleet-and-environment', into: 'estates' }])
    const before = themesAfter([])
    const both = ['estates', 'fleet-and-environment'].flatMap((key) =>
      phrasesOf(before.find((one) => one.key === key)!),
    )
    expect(new Set(phrasesOf(list.find(({ key }) => key === 'estates')!))).toEqual(new Set(both))
    expect(themesInUse(list).some(({ key }) => key === 'fleet-and-environment')).toBe(false)
  })
})

describe('what cannot be changed, and what to do', () => {
  test.each<[ThemeChange, RegExp | null]>([
    [added('Police dogs', 'dog section'), null],
    [added('', 'x'), /Give the theme a name/],
    [added('Estates', 'barracks'), /There is a theme called “Estates” already/],
    [added('Dogs'), /at least one signal word/],
    [added('Dogs', '+++'), /no letter and no figure/],
    [added('Dogs', 'x'.repeat(61)), /has 61 characters; a signal word may have 60/],
    [added('Dogs', 'Custody'), /“Custody” signals “Custody & detained property” already/],
    [words('estates', []), /No word was added/],
    [
      words(
        'estates',
        Array.from({ length: 201 }, (_, i) => `word ${i}`),
      ),
      /may have 200 signal words/,
    ],
    [words('nowhere', ['x']), /not there any more/],
    [{ kind: 'renamed', theme: 'estates', name: 'Buildings and land' }, null],
    [{ kind: 'renamed', theme: 'estates', name: 'ESTATES' }, null],
    [{ kind: 'renamed', theme: 'estates', name: 'Road safety' }, /already/],
    [{ kind: 'merged', theme: 'estates', into: 'estates' }, /Choose another theme/],
    [{ kind: 'merged', theme: 'estates', into: 'road-safety' }, null],
  ])('%o', (change, expected) => {
    const fault = checkThemeChange(themesAfter([]), change)
    if (expected === null) expect(fault).toBeNull()
    else expect(fault).toMatch(expected)
  })

  test('no more themes than there may be', () => {
    const many = Array.from({ length: 60 }, (_, i) => added(`Theme ${i}`, `sign ${i}`))
    expect(checkThemeChange(themesAfter(many), added('One more', 'sign x'))).toMatch(/100 themes already/)
  })
})
