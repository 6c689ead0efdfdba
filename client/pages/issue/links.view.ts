import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { withDatesInWords } from '../../../shared/wording/dates.ts'

export type WhyLinked = { reason: string; details: string[]; weight: number; links: number }

/** A reason and what it rests on: "Wording in common: files, backlog" is the same reason with other words each time. */
function parts(reason: string): [string, string | null] {
  const at = reason.indexOf(': ')
  return at === -1 ? [withDatesInWords(reason), null] : [reason.slice(0, at), reason.slice(at + 2)]
}

/** The reasons for the issue's links, each once, strongest first, with how many links rest on it. */
export function whyLinked({ links }: IssueAnswer): WhyLinked[] {
  const found = new Map<string, WhyLinked>()
  for (const { reason: written, weight } of links.flatMap((link) => link.reasons)) {
    const [reason, detail] = parts(written)
    const before = found.get(reason) ?? { reason, details: [], weight, links: 0 }
    const details = detail === null || before.details.includes(detail) ? before.details : [...before.details, detail]
    found.set(reason, { reason, details, weight: Math.max(weight, before.weight), links: before.links + 1 })
  }
  return [...found.values()].sort((one, other) => other.weight - one.weight || (one.reason < other.reason ? -1 : 1))
}

/** The length of a reason's bar, as a share of the longest: eight bits and more are as strong as it gets. */
export const barShare = (weight: number) => Math.min(1, Math.max(0.04, Math.abs(weight) / 8))
