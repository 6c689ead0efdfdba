import type { AgendaEdit } from '../planning.ts'

/** What a person made of the section "Items brought forward" for a day. */
export type AgendaDraftAnswer = {
  /** In the order of the agenda; empty where nobody has touched it. */
  edits: AgendaEdit[]
  /** Instant, ISO. */
  savedAt: string | null
  who: string | null
}
