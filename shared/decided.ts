import type { DirectoryChange } from './directory-changes.ts'
import type { HandEntry } from './hand-entry.ts'
import type { LinkDecision } from './link-decision.ts'
import type { NotesDecision } from './notes-decision.ts'
import type { ThemeChange } from './theme-changes.ts'
import type { TrackerSheet } from './tracker.ts'

/** Actions of an issue that a person tied to priorities of the plan: an empty list ties it to none, null leaves it to its themes. */
export type PriorityTie = { actionIds: string[]; priorities: string[] | null }

/**
 * What people decided of a body's record as a whole and that is in force: beside the documents the other half of what
 * linking works on. Each kind is a list in the order of deciding. Decisions on single facts are laid on the facts before.
 */
export type Decided = {
  /** What several sets of notes of one day are to each other. */
  notes: NotesDecision[]
  /** Changes of the office's themes. */
  themes: ThemeChange[]
  /** Sheets of action trackers that were brought in. */
  trackers: TrackerSheet[]
  /** What belongs together and what does not, and what it is called. */
  links: LinkDecision[]
  /** What happened between meetings. */
  entries: HandEntry[]
  /** Which priorities of the plan issues belong to. */
  ties: PriorityTie[]
  /** Who is who: offices, people and tenures. */
  directory: DirectoryChange[]
}

export const nothingDecided: Decided = {
  notes: [],
  themes: [],
  trackers: [],
  links: [],
  entries: [],
  ties: [],
  directory: [],
}
