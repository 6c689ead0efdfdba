/** What a decision is about: each kind has a schema of its own in `shared`. */
export type SettingsKind = 'theme' | 'priority' | 'issue priority' | 'directory' | 'body' | 'word'

/**
 * What people decided of a body's settings, in the order they decided it: themes, plan priorities, offices and people,
 * bodies, words. A row is never changed but to be undone. It refers to no other table, so that it outlasts what it was made on.
 */
export type SettingsDecisionsTable = {
  id: string
  /** Order of deciding. */
  sequence: number
  body_id: string
  kind: SettingsKind
  /** As JSON. */
  decision: string
  who: string
  decided_at: string
  undone_at: string | null
  undone_by: string | null
}
