import { z } from 'zod'

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

const id = z.string().min(1).max(100)
const name = z.string().trim().min(1).max(120)

/** A decision on links as a person makes it: things by the ids they have in the record now. */
export const linkChange = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('rename'), issueId: id, name }),
  z.object({ verdict: z.literal('join'), issueId: id, otherId: id }),
  z.object({
    verdict: z.literal('take out'),
    issueId: id,
    /** The action to take out, or else the exchange. */
    lifeId: id.nullable(),
    exchangeId: id.nullable(),
    intoIssueId: id.nullable(),
  }),
  z.object({ verdict: z.literal('same action'), lifeId: id, otherLifeId: id }),
  z.object({ verdict: z.literal('not the same action'), actionId: id }),
])
export type LinkChange = z.infer<typeof linkChange>
