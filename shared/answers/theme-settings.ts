import type { SettingsHistoryRow } from './settings-history.ts'

/** How a signal word is looked for: in any case and number, or as it says. */
export type PhraseHow = 'word' | 'as written' | 'this form only' | 'in headings only'

export type ThemeSettingsRow = {
  theme: string
  name: string
  phrases: { text: string; how: PhraseHow }[]
  isRetired: boolean
  /** Whether the office added it, or changed its name or words. */
  isChanged: boolean
  /** Lines with a signal word in the notes that count, and meetings with one. */
  lines: number
  meetings: number
}

/** Which themes does the office look for, with which words, and what was changed? */
export type ThemeSettingsAnswer = {
  bodyId: string
  bodyName: string
  themes: ThemeSettingsRow[]
  /** Themes that went into another. */
  merged: { name: string; into: string }[]
  history: SettingsHistoryRow[]
}
