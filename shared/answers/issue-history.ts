import type { EntryKind } from '../hand-entry.ts'
import type { LinkVerdict } from '../link-decision.ts'

/** What a person decided of an issue's links, or entered by hand, and whether it was taken back. */
export type IssueHistoryEntry = {
  id: string
  kind: 'decision' | 'entry'
  what: LinkVerdict | EntryKind
  before: string
  after: string
  who: string
  at: string
  undoneAt: string | null
  undoneBy: string | null
}

/** An issue as it is offered for joining. */
export type IssueChoice = { issueId: string; name: string; actions: number; firstToldOn: string }

/** What a person said or entered whose words are in no notes any more. */
export type LostSaying = Pick<IssueHistoryEntry, 'id' | 'kind' | 'what' | 'before' | 'after' | 'who' | 'at'>

/** A sentence that was taken to tell of an action. */
export type LifeSentence = { actionId: string; text: string; heldOn: string; meetingTitle: string }
