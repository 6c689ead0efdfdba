// Lists that pages offer to choose from. They stand apart from the schemas that check what was chosen, so that no page has
// to bring the checker with it.

/** What the notes may say became of an action. */
export const outcomes = ['completed', 'in progress', 'no change', 'deferred', 'withdrawn', 'not reported'] as const

/** What a column of an action tracker may hold. */
export const trackerFields = ['ref', 'raised', 'action', 'owner', 'due', 'status', 'update', 'closed'] as const

/** What a word of a tracker's status column means: `open` says no more than that it has not ended. */
export const statusMeanings = ['open', ...outcomes] as const

/** How somebody holds an office. */
export const capacities = ['substantive', 'temporary', 'acting'] as const

/** What a word of an office marks: a label, a heading over earlier actions, or how an action stands. */
export const wordMarks = [
  'action',
  'report',
  'earlier actions',
  'decision',
  'owner',
  'due',
  'completed',
  'in progress',
  'no change',
  'deferred',
  'withdrawn',
] as const
export type WordMark = (typeof wordMarks)[number]
