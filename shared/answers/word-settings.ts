import type { WordMark } from '../choices.ts'
import type { SettingsHistoryRow } from './settings-history.ts'

export type WordSettingsRow = {
  word: string
  marks: WordMark
  everywhere: boolean
  /** Documents of the body in which it stands, as far as they were read with it. */
  documents: number
}

/** By which words does the office mark actions, reports and the rest, and what was changed? */
export type WordSettingsAnswer = {
  bodyId: string
  bodyName: string
  words: WordSettingsRow[]
  /** Actions that are known through these words alone. */
  actions: number
  /** Documents of the body that are being read again. */
  waiting: number
  history: SettingsHistoryRow[]
}
