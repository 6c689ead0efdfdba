/**
 * What people say of links. `join`: two issues are one. `take out`: an action or exchange does not belong to its issue.
 * `same action`, `not the same action`: two sentences tell of one action, or of two. `rename`: what an issue is called.
 */
export const linkVerdicts = ['join', 'take out', 'same action', 'not the same action', 'rename'] as const
export type LinkVerdict = (typeof linkVerdicts)[number]

/**
 * A decision on links as linking takes it: facts by the ids they have in the record, those that are in no notes left out.
 * Order of deciding is `sequence`.
 */
export type LinkDecision = {
  id: string
  sequence: number
  verdict: LinkVerdict
  /** The actions and exchanges decided on. */
  one: string[]
  /** For `join` the other issue's; for `take out` those that stay; for the two on actions the other action's. */
  other: string[]
  /** For `take out`: where it belongs instead; null where it stands by itself. */
  into: string[] | null
  /** For `rename`. */
  name: string | null
}
