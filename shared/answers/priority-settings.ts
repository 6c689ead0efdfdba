import type { PlanPriority } from '../plan-priorities.ts'
import type { SettingsHistoryRow } from './settings-history.ts'

/** Which priorities has the police and crime plan, and which themes belong to each? */
export type PrioritySettingsAnswer = {
  bodyId: string
  bodyName: string
  priorities: (PlanPriority & { themeNames: string[] })[]
  /** Themes that may be chosen. */
  themes: { theme: string; name: string }[]
  history: SettingsHistoryRow[]
}
