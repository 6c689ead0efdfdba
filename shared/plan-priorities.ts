import { z } from 'zod'
import { day } from './facts.ts'

const id = z.string().min(1).max(100)
const line = (most: number) => z.string().trim().min(1, 'is empty: give it a name').max(most)

/** A priority of the police and crime plan, as a person writes it down. */
export const planPriority = z
  .object({
    /** The plan it stands in: "Police and Crime Plan 2024 to 2028". */
    plan: line(120),
    name: line(120),
    /** First and last day of the plan; null where they are open. */
    from: day.nullable(),
    until: day.nullable(),
    /** Themes whose issues belong to it, unless a person ties them otherwise. */
    themes: z.array(id).max(100),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, 'ends before it begins')

/** A change of the list of priorities, as it is kept: `priority` is the id it was given. */
export const priorityChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), priority: id.nullable(), to: planPriority }),
  z.object({ kind: z.literal('removed'), priority: id }),
])
export type PriorityChange = z.infer<typeof priorityChange>
export type PlanPriority = z.infer<typeof planPriority> & { priority: string }

/** What a person says of an issue: which priorities it belongs to; null where its themes are to say. */
export const issueTie = z.object({ issueId: id, priorities: z.array(id).max(50).nullable() })
export type IssueTie = z.infer<typeof issueTie>

/** How many priorities a body may have, over all its plans. */
export const mostPriorities = 50

/** The priorities that some changes leave, in the order in which they were added. */
export function prioritiesAfter(changes: readonly PriorityChange[]): PlanPriority[] {
  const list = new Map<string, PlanPriority>()
  for (const change of changes) {
    if (change.kind === 'removed') list.delete(change.priority)
    else if (change.priority !== null) list.set(change.priority, { ...change.to, priority: change.priority })
  }
  return [...list.values()]
}

/** The priorities that some themes belong to. */
export const prioritiesOfThemes = (list: readonly PlanPriority[], themes: readonly string[]): string[] =>
  list.filter((one) => one.themes.some((theme) => themes.includes(theme))).map(({ priority }) => priority)
