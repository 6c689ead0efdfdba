import { describe, expect, test } from 'vitest'
import type { ThemeSettingsRow } from '../../../shared/answers/theme-settings.ts'
import { wording } from '../../words/settings-themes.ts'
import { changeOf, emptyDraft, linesOf } from './theme-draft.view.ts'

const estates: ThemeSettingsRow = {
  theme: 'estates',
  name: 'Estates',
  phrases: [{ text: 'estate', how: 'word' }],
  isRetired: false,
  isChanged: false,
  lines: 4,
  meetings: 2,
}

describe('a draft of a theme', () => {
  test.each([
    [
      null,
      { name: 'Dogs', added: 'dog section\n\n kennel \nkennel' },
      { kind: 'added', name: 'Dogs', words: ['dog section', 'kennel'] },
    ],
    [
      estates,
      { added: 'barracks', removed: ['estate'] },
      { kind: 'words', theme: 'estates', added: ['barracks'], removed: ['estate'] },
    ],
    [estates, { kind: 'renamed' as const, name: 'Land' }, { kind: 'renamed', theme: 'estates', name: 'Land' }],
    [estates, { kind: 'merged' as const, into: 'fleet' }, { kind: 'merged', theme: 'estates', into: 'fleet' }],
    [estates, { kind: 'retired' as const }, { kind: 'retired', theme: 'estates' }],
    [{ ...estates, isRetired: true }, { kind: 'retired' as const }, { kind: 'restored', theme: 'estates' }],
  ])('%#', (theme, parts, change) => expect(changeOf({ ...emptyDraft(theme), ...parts }, theme)).toEqual(change))

  test('lines of a box', () => expect(linesOf(' a \n\nb\na')).toEqual(['a', 'b']))

  test('what a change does, in words', () => {
    const row = { theme: 'x', name: 'X', before: 4, after: 6, gained: 3, lost: 1, gains: [], losses: [] }
    expect(wording.effect(row)).toBe('It gains 3 lines and loses 1 line: heard of on 6 lines instead of 4.')
    expect(wording.effect({ ...row, gained: 0, after: 3 })).toBe('It loses 1 line: heard of on 3 lines instead of 4.')
  })
})
