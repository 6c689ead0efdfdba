import { themesAfter, themesInUse, type ThemeChange } from './theme-changes.ts'
import { indexThemes, startingThemes, type ThemeIndex } from './themes.ts'

/** The themes that an office looks for after some changes, ready to be looked for. */
export function themeIndexAfter(changes: readonly ThemeChange[]): ThemeIndex {
  return changes.length === 0 ? startingThemes : indexThemes(themesInUse(themesAfter(changes)))
}
