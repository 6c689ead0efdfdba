/** A decision on settings in plain English; undone ones stay. */
export type SettingsHistoryRow = {
  decisionId: string
  text: string
  who: string
  decidedAt: string
  undoneAt: string | null
  undoneBy: string | null
}
