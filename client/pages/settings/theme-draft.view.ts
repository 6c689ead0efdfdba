import type { ThemeSettingsRow } from '../../../shared/answers/theme-settings.ts'
import type { ThemeChange } from '../../../shared/theme-changes.ts'

/** What a person is about to do with a theme, as the form holds it. */
export type ThemeDraft = {
  kind: 'words' | 'renamed' | 'merged' | 'retired'
  name: string
  /** One a line. */
  added: string
  removed: string[]
  into: string
}

export const emptyDraft = (theme: ThemeSettingsRow | null): ThemeDraft => ({
  kind: 'words',
  name: theme?.name ?? '',
  added: '',
  removed: [],
  into: '',
})

/** The phrases of a box, one a line; empty lines say nothing. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

/** The change that a draft comes to; for a theme that is not there yet, its adding. */
export function changeOf(draft: ThemeDraft, theme: ThemeSettingsRow | null): ThemeChange {
  if (theme === null) return { kind: 'added', name: draft.name, words: linesOf(draft.added) }
  const key = theme.theme
  if (draft.kind === 'renamed') return { kind: 'renamed', theme: key, name: draft.name }
  if (draft.kind === 'merged') return { kind: 'merged', theme: key, into: draft.into }
  if (draft.kind === 'retired') return { kind: theme.isRetired ? 'restored' : 'retired', theme: key }
  return { kind: 'words', theme: key, added: linesOf(draft.added), removed: draft.removed }
}
